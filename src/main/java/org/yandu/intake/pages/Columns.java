package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page in reading order. Where a gutter runs down between lines that fill both sides of it, the left side is read
 * before the right; a line across the gutter, such as a heading, ends what stands above it. A page goes on in the columns of the
 * page before, however few lines it has: balanced columns at the end of a text are short and not filled, and would look like a table.
 */
final class Columns {

    /**
     * The gutter of the page before.
     *
     * @param gutter its middle
     * @param left where the lines of its page begin: margins of left and right pages differ
     */
    private record Known(double gutter, double left) {}

    /** A gutter is wider than any space inside a line, in parts of the size. */
    static final double GUTTER = 1.2;

    /** So many lines must have text at both sides. */
    private static final int LINES = 4;

    /** Narrower columns are not read but looked up. */
    private static final double NARROWEST = 7;

    /** Width of the strips in which gaps are counted, in points. */
    private static final double STRIP = 2;

    /** So many lines are enough where the page before had the gutter, and one where those of the left column end at it. */
    private static final int AGAIN = 2;

    /** Lines of a column begin at its margin, or set in by two characters; in parts of the size. */
    private static final double SET_IN = 2.6;

    /** How far tables hang over their column, in parts of the size. */
    private static final double OVERHANG = 2;

    /** How exactly a line begins where the one above does, or has its middle there, in parts of the size. */
    private static final double ALIGNED = 0.3;

    private @Nullable Known known;

    /** Of the page last divided; not a number when it is one column. */
    private double parted = Double.NaN;

    /**
     * Pages are to be given in their order.
     *
     * @param rows of one page, from the top
     */
    List<List<Row>> of(List<Row> rows, List<Grid> grids) {
        List<List<Row>> found = new ArrayList<>();
        List<Row> facing = Facing.of(rows);
        double gutter = rows.size() < LINES ? Double.NaN : gutter(facing, grids);
        double left = rows.stream().mapToDouble(Row::left).min().orElse(0);
        if (!Double.isNaN(gutter)) {
            known = new Known(gutter, left);
        } else if (known != null) {
            gutter = again(known, facing, left, grids);
            known = Double.isNaN(gutter) && rows.size() >= LINES ? null : known;
        }
        gutter = Double.isNaN(gutter) ? ShortColumn.gutter(facing) : gutter;
        parted = gutter;
        divide(rows, gutter, grids, 0, found);
        return found;
    }

    /** Whether lines of the page last divided stand across its gutter, as a heading over both sides does. */
    boolean areAcross(double left, double right) {
        return left < parted && right > parted;
    }

    /** Where the gutter of the page before goes on; not a number when this page is laid out otherwise. */
    private static double again(Known known, List<Row> rows, double left, List<Grid> grids) {
        for (double gutter : new double[] {known.gutter, known.gutter - known.left + left}) {
            int both = 0;
            int unlike = 0;
            int full = 0;
            double margin = Double.POSITIVE_INFINITY;
            List<Row> after = new ArrayList<>();
            for (Row row : rows) {
                Row right = row.between(gutter, Double.POSITIVE_INFINITY);
                Row before = row.between(Double.NEGATIVE_INFINITY, gutter);
                full += before != null && gutter - before.right() < 2 * GUTTER * row.size() ? 1 : 0;
                if (crosses(row, gutter, grids)) {
                    unlike++;
                } else if (right != null && row.left() < gutter) {
                    both++;
                    after.add(right);
                    margin = Math.min(margin, right.left());
                    unlike += hasGap(right) || before != null && hasGap(before) ? 1 : 0;
                }
            }
            double from = margin;
            // A caption is centred.
            double size = rows.get(rows.size() / 2).size();
            boolean begun = margin - gutter < 2 * GUTTER * rows.get(0).size()
                    && after.stream()
                            .allMatch(r -> r.left() - from < SET_IN * r.size()
                                    || r.size() < size && Paragraphs.differs(r.size(), size));
            if ((both >= AGAIN || both > 0 && full >= LINES) && begun && both > 2 * unlike) {
                return gutter;
            }
        }
        return Double.NaN;
    }

    /** Whether it is more than one piece, as a line with several cells is. */
    static boolean hasGap(Row row) {
        double end = Double.NaN;
        for (Glyph glyph : row.drawn()) {
            if (!glyph.isBlank()) {
                if (glyph.x() - end >= GUTTER * row.size()) {
                    return true;
                }
                end = glyph.right();
            }
        }
        return false;
    }

    private static void divide(List<Row> rows, List<Grid> grids, int depth, List<List<Row>> found) {
        divide(
                rows,
                depth > 3 || rows.size() < LINES ? Double.NaN : gutter(Facing.of(rows), grids),
                grids,
                depth,
                found);
    }

    private static void divide(List<Row> rows, double gutter, List<Grid> grids, int depth, List<List<Row>> found) {
        if (Double.isNaN(gutter)) {
            if (!rows.isEmpty()) {
                found.add(rows);
            }
            return;
        }
        List<Row> band = new ArrayList<>();
        boolean aside = false;
        Row above = null;
        for (Row row : rows) {
            boolean across = crosses(row, gutter, grids) || above != null && goesOn(above, row, rows, gutter);
            above = across && grids.stream().noneMatch(grid -> grid.holds(row)) ? row : null;
            if (across == aside && !band.isEmpty()) {
                close(band, aside, gutter, grids, depth, found);
                band = new ArrayList<>();
            }
            aside = !across;
            band.add(row);
        }
        close(band, aside, gutter, grids, depth, found);
    }

    /**
     * Whether a short line goes on with those across the gutter, as the last one of an abstract does or the authors below a title:
     * nothing faces it, and it begins where the line above does or has its middle there.
     */
    private static boolean goesOn(Row above, Row row, List<Row> rows, double gutter) {
        if (row.left() < gutter && row.right() > gutter) {
            return false;
        }
        double size = row.size();
        double far = row.y() - above.y();
        boolean below = Math.abs(row.left() - above.left()) < ALIGNED * size
                && !Paragraphs.differs(row.size(), above.size())
                && far < 2 * size;
        boolean centred = Math.abs(row.left() + row.right() - above.left() - above.right()) < 2 * ALIGNED * size
                && Math.abs(row.left() - above.left()) > size
                && far < 3 * Math.max(size, above.size());
        return (below || centred)
                && rows.stream()
                        .noneMatch(other -> other != row
                                && other != above
                                && Math.abs(other.y() - row.y()) < GUTTER * size
                                && (other.left() > row.right() || other.right() < row.left()));
    }

    private static void close(
            List<Row> band, boolean aside, double gutter, List<Grid> grids, int depth, List<List<Row>> found) {
        if (!aside) {
            found.add(band);
            return;
        }
        divide(side(band, Double.NEGATIVE_INFINITY, gutter), grids, depth + 1, found);
        divide(side(band, gutter, Double.POSITIVE_INFINITY), grids, depth + 1, found);
    }

    private static List<Row> side(List<Row> band, double from, double to) {
        List<Row> side = new ArrayList<>();
        for (Row row : band) {
            @Nullable Row part = row.between(from, to);
            if (part != null) {
                side.add(part);
            }
        }
        side.sort(java.util.Comparator.comparingDouble(Row::y));
        return side;
    }

    private static boolean crosses(Row row, double gutter, List<Grid> grids) {
        if (grids.stream().anyMatch(g -> g.holds(row) && isAcross(g, gutter, row.size()))) {
            return true;
        }
        double before = Double.NEGATIVE_INFINITY;
        double after = Double.POSITIVE_INFINITY;
        for (Glyph glyph : row.drawn()) {
            if (!glyph.isBlank()) {
                if (glyph.middle() < gutter) {
                    before = Math.max(before, Column.unhung(glyph));
                } else {
                    after = Math.min(after, glyph.x());
                }
            }
        }
        return before > gutter + 1
                || after < gutter - 1
                || after - before < 0.8 * GUTTER * row.size()
                || isCentred(row, gutter, after - before);
    }

    /** A table of one column may hang over its edge by a little; it crosses the gutter where it goes on at the other side. */
    private static boolean isAcross(Grid grid, double gutter, double size) {
        return grid.left() < gutter - OVERHANG * size && grid.right() > gutter + OVERHANG * size;
    }

    /** 陈远　李敏: a few words over the gutter with room for a character between them are one line. */
    private static boolean isCentred(Row row, double gutter, double gap) {
        double left = gutter - row.left();
        double right = row.right() - gutter;
        return gap < 3 * row.size()
                && left > 0
                && right > 0
                && Math.max(left, right) < NARROWEST * row.size()
                && Math.abs(left - right) < 1.5 * row.size();
    }

    /** Where most gaps lie one below the other; not a number when the lines are one column. */
    private static double gutter(List<Row> rows, List<Grid> grids) {
        double left = rows.stream().mapToDouble(Row::left).min().orElse(0);
        double right = rows.stream().mapToDouble(Row::right).max().orElse(0);
        int strips = (int) Math.min(5000, (right - left) / STRIP) + 1;
        int[] gaps = new int[strips];
        for (Row row : rows) {
            count(row, grids, left, gaps);
        }
        int most = 0;
        for (int i = 0; i < strips; i++) {
            most = gaps[i] > gaps[most] ? i : most;
        }
        int end = most;
        while (end + 1 < strips && gaps[end + 1] == gaps[most]) {
            end++;
        }
        double gutter = left + (most + end + 1) / 2.0 * STRIP;
        return gaps[most] >= LINES && isBetweenColumns(rows, gutter, grids) ? gutter : Double.NaN;
    }

    private static void count(Row row, List<Grid> grids, double left, int[] gaps) {
        double end = Double.NaN;
        for (Glyph glyph : row.drawn()) {
            if (glyph.isBlank()) {
                continue;
            }
            Grid table = table(grids, row, glyph);
            double from = table == null ? glyph.x() : Math.min(glyph.x(), table.left());
            if (from - end >= GUTTER * row.size()) {
                int to = (int) Math.floor((from - left) / STRIP);
                for (int i = (int) Math.ceil((end - left) / STRIP); i < Math.min(to, gaps.length); i++) {
                    gaps[Math.max(0, i)]++;
                }
            }
            double to = table == null ? glyph.right() : Math.max(glyph.right(), table.right());
            end = Double.isNaN(end) ? to : Math.max(end, to);
        }
    }

    /** The ruled table a character stands in: as wide as its lines, and no gutter within it. */
    private static @Nullable Grid table(List<Grid> grids, Row row, Glyph glyph) {
        for (Grid grid : grids) {
            if (grid.holds(row) && glyph.middle() > grid.left() && glyph.middle() < grid.right()) {
                return grid;
            }
        }
        return null;
    }

    private static boolean isBetweenColumns(List<Row> rows, double gutter, List<Grid> grids) {
        double size = rows.get(rows.size() / 2).size();
        Column page = Column.of(rows, null);
        double left = page.left();
        double right = page.right();
        if (gutter - left < NARROWEST * size || right - gutter < NARROWEST * size) {
            return false;
        }
        int both = 0;
        int across = 0;
        Side before = new Side(page.left(), gutter, grids);
        Side after = new Side(gutter, page.right(), grids);
        for (Row row : rows) {
            Row one = row.between(Double.NEGATIVE_INFINITY, gutter);
            Row other = row.between(gutter, Double.POSITIVE_INFINITY);
            if (crosses(row, gutter, grids)) {
                across++;
            } else {
                boolean facing = one != null && other != null;
                both += facing ? 1 : 0;
                before.add(one, facing);
                after.add(other, facing);
            }
        }
        return both >= LINES && both > 0.5 * across && before.isFilled() && after.isFilled();
    }
}
