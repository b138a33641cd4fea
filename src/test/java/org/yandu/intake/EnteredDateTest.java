package org.yandu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredDateTest {

    @ParameterizedTest
    @CsvSource({
        "2023-04-13, 2023-04-13",
        "2023-04, 2023-04",
        "2023, 2023",
        "2023年, 2023",
        "2023/4, 2023-04",
        "2023.4.3, 2023-04-03",
        "2023年4月13日, 2023-04-13",
        "2023年4月, 2023-04",
        "２０２３年４月１３日, 2023-04-13",
        "二〇二三年四月十三日, 2023-04-13",
        "二○二三年, 2023",
        "二零二三年十二月三十一日, 2023-12-31",
        "2024-02-29, 2024-02-29",
    })
    void isKeptInOneForm(String entered, String iso) {
        assertThat(EnteredDate.iso(entered)).hasValue(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2023-02-29", "2023-13", "2023-13-01", "0999", "约2023年4月13日", "2023年4月13日印发", "去年", "23-4-13"
            })
    void whatIsNoDateIsRefused(String entered) {
        assertThat(EnteredDate.iso(entered)).isEmpty();
    }
}
