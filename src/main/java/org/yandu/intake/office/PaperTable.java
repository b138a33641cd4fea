package org.yandu.intake.office;

import java.util.List;

/** A table of an office document. */
record PaperTable(List<List<Cell>> rows) implements PaperBlock {

    /** A cell longer than this in characters and paragraphs is a page that somebody laid out with a table. */
    private static final int LONG = 1000;

    private static final int MANY = 5;

    /** And in a row of a form, beside nothing but what the field is called: more than a list of words, which stays in its cell. */
    private static final int FIELD = 100;

    /** 教学过程及内容安排; beside more than that stands a row of a table. */
    private static final int LABEL = 12;

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

    /** Whether it is a form, in which most rows are short. A table of offices and what each has to do stays one. */
    boolean isForm() {
        return rows.stream().filter(PaperTable::isField).count() * 2 <= rows.size();
    }

    /** Whether a row is a field of a form that holds a text of its own: 教学过程 beside the whole of a lesson. */
    static boolean isField(List<Cell> row) {
        List<Cell> said = row.stream().filter(cell -> cell.length() > 0).toList();
        return !said.isEmpty()
                && said.size() <= 2
                && said.getLast().blocks().size() >= MANY
                && said.getLast().length() >= FIELD
                && (said.size() == 1 || said.getFirst().length() <= LABEL);
    }

    @Override
    public int length() {
        return rows.stream().flatMap(List::stream).mapToInt(Cell::length).sum();
    }
}
