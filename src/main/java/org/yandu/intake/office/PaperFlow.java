package org.yandu.intake.office;

import java.util.ArrayList;
import java.util.List;

/** One stream of paragraphs as RTF and DOC have them, where only marks say that cells and rows end: the text, a note, a box. */
final class PaperFlow {

    private final List<PaperBlock> blocks;
    private List<TableGrid.Row> rows = new ArrayList<>();
    private List<PaperTable.Cell> row = new ArrayList<>();
    private List<PaperBlock> cell = new ArrayList<>();
    private PaperParagraph paragraph = new PaperParagraph();

    /** What stands in text boxes anchored in the paragraph that is being read. */
    final List<PaperBlock> boxes = new ArrayList<>();

    PaperFlow(List<PaperBlock> blocks) {
        this.blocks = blocks;
    }

    PaperParagraph paragraph() {
        return paragraph;
    }

    void endParagraph(boolean inTable) {
        if (inTable) {
            intoCell();
        } else {
            endTable();
            blocks.add(paragraph);
            blocks.addAll(boxes);
            next();
        }
    }

    private void intoCell() {
        cell.add(paragraph);
        cell.addAll(boxes);
        next();
    }

    private void next() {
        paragraph = new PaperParagraph();
        boxes.clear();
    }

    void endCell() {
        intoCell();
        row.add(new PaperTable.Cell(cell, 1));
        cell = new ArrayList<>();
    }

    /** @param edges see {@link TableGrid.Row} */
    void endRow(List<Integer> edges) {
        if (!row.isEmpty()) {
            rows.add(new TableGrid.Row(row, edges));
            row = new ArrayList<>();
        }
    }

    private void endTable() {
        if (!cell.isEmpty()) {
            row.add(new PaperTable.Cell(cell, 1));
            cell = new ArrayList<>();
        }
        endRow(List.of());
        if (!rows.isEmpty()) {
            blocks.add(new PaperTable(TableGrid.of(rows)));
            rows = new ArrayList<>();
        }
    }

    void end() {
        if (!paragraph.isEmpty() || !boxes.isEmpty()) {
            endParagraph(false);
        } else {
            endTable();
        }
    }
}
