package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows of a table on one page.
 *
 * @param rows the lines of the page it is made of
 * @param cells one list of characters for every cell, row by row; an empty one for an empty cell
 */
record PageTable(List<Row> rows, List<List<List<Glyph>>> cells) {

    /** A cell with more characters is a page with a frame around it. */
    private static final int LONGEST = 1500;

    boolean isTable() {
        return (cells.size() > 1 || cells.stream().anyMatch(row -> row.size() > 2))
                && cells.stream().anyMatch(row -> row.size() > 1)
                && cells.stream().flatMap(List::stream).allMatch(cell -> cell.size() < LONGEST);
    }

    /** Whether it is more than a list of numbers with words beside them, as notes are. */
    boolean hasColumns() {
        return cells.stream().anyMatch(row -> row.size() > 2);
    }

    static PageTable of(Grid grid, List<Row> rows, double body) {
        Map<Integer, Map<Integer, List<Glyph>>> cells = new TreeMap<>();
        for (Row row : rows) {
            for (Glyph glyph : row.drawn()) {
                cells.computeIfAbsent(grid.rowOf(glyph), r -> new TreeMap<>())
                        .computeIfAbsent(grid.columnOf(glyph), c -> new ArrayList<>())
                        .add(glyph);
            }
        }
        List<List<List<Glyph>>> all = new ArrayList<>();
        for (Map<Integer, List<Glyph>> row : cells.values()) {
            List<List<Glyph>> line = new ArrayList<>();
            row.forEach((column, drawn) -> {
                List<Glyph> cell = lines(drawn, rows.get(0).page(), body);
                while (!cell.isEmpty() && line.size() < column) {
                    line.add(List.of());
                }
                if (!cell.isEmpty()) {
                    line.add(cell);
                }
            });
            if (!line.isEmpty()) {
                all.add(line);
            }
        }
        return new PageTable(rows, all);
    }

    private static List<Glyph> lines(List<Glyph> drawn, int page, double body) {
        List<Glyph> cell = new ArrayList<>();
        for (List<Glyph> line : Rows.of(drawn, body)) {
            Joint.join(cell, Row.of(page, line).glyphs());
        }
        return cell;
    }
}
