package org.yandu.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class AnnotationCellTest {

    /** A note of an OFD file, which says only the day, was said to be of 00:00. */
    @Test
    void aDayWithoutAnHourIsADay() {
        assertThat(AnnotationCell.when(ZonedDateTime.parse("2024-05-06T00:00+08:00")))
                .isEqualTo("2024-05-06");
        assertThat(AnnotationCell.when(ZonedDateTime.parse("2024-05-06T00:00:07+08:00")))
                .isEqualTo("2024-05-06 00:00");
    }
}
