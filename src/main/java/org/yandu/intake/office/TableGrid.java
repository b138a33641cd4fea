package org.yandu.intake.office;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table of RTF and DOC, which say of each row where its cells end and of no cell how many columns it takes up: a column
 * ends wherever a cell of any row does.
 */
final class TableGrid {

    /** Twips. Edges that are nearer are one, drawn by hand: half a character of 五号, narrower than any column with words. */
    private static final int SAME = 100;

    /** As many columns as Word allows. */
    private static final int MOST_COLUMNS = 63;

    /**
     * @param edges of its cells, the left one of the first and the right one of each, in twips; empty when the file does not say
     */
    record Row(List<PaperTable.Cell> cells, List<Integer> edges) {

        Row {
            edges = List.copyOf(edges);
        }

        private boolean isRuled() {
            boolean rising = edges.size() == cells.size() + 1;
            for (int i = 1; i < edges.size(); i++) {
                rising &= edges.get(i) >= edges.get(i - 1);
            }
            return rising;
        }
    }

    private TableGrid() {}

    /** The rows, with each cell as many columns wide as it is drawn. */
    static List<List<PaperTable.Cell>> of(List<Row> rows) {
        List<Integer> lines = lines(rows);
        return rows.stream()
                .map(row -> row.isRuled() ? ruled(row, lines) : row.cells())
                .toList();
    }

    /** Where columns begin and end: the first of all edges that are one. */
    private static List<Integer> lines(List<Row> rows) {
        List<Integer> lines = new ArrayList<>();
        rows.stream()
                .filter(Row::isRuled)
                .flatMap(row -> row.edges().stream())
                .sorted()
                .forEach(edge -> {
                    if (lines.isEmpty() || edge - lines.getLast() > SAME) {
                        lines.add(edge);
                    }
                });
        return lines;
    }

    private static List<PaperTable.Cell> ruled(Row row, List<Integer> lines) {
        List<PaperTable.Cell> cells = new ArrayList<>();
        int before = line(row.edges().getFirst(), lines);
        if (before > 0) {
            cells.add(new PaperTable.Cell(List.of(), Math.min(before, MOST_COLUMNS)));
        }
        for (int i = 0; i < row.cells().size(); i++) {
            int columns = line(row.edges().get(i + 1), lines) - line(row.edges().get(i), lines);
            cells.add(new PaperTable.Cell(row.cells().get(i).blocks(), Math.clamp(columns, 1, MOST_COLUMNS)));
        }
        return cells;
    }

    /** The last line that is not behind an edge. */
    private static int line(int edge, List<Integer> lines) {
        int at = 0;
        while (at + 1 < lines.size() && lines.get(at + 1) <= edge) {
            at++;
        }
        return at;
    }
}
