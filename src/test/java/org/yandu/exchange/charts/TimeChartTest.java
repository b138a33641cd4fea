package org.yandu.exchange.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.codebook.Paper;
import org.yandu.document.Document;
import org.yandu.exchange.drawing.Drawing;
import org.yandu.exchange.drawing.Measure;
import org.yandu.exchange.paper.ShippedFaces;
import org.yandu.language.Texts;
import org.yandu.retrieval.dates.DateFinder;
import org.yandu.retrieval.dates.DateMention;
import org.yandu.retrieval.maps.TimeLine;
import org.yandu.workspace.Samples;

class TimeChartTest {

    /** A window of 1000 px without the edges of the sheet. */
    private static final double NARROW = 900;

    private static final String TITLE = "以改革担当推进“软环境”建设的杭州实践与思考";

    /** Documents that name every one of some years. */
    private static Drawing draw(Locale language, int years) {
        return draw(language, years, Style.LEAST_ROOM);
    }

    private static Drawing draw(Locale language, int years, double room) {
        String text =
                IntStream.range(0, years).mapToObj(i -> 2000 + i + "年5月开会。").collect(Collectors.joining());
        List<DateMention> named = DateFinder.find(Samples.version("n", "n", text));
        List<Document> documents = List.of(
                Samples.document("a", TITLE, Samples.version("v", "a", "文")),
                Samples.document("b", "乙", Samples.version("w", "b", "文")));
        Style style = new Style(Paper.LIGHT, new Measure(new ShippedFaces()), Texts.of(language), room);
        return TimeChart.draw(TimeLine.of(documents, document -> named), "时间线", style);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20, 23})
    void twentyYearsAreSeenInANarrowWindow(int years) {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Drawing drawing = draw(language, years);
            double width = drawing.frame().width();
            assertThat(width).isLessThanOrEqualTo(NARROW);
            // A line is as thick as it is.
            assertThat(drawing.shapes()).allMatch(shape -> shape.area().right() <= width + 1);
        }
    }

    /** 1440 px without the edges of the sheet: 28 years left half of it empty beside a title that was cut. */
    @Test
    void inAWideWindowTitlesAreReadToTheirEnd() {
        Drawing drawing = draw(Locale.SIMPLIFIED_CHINESE, 28, 1360);
        assertThat(drawing.frame().width()).isLessThanOrEqualTo(1360);
        assertThat(drawing.shapes())
                .anyMatch(shape ->
                        shape instanceof Drawing.Words words && words.text().equals(TITLE));
    }

    @Test
    void theNoteIsReadToItsEndInBothLanguages() {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            String note = Texts.of(language).get("map.time.note");
            List<String> words = draw(language, 5).shapes().stream()
                    .filter(Drawing.Words.class::isInstance)
                    .map(shape -> ((Drawing.Words) shape).text())
                    .filter(note::contains)
                    .toList();
            assertThat(String.join("", words).replace(" ", "")).contains(note.replace(" ", ""));
        }
    }
}
