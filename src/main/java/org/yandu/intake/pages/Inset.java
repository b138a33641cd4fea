package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines in a type of their own that keep narrower margins than their column, the same on both sides: an abstract, a quotation. */
final class Inset {

    /** Set in at least so far on each side, in parts of the size. */
    private static final double LEAST = 0.8;

    /** How much more on one side than on the other, in parts of the size: full lines end a character early as often as not. */
    private static final double ALIKE = 1.5;

    /** How exactly lines begin at the margin, in parts of the size. */
    private static final double NEAR = 0.3;

    /** Narrower ones are centred lines that happen to be equally long, in parts of the column's width. */
    private static final double NARROWEST = 0.6;

    private Inset() {}

    /** The columns within a column, by the lines that stand in them. */
    static Map<Row, Column> of(Column column) {
        Map<Row, Column> found = new HashMap<>();
        List<Row> block = new ArrayList<>();
        for (Row row : column.text()) {
            if (!block.isEmpty() && Paragraphs.differs(block.getLast().size(), row.size())) {
                add(block, column, found);
                block = new ArrayList<>();
            }
            block.add(row);
        }
        add(block, column, found);
        return found;
    }

    private static void add(List<Row> block, Column column, Map<Row, Column> found) {
        double left = block.stream().mapToDouble(Row::left).min().orElse(0);
        double right = block.stream().mapToDouble(Row::right).max().orElse(0);
        double size = block.isEmpty() ? 1 : block.getFirst().size();
        double before = left - column.left();
        double after = column.right() - right;
        long begun =
                block.stream().filter(row -> row.left() - left < NEAR * size).count();
        if (begun > 1
                && before > LEAST * size
                && after > LEAST * size
                && Math.abs(before - after) < ALIKE * size
                && right - left > NARROWEST * (column.right() - column.left())) {
            Column inset = column.between(left, right);
            block.forEach(row -> found.put(row, inset));
        }
    }
}
