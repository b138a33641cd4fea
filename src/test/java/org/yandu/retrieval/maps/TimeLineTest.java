package org.yandu.retrieval.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yandu.document.Document;
import org.yandu.document.Header;
import org.yandu.retrieval.dates.DateFinder;
import org.yandu.retrieval.maps.Axis.Column;

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
        assertThat(time.axis().columns()).containsExactly(year(2018), new Column(2019, 2022, true), year(2023));
    }

    @Test
    void aDateStandsInTheYearItBeginsAndOneWithoutAYearNowhere() {
        TimeLine time = of("2016-2020年，2019年5月，4月13日", document("甲", null));
        assertThat(time.axis().columns()).containsExactly(year(2016), year(2017), year(2018), year(2019), year(2020));
        assertThat(time.in(time.rows().getFirst(), 0))
                .extracting(each -> each.words())
                .containsExactly("2016-2020年");
        assertThat(time.in(time.rows().getFirst(), 3)).hasSize(1);
        assertThat(time.rows().getFirst().mentions()).hasSize(2);
    }

    @Test
    void yearsShareAColumnWhereThereAreTooMany() {
        StringBuilder words = new StringBuilder();
        for (int year = 1950; year < 2025; year++) {
            words.append(year).append("年，");
        }
        List<Column> columns = of(words.toString(), document("甲", null)).axis().columns();
        assertThat(columns).hasSize(38).startsWith(new Column(1950, 1951, false));
        assertThat(of("", document("甲", null)).axis().columns()).isEmpty();
    }

    //  1840  ⋯  2019 2020 2021 2022
    @Test
    void aLongStretchWithoutDatesTakesOnePlace() {
        Axis axis = of("1840年，2019年，2022年", document("甲", null)).axis();
        assertThat(axis.columns())
                .containsExactly(
                        year(1840), new Column(1841, 2018, true), year(2019), year(2020), year(2021), year(2022));
        assertThat(axis.column(1900)).isEqualTo(1);
        assertThat(axis.column(2022)).isEqualTo(5);
        assertThat(axis.column(2023)).isEqualTo(-1);
    }

    private static Column year(int year) {
        return new Column(year, year, false);
    }
}
