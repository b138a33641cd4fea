package org.yandu.ui.wording;

import java.util.List;
import java.util.function.Function;
import org.yandu.codebook.Paper;
import org.yandu.exchange.charts.Style;
import org.yandu.exchange.charts.TermChart;
import org.yandu.exchange.drawing.Drawing;
import org.yandu.exchange.drawing.Measure;
import org.yandu.exchange.paper.ShippedFaces;
import org.yandu.language.Texts;

/** The counts that are seen of a term, to be drawn aside. */
final class TermPicture {

    private TermPicture() {}

    static Function<ShippedFaces, Drawing> of(TermModel model, Texts texts, Paper paper) {
        String title = texts.get("wording.picture.title", model.termProperty().get());
        List<TermChart.Part> parts = List.of(
                new TermChart.Part(texts.get("wording.by.documents"), bars(model.documents())),
                new TermChart.Part(texts.get("wording.by.years"), bars(model.years())));
        return faces -> TermChart.draw(
                title, texts.get("wording.picture.note"), parts, new Style(paper, new Measure(faces), texts));
    }

    private static List<TermChart.Bar> bars(List<Bar> bars) {
        return bars.stream()
                .map(bar -> new TermChart.Bar(bar.label(), bar.note(), bar.count(), bar.frequency()))
                .toList();
    }
}
