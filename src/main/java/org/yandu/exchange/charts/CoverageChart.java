package org.yandu.exchange.charts;

import java.util.List;
import org.yandu.codebook.Code;
import org.yandu.exchange.drawing.Drawing;
import org.yandu.exchange.drawing.Drawing.Area;
import org.yandu.exchange.drawing.Drawing.Pen;
import org.yandu.retrieval.maps.ThemeMap;
import org.yandu.retrieval.maps.ThemeMap.Row;

/** How much of every section or document is marked, what is not marked at all, and which themes have no passage. */
public final class CoverageChart {

    /** Of a full bar: as long as there is room, within these; in px. */
    private static final double MOST_BAR = 380;

    private static final double LEAST_BAR = 140;
    private static final double SAID = 140;
    private static final double ROW = 28;
    private static final double CHIPS = 28;

    private final Sketch sketch;
    private final Style style;
    private final double titles;
    private final double bar;

    private CoverageChart(List<Row> rows, Style style) {
        this.style = style;
        this.sketch = new Sketch(style);
        this.titles = Titles.width(rows, style, CoverageChart::indent);
        this.bar = Math.clamp(style.room() - titles - SAID, LEAST_BAR, MOST_BAR);
    }

    private static double indent(Row row) {
        return 12 + 16 * Math.max(0, row.where().depth() - 1);
    }

    /**
     * Column 0 of the spots is the bar. Row -1 has the themes without a passage.
     *
     * @param rows of the map that are shown
     */
    public static Drawing draw(ThemeMap map, List<Row> rows, String title, Style style) {
        return new CoverageChart(map.rows(), style).draw(map, rows, title);
    }

    private Drawing draw(ThemeMap map, List<Row> rows, String title) {
        double width = titles + bar + SAID;
        boolean sections = map.rows().stream().anyMatch(row -> row.where().depth() > 0);
        String said = style.say(
                sections ? "map.coverage.note.sections" : "map.coverage.note.documents",
                map.rows().size(),
                map.gaps().size());
        List<String> note = Heading.lines(style, said, width);
        Heading.draw(sketch, title, note, width);
        double from = Heading.HEIGHT + Heading.LINE * (note.size() - 1);
        double top = from + silent(map.silent(), from, width) + 6;
        sketch.line(0, top - 0.5, width, top - 0.5, new Pen(style.rule(), 1));
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i, top + ROW * i);
        }
        return sketch.done(width, top + ROW * rows.size() + 12, titles, top);
    }

    /** In as many lines as they need; returns the height. */
    private double silent(List<Code> silent, double from, double width) {
        double y = from;
        String said = style.say(silent.isEmpty() ? "map.coverage.no_silent" : "map.coverage.silent");
        double x = sketch.words(said, 12, y + 17, sketch.ink(Sketch.USUAL)) + 8;
        for (int i = 0; i < silent.size(); i++) {
            Code code = silent.get(i);
            double wide = Sketch.CHIP + 6 + style.measure().width(code.name(), Sketch.USUAL, false) + 16;
            if (x + wide > width - 12) {
                x = 12;
                y += CHIPS;
            }
            sketch.chip(code, x, y + 3);
            sketch.fitted(
                    code.name(),
                    new Area(x + Sketch.CHIP + 6, y, width - x - Sketch.CHIP - 18, CHIPS),
                    y + 17,
                    sketch.ink(Sketch.USUAL));
            sketch.spot(
                    -1,
                    i,
                    new Area(x, y, Math.min(wide - 8, width - x - 12), CHIPS - 2),
                    style.say("map.coverage.silent.says", code.name()));
            x += wide;
        }
        return y + CHIPS - from;
    }

    private void row(Row row, int at, double y) {
        boolean gap = row.whole().isEmpty();
        if (gap) {
            sketch.box(new Area(0, y, titles, ROW - 1), style.shade());
            sketch.box(new Area(titles, y, bar + SAID, ROW - 1), style.shade());
        }
        double indent = indent(row);
        sketch.fitted(
                Titles.of(row.where(), style),
                new Area(indent, y, titles - indent - 10, ROW),
                y + 18,
                gap ? sketch.bold(Sketch.USUAL) : sketch.ink(Sketch.USUAL));
        Area full = new Area(titles, y + 9, bar, 9);
        sketch.frame(full, style.rule());
        sketch.box(
                new Area(full.x(), full.y(), bar * Math.min(1, row.share(row.whole())), full.height()), style.accent());
        sketch.fitted(
                gap ? style.say("map.unmarked") : Titles.figures(row, row.whole(), style),
                new Area(titles + bar + 10, y, SAID - 16, ROW),
                y + 18,
                gap ? sketch.bold(Sketch.SMALL) : sketch.ink(Sketch.SMALL));
        String says = Titles.says(row, style);
        sketch.spot(at, -1, new Area(0, y, titles, ROW), says);
        sketch.spot(at, 0, new Area(titles, y, bar + SAID, ROW), says);
    }
}
