package org.yandu.exchange.charts;

import java.util.List;
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
    private static final double HEADS = 44;

    /** A table of two themes still has a title and a note over it; in px. */
    private static final double LEAST_WIDTH = 460;

    private final CoOccurrence found;
    private final Style style;
    private final Sketch sketch;
    private final double width;
    private final List<String> note;

    /** Where the heads of the columns begin, and the rows. */
    private final double top;

    private final double head;

    private MatrixChart(CoOccurrence found, String note, Style style) {
        this.found = found;
        this.style = style;
        this.sketch = new Sketch(style);
        this.width = Math.max(LEAST_WIDTH, TITLES + COLUMN * found.themes().size() + 12);
        this.note = Heading.lines(style, note, Math.max(width, Math.min(Heading.width(style, note), style.room())));
        this.top = Heading.HEIGHT + Heading.LINE * (this.note.size() - 1);
        this.head = top + HEADS;
    }

    /** @param note how they are counted */
    public static Drawing draw(CoOccurrence found, String title, String note, Style style) {
        return new MatrixChart(found, note, style).draw(title);
    }

    private Drawing draw(String title) {
        int size = found.themes().size();
        double wide = Math.max(
                width,
                note.stream()
                        .mapToDouble(line -> Heading.width(style, line))
                        .max()
                        .orElse(0));
        Heading.draw(sketch, title, note, wide);
        sketch.heads(found.themes(), new Area(TITLES, top, COLUMN, HEADS));
        for (int i = 0; i < size; i++) {
            Code code = found.themes().get(i);
            double y = head + ROW * i;
            sketch.chip(code, 12, y + (ROW - Sketch.CHIP) / 2);
            sketch.fitted(
                    code.name(),
                    new Area(12 + Sketch.CHIP + 8, y, TITLES - Sketch.CHIP - 32, ROW),
                    y + 24,
                    sketch.ink(Sketch.USUAL));
            sketch.spot(i, -1, new Area(0, y, TITLES, ROW), code.name());
            for (int j = 0; j < size; j++) {
                cell(i, j);
            }
        }
        sketch.line(0, head - 0.5, TITLES, head - 0.5, new Pen(style.rule(), 1));
        return sketch.done(wide, head + ROW * size + 12, TITLES, head);
    }

    private void cell(int row, int column) {
        Area area = new Area(TITLES + COLUMN * column, head + ROW * row, COLUMN, ROW);
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
