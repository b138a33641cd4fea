package org.yandu.exchange.charts;

import org.yandu.codebook.Code;
import org.yandu.exchange.drawing.Drawing;
import org.yandu.exchange.drawing.Drawing.Area;
import org.yandu.exchange.drawing.Drawing.Lettering;
import org.yandu.exchange.drawing.Drawing.Pen;
import org.yandu.retrieval.maps.CoOccurrence;

/** Which themes stand together, as a table: pairs of passages beside the diagonal, all passages of a theme on it. */
public final class MatrixChart {

    private static final double TITLES = 220;
    private static final double COLUMN = 76;
    private static final double ROW = 38;
    private static final double HEAD = Heading.HEIGHT + 44;

    private MatrixChart() {}

    /** @param note how they are counted */
    public static Drawing draw(CoOccurrence found, String title, String note, Style style) {
        Sketch sketch = new Sketch(style);
        int size = found.themes().size();
        double width = Math.max(Heading.width(style, note), TITLES + COLUMN * size + 12);
        Heading.draw(sketch, title, note, width);
        sketch.heads(found.themes(), new Area(TITLES, Heading.HEIGHT, COLUMN, HEAD - Heading.HEIGHT));
        for (int i = 0; i < size; i++) {
            Code code = found.themes().get(i);
            double y = HEAD + ROW * i;
            sketch.chip(code, 12, y + (ROW - Sketch.CHIP) / 2);
            sketch.fitted(
                    code.name(),
                    new Area(12 + Sketch.CHIP + 8, y, TITLES - Sketch.CHIP - 32, ROW),
                    y + 24,
                    sketch.ink(Sketch.USUAL));
            sketch.spot(i, -1, new Area(0, y, TITLES, ROW), code.name());
            for (int j = 0; j < size; j++) {
                cell(sketch, found, i, j);
            }
        }
        sketch.line(0, HEAD - 0.5, TITLES, HEAD - 0.5, new Pen(style.rule(), 1));
        return sketch.done(width, HEAD + ROW * size + 12, TITLES, HEAD);
    }

    private static void cell(Sketch sketch, CoOccurrence found, int row, int column) {
        Style style = sketch.style();
        Area area = new Area(TITLES + COLUMN * column, HEAD + ROW * row, COLUMN, ROW);
        Area inner = area.inset(2);
        String one = found.themes().get(row).name();
        if (row == column) {
            sketch.frame(inner, style.quiet());
            sketch.centred(
                    String.valueOf(found.passages(row)),
                    area.x() + COLUMN / 2,
                    area.y() + 24,
                    sketch.quiet(Sketch.USUAL));
            sketch.spot(row, column, area, style.say("map.matrix.says.self", one, found.passages(row)));
            return;
        }
        int pairs = found.pairs(row, column);
        String fill = pairs == 0
                ? style.shade()
                // The square root, since what is rare would hardly be seen beside what is frequent.
                : style.accent(0.12 + 0.88 * Math.sqrt((double) pairs / found.most()));
        sketch.box(inner, fill);
        if (pairs > 0) {
            sketch.centred(
                    String.valueOf(pairs),
                    area.x() + COLUMN / 2,
                    area.y() + 24,
                    new Lettering(Sketch.USUAL, true, Style.figuresOn(fill)));
        }
        sketch.spot(
                row,
                column,
                area,
                style.say("map.matrix.says", one, found.themes().get(column).name(), pairs));
    }
}
