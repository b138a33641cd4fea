package org.yandu.exchange.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yandu.codebook.Paper;
import org.yandu.exchange.drawing.Drawing;
import org.yandu.exchange.drawing.Measure;
import org.yandu.exchange.paper.ShippedFaces;
import org.yandu.language.Texts;

class TermChartTest {

    private final Style style =
            new Style(Paper.LIGHT, new Measure(new ShippedFaces()), Texts.of(Locale.SIMPLIFIED_CHINESE));

    private Drawing draw(TermChart.Part... parts) {
        return TermChart.draw("“最多跑一次”用了多少次", "说明", List.of(parts), style);
    }

    @Test
    void everyBarIsAsLongAsItsFrequencyWithinItsPart() {
        Drawing drawing = draw(new TermChart.Part(
                "各篇", List.of(new TermChart.Bar("甲", "2018", 4, 4.0), new TermChart.Bar("乙", "", 1, 1.0))));

        List<Drawing.Box> bars = drawing.shapes().stream()
                .filter(Drawing.Box.class::isInstance)
                .map(Drawing.Box.class::cast)
                .toList();
        assertThat(bars).hasSize(2);
        assertThat(bars.getFirst().area().width())
                .isEqualTo(4 * bars.getLast().area().width());
        assertThat(drawing.shapes())
                .anyMatch(shape ->
                        shape instanceof Drawing.Words words && words.text().equals("4  ·  4.00"));
    }

    @Test
    void nothingReachesOverTheEdge() {
        Drawing drawing = draw(
                new TermChart.Part("各篇", List.of(new TermChart.Bar("以改革担当".repeat(20), "2023-02-24", 99999, 9999.99))),
                new TermChart.Part("各年", List.of()));

        double width = drawing.frame().width();
        assertThat(drawing.shapes()).allMatch(shape -> shape.area().right() <= width);
        assertThat(drawing.spots()).hasSize(1);
    }
}
