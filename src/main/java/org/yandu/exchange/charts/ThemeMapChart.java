package org.yandu.exchange.charts;

import java.util.List;
import org.yandu.codebook.Code;
import org.yandu.exchange.drawing.Drawing;
import org.yandu.exchange.drawing.Drawing.Area;
import org.yandu.exchange.drawing.Drawing.Pen;
import org.yandu.retrieval.maps.ThemeMap;
import org.yandu.retrieval.maps.ThemeMap.Cell;
import org.yandu.retrieval.maps.ThemeMap.Row;

/** A theme map: a row for every section or document, a column for every theme, and first of all one for whatever theme. */
public final class ThemeMapChart {

    /** Of a theme: as wide as there is room for, and as narrow as its figures may be; in px. */
    private static final double COLUMN = 96;

    private static final double LEAST_COLUMN = 86;
    private static final double ROW = 34;
    private static final double HEADS = 44;
    private static final double EDGE = 12;
    private static final double INDENT = 16;

    private final ThemeMap map;
    private final Sketch sketch;
    private final Style style;
    private final double fullBar;
    private final double titles;
    private final double column;
    private final double width;
    private final List<String> note;

    /** Where the heads of the columns begin, and the rows. */
    private final double top;

    private final double head;

    private ThemeMapChart(ThemeMap map, Style style) {
        this.map = map;
        this.style = style;
        this.sketch = new Sketch(style);
        this.fullBar = Math.max(0.01, map.largestShare());
        this.titles = Titles.width(map.rows(), style, ThemeMapChart::indent);
        int columns = map.themes().size() + 1;
        this.column = Math.clamp((style.room() - titles - EDGE) / columns, LEAST_COLUMN, COLUMN);
        this.width = titles + column * columns + EDGE;
        this.note = Heading.lines(
                style, style.say("map.themes.note", style.percent(fullBar)), Math.min(width, style.room()));
        this.top = Heading.HEIGHT + Heading.LINE * (note.size() - 1);
        this.head = top + HEADS;
    }

    private static double indent(Row row) {
        return EDGE + INDENT * Math.max(0, row.where().depth() - 1);
    }

    /**
     * Column 0 of the spots is whatever theme, column i the i-th theme, from 1.
     *
     * @param title what the map is of
     */
    public static Drawing draw(ThemeMap map, String title, Style style) {
        return new ThemeMapChart(map, style).draw(title);
    }

    private Drawing draw(String title) {
        Heading.draw(sketch, title, note, Math.min(width, style.room()));
        Area whole = new Area(titles, top, column, HEADS);
        sketch.fittedCentred(style.say("map.whole"), whole.inset(3), top + 35, sketch.ink(Sketch.SMALL));
        sketch.spot(-1, 0, whole, style.say("map.whole"));
        for (int i = 0; i < map.themes().size(); i++) {
            head(map.themes().get(i), i + 1);
        }
        sketch.line(0, head - 0.5, width, head - 0.5, new Pen(style.rule(), 1));
        for (int i = 0; i < map.rows().size(); i++) {
            row(map.rows().get(i), i);
        }
        return sketch.done(width, head + ROW * map.rows().size() + EDGE, titles, head);
    }

    private void head(Code code, int at) {
        double x = titles + column * at;
        Area head = new Area(x, top, column, HEADS);
        sketch.chip(code, x + (column - Sketch.CHIP) / 2, top + 2);
        sketch.fittedCentred(code.name(), head.inset(3), top + 35, sketch.ink(Sketch.SMALL));
        sketch.spot(-1, at, head, code.name());
    }

    private void row(Row row, int at) {
        double y = head + ROW * at;
        boolean gap = row.whole().isEmpty();
        if (gap) {
            sketch.box(new Area(0, y, titles, ROW - 1), style.shade());
            sketch.box(new Area(titles, y, width - titles, ROW - 1), style.shade());
        }
        double indent = indent(row);
        Area title = new Area(indent, y, titles - indent - 10, ROW);
        sketch.fitted(
                Titles.of(row.where(), style),
                title,
                y + 21,
                gap ? sketch.quiet(Sketch.USUAL) : sketch.ink(Sketch.USUAL));
        sketch.spot(at, -1, new Area(0, y, titles, ROW), Titles.says(row, style));
        Area whole = new Area(titles, y, column, ROW);
        if (gap) {
            sketch.fittedCentred(style.say("map.unmarked"), whole.inset(3), y + 21, sketch.quiet(Sketch.SMALL));
        } else {
            figures(row, row.whole(), whole);
            sketch.box(bar(row.share(row.whole()), 1, whole), style.quiet());
        }
        sketch.spot(at, 0, whole, says(row, row.whole(), style.say("map.whole")));
        for (int i = 0; i < map.themes().size(); i++) {
            Cell cell = row.cells().get(i);
            Area area = new Area(titles + column * (i + 1), y, column, ROW);
            if (!cell.isEmpty()) {
                figures(row, cell, area);
                Bars.draw(
                        sketch,
                        bar(row.share(cell), fullBar, area),
                        map.themes().get(i));
            }
            sketch.spot(at, i + 1, area, says(row, cell, map.themes().get(i).name()));
        }
        sketch.line(0, y + ROW - 0.5, titles, y + ROW - 0.5, new Pen(style.rule(), 1));
        sketch.line(titles, y + ROW - 0.5, width, y + ROW - 0.5, new Pen(style.rule(), 1));
    }

    private void figures(Row row, Cell cell, Area area) {
        sketch.fitted(Titles.figures(row, cell, style), area.inset(8), area.y() + 15, sketch.ink(Sketch.SMALL));
    }

    private static Area bar(double share, double full, Area cell) {
        return new Area(
                cell.x() + 8, cell.bottom() - 13, Math.max(2, (cell.width() - 16) * Math.min(1, share / full)), 7);
    }

    private String says(Row row, Cell cell, String theme) {
        String where = Titles.of(row.where(), style);
        return cell.isEmpty()
                ? style.say("map.cell.says.none", where, theme)
                : style.say("map.cell.says", where, theme, cell.passages(), style.percent(row.share(cell)));
    }
}
