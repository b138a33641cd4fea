package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines of neighbouring columns that stand at different heights, as they do below a table, a caption or a gap between paragraphs: for
 * finding the gutter between them they count as one line.
 */
final class Facing {

    /** So near each other are a line and the next one in another column, in parts of the size: half of a wide leading. */
    private static final double NEAR = 1.3;

    /** A gutter is wider than any space inside a line, in parts of the size. */
    private static final double APART = 1.2;

    private Facing() {}

    /**
     * @param rows of a page or a part of it, from the top
     * @return the same from the top, those made one that stand side by side with a gap between them
     */
    static List<Row> of(List<Row> rows) {
        List<Row> facing = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row whole = rows.get(i);
            while (i + 1 < rows.size() && faces(rows.get(i), whole, rows.get(i + 1))) {
                whole = both(whole, rows.get(++i));
            }
            facing.add(whole);
        }
        return facing;
    }

    private static boolean faces(Row last, Row whole, Row next) {
        double size = Math.max(last.size(), next.size());
        return next.y() - last.y() < NEAR * size && (isFree(whole, next, size) || isFree(next, whole, size));
    }

    /** Whether a line has room for another one beside its words or between them. */
    private static boolean isFree(Row row, Row other, double size) {
        return row.drawn().stream()
                .filter(glyph -> !glyph.isBlank())
                .allMatch(glyph ->
                        glyph.right() + APART * size <= other.left() || glyph.x() - APART * size >= other.right());
    }

    private static Row both(Row one, Row other) {
        List<Glyph> drawn = new ArrayList<>(one.drawn());
        drawn.addAll(other.drawn());
        drawn.sort(Comparator.comparingDouble(Glyph::x));
        return Row.of(one.page(), drawn);
    }
}
