package org.yandu.intake.office;

import java.util.List;

/** A table of an office document. */
record PaperTable(List<List<Cell>> rows) implements PaperBlock {

    /** A cell longer than this in characters and paragraphs is a page that somebody laid out with a table. */
    private static final int LONG = 1000;

    private static final int MANY = 5;

    /** @param columns how many it takes up */
    record Cell(List<PaperBlock> blocks, int columns) {

        int length() {
            return blocks.stream().mapToInt(PaperBlock::length).sum();
        }
    }

    /** Whether it only frames text: every row is one cell, or one of the cells is a whole page. */
    boolean isLayout() {
        return rows.stream().allMatch(row -> row.size() <= 1)
                || rows.stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell.blocks().size() >= MANY && cell.length() >= LONG);
    }

    @Override
    public int length() {
        return rows.stream().flatMap(List::stream).mapToInt(Cell::length).sum();
    }
}
