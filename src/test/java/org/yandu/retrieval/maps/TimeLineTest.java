package org.yandu.retrieval.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yandu.document.Document;
import org.yandu.document.Header;
import org.yandu.retrieval.dates.DateFinder;
import org.yandu.retrieval.maps.TimeLine.Axis;

class TimeLineTest {

    private static Document document(String id, @Nullable String date) {
        return new Document(id, new Header(id, null, null, null, null, date, null), "txt", Instant.EPOCH, id);
    }

    private static TimeLine of(String words, Document... documents) {
        return TimeLine.of(List.of(documents), document -> DateFinder.find(words, List.of()));
    }

    @Test
    void documentsStandInTheOrderOfTheirDatesAndThoseWithoutOneLast() {
        TimeLine time = of("", document("甲", null), document("乙", "2023-04"), document("丙", "2018-11-16"));
        assertThat(time.rows()).extracting(row -> row.document().id()).containsExactly("丙", "乙", "甲");
        assertThat(time.axis()).isEqualTo(new Axis(2018, 1, 6));
    }

    @Test
    void aDateStandsInTheYearItBeginsAndOneWithoutAYearNowhere() {
        TimeLine time = of("2016-2020年，2019年5月，4月13日", document("甲", null));
        assertThat(time.axis()).isEqualTo(new Axis(2016, 1, 5));
        assertThat(time.in(time.rows().getFirst(), 0))
                .extracting(each -> each.words())
                .containsExactly("2016-2020年");
        assertThat(time.in(time.rows().getFirst(), 3)).hasSize(1);
        assertThat(time.rows().getFirst().mentions()).hasSize(2);
    }

    @Test
    void yearsShareAColumnWhereThereAreTooMany() {
        assertThat(of("1840年到2035年", document("甲", null)).axis()).isEqualTo(new Axis(1840, 5, 40));
        assertThat(of("", document("甲", null)).axis().columns()).isZero();
    }
}
