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

    private static final double TITLES = 350;
    private static final double BAR = 380;
    private static final double SAID = 140;
    private static final double ROW = 28;
    private static final double CHIPS = 28;

    private final Sketch sketch;
    private final Style style;

    private CoverageChart(Style style) {
        this.style = style;
        this.sketch = new Sketch(style);
    }

    /**
     * Column 0 of the spots is the bar. Row -1 has the themes without a passage.
     *
     * @param rows of the map that are shown
     */
    public static Drawing draw(ThemeMap map, List<Row> rows, String title, Style style) {
        return new CoverageChart(style).draw(map, rows, title);
    }

    private Drawing draw(ThemeMap map, List<Row> rows, String title) {
        double width = TITLES + BAR + SAID;
        boolean sections = map.rows().stream().anyMatch(row -> row.where().depth() > 0);
        String note = style.say(
                sections ? "map.coverage.note.sections" : "map.coverage.note.documents",
                map.rows().size(),
                map.gaps().size());
        Heading.draw(sketch, title, note, width);
        double top = Heading.HEIGHT + silent(map.silent(), width) + 6;
        sketch.line(0, top - 0.5, width, top - 0.5, new Pen(style.rule(), 1));
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i, top + ROW * i);
        }
        return sketch.done(width, top + ROW * rows.size() + 12, TITLES, top);
    }

    /** In as many lines as they need; returns the height. */
    private double silent(List<Code> silent, double width) {
        double y = Heading.HEIGHT;
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
        return y + CHIPS - Heading.HEIGHT;
    }

    private void row(Row row, int at, double y) {
        boolean gap = row.whole().isEmpty();
        if (gap) {
            sketch.box(new Area(0, y, TITLES, ROW - 1), style.shade());
            sketch.box(new Area(TITLES, y, BAR + SAID, ROW - 1), style.shade());
        }
        double indent = 12 + 16 * Math.max(0, row.where().depth() - 1);
        sketch.fitted(
                Titles.of(row.where(), style),
                new Area(indent, y, TITLES - indent - 10, ROW),
                y + 18,
                gap ? sketch.bold(Sketch.USUAL) : sketch.ink(Sketch.USUAL));
        Area bar = new Area(TITLES, y + 9, BAR, 9);
        sketch.frame(bar, style.rule());
        sketch.box(new Area(bar.x(), bar.y(), BAR * Math.min(1, row.share(row.whole())), bar.height()), style.accent());
        sketch.fitted(
                gap ? style.say("map.unmarked") : Titles.figures(row, row.whole(), style),
                new Area(TITLES + BAR + 10, y, SAID - 16, ROW),
                y + 18,
                gap ? sketch.bold(Sketch.SMALL) : sketch.ink(Sketch.SMALL));
        String says = Titles.says(row, style);
        sketch.spot(at, -1, new Area(0, y, TITLES, ROW), says);
        sketch.spot(at, 0, new Area(TITLES, y, BAR + SAID, ROW), says);
    }
}
