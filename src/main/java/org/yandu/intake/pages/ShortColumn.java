package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The right column at the end of a text of a few lines: too few for a gutter to be seen as a gap that goes down the page. It shows by
 * the left one, whose lines end at one place in the middle of the page, and by both being equally wide.
 */
final class ShortColumn {

    /** Lines the left column has at least; and a third of them are full: others end paragraphs. */
    private static final int LINES = 6;

    /** More lines on the right are found as columns are. */
    private static final int MOST = 5;

    /** How exactly full lines end at one place, in parts of the size: lines set flush left are a character short as often as not. */
    private static final double NEAR = 1.6;

    /** How exactly both columns are equally wide, in parts of the size. */
    private static final double ALIKE = 1.5;

    private static final double NARROWEST_GAP = 0.8;

    private static final double WIDEST_GAP = 4;

    /** A full line takes so much of its column. */
    private static final double FULL = 0.9;

    /** Lines begin at the margin, or set in by two characters. */
    private static final double SET_IN = 2.6;

    private ShortColumn() {}

    /**
     * @param rows of a page or a part of it, from the top
     * @return the middle of the gutter; not a number when there is none
     */
    static double gutter(List<Row> rows) {
        for (int at = 0; at + LINES <= rows.size(); at++) {
            double gutter = gutter(rows.subList(at, rows.size()), rows);
            if (!Double.isNaN(gutter)) {
                return gutter;
            }
        }
        return Double.NaN;
    }

    /** @param band whose first row has text on both sides */
    private static double gutter(List<Row> band, List<Row> page) {
        double size = band.get(0).size();
        double left = page.stream().mapToDouble(Row::left).min().orElse(0);
        double right = page.stream().mapToDouble(Row::right).max().orElse(0);
        @Nullable Row last = band.get(0);
        double from = gap(last, left, right, size);
        if (Double.isNaN(from)) {
            return Double.NaN;
        }
        List<Row> before = new ArrayList<>();
        List<Row> after = new ArrayList<>();
        for (Row row : band) {
            add(before, row.between(Double.NEGATIVE_INFINITY, from));
            add(after, row.between(from, Double.POSITIVE_INFINITY));
        }
        if (before.size() < LINES || after.size() > MOST || after.isEmpty()) {
            return Double.NaN;
        }
        double end = before.stream().mapToDouble(Row::right).max().orElse(0);
        double begin = after.stream().mapToDouble(Row::left).min().orElse(0);
        long full =
                before.stream().filter(row -> end - row.right() < NEAR * size).count();
        boolean filled = after.stream().anyMatch(row -> row.width() > FULL * (right - begin))
                && after.stream().allMatch(row -> row.left() - begin < SET_IN * size);
        return full * 3 > before.size()
                        && filled
                        && begin - end > NARROWEST_GAP * size
                        && begin - end < WIDEST_GAP * size
                        && Math.abs(end - left - (right - begin)) < ALIKE * size
                ? (begin + end) / 2
                : Double.NaN;
    }

    private static void add(List<Row> rows, @Nullable Row row) {
        if (row != null) {
            rows.add(row);
        }
    }

    /** The left edge of what stands behind a gap near the middle of the page. */
    private static double gap(Row row, double left, double right, double size) {
        double middle = (left + right) / 2;
        double end = Double.NaN;
        for (Glyph glyph : row.drawn()) {
            if (!glyph.isBlank()) {
                if (glyph.x() - end > NARROWEST_GAP * size && Math.abs(glyph.x() - middle) < WIDEST_GAP * size) {
                    return glyph.x() - 0.1 * size;
                }
                end = glyph.right();
            }
        }
        return Double.NaN;
    }
}
