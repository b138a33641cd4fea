package org.yandu.intake.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at one side of a gutter: columns of text are filled, cells of a table are not. */
final class Side {

    /** A filled line takes so much of its column. */
    private static final double FULL = 0.6;

    /** So many of the lines that have something beside them are filled: the others end paragraphs or are entries of a list. */
    private static final double FACING = 0.5;

    /** So many of all lines: a column that is set closer has more headings, captions and short entries. */
    private static final double ALL = 0.4;

    private static final int FEWEST = 3;

    private final double width;
    private final List<Grid> grids;
    private final int[] lines = new int[2];
    private final int[] filled = new int[2];

    /** Between two places on the page. */
    Side(double left, double right, List<Grid> grids) {
        this.width = right - left;
        this.grids = grids;
    }

    /**
     * Counts a line, or what stands there of one. A line in pieces is a row of a table in this column and says nothing.
     *
     * @param facing whether something stands at the other side
     */
    void add(@Nullable Row row, boolean facing) {
        if (row == null) {
            return;
        }
        boolean full = inked(row) > FULL * width
                || grids.stream().anyMatch(g -> g.holds(row) && g.right() - g.left() > FULL * width);
        for (int i = facing ? 0 : 1; i < 2; i++) {
            filled[i] += full ? 1 : 0;
            lines[i] += full || !Columns.hasGap(row) ? 1 : 0;
        }
    }

    /**
     * By the lines that have something at the other side, or by all: a side in columns of its own is filled by lines that face each
     * other, and where one side is set much closer than the other most of its lines face nothing.
     */
    boolean isFilled() {
        return isFilled(0, FACING) || lines[1] > lines[0] && isFilled(1, ALL);
    }

    private boolean isFilled(int by, double share) {
        return filled[by] >= FEWEST && filled[by] > share * lines[by];
    }

    /** Its width without what is free between its pieces. */
    private static double inked(Row row) {
        double free = 0;
        double end = Double.NaN;
        for (Glyph glyph : row.drawn()) {
            if (!glyph.isBlank()) {
                free += glyph.x() - end >= Columns.GUTTER * row.size() ? glyph.x() - end : 0;
                end = Double.isNaN(end) ? glyph.right() : Math.max(end, glyph.right());
            }
        }
        return row.width() - free;
    }
}
