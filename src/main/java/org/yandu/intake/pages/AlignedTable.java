package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.List;

/** A table without ruled lines: at least three lines whose pieces stand below each other. */
final class AlignedTable {

    /** Pieces are so far apart, in parts of the size. */
    private static final double APART = 1.4;

    private static final int FEWEST = 3;

    /** One piece of a line; {@code column} is where it belongs. */
    private record Piece(double left, double right, List<Glyph> drawn) {

        boolean meets(Piece other) {
            return left < other.right && other.left < right;
        }
    }

    private AlignedTable() {}

    /** The tables among the lines of one column. */
    static List<PageTable> of(List<Row> rows) {
        List<PageTable> tables = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            int to = from;
            while (to < rows.size() && pieces(rows.get(to)).size() > 1 && !isFar(rows, from, to)) {
                to++;
            }
            if (to - from >= FEWEST) {
                PageTable table = table(rows.subList(from, to));
                if (table != null) {
                    tables.add(table);
                }
            }
            from = Math.max(to, from + 1);
        }
        return tables;
    }

    private static boolean isFar(List<Row> rows, int from, int at) {
        return at > from
                && rows.get(at).y() - rows.get(at - 1).y() > 4 * rows.get(at).size();
    }

    private static List<Piece> pieces(Row row) {
        List<Piece> pieces = new ArrayList<>();
        List<Glyph> drawn = new ArrayList<>();
        double end = Double.NaN;
        for (Glyph glyph : row.drawn()) {
            if (!glyph.isBlank() && glyph.x() - end > APART * row.size()) {
                pieces.add(piece(drawn));
                drawn = new ArrayList<>();
            }
            if (!glyph.isBlank() || !drawn.isEmpty()) {
                drawn.add(glyph);
            }
            end = glyph.isBlank() ? end : glyph.right();
        }
        if (!drawn.isEmpty()) {
            pieces.add(piece(drawn));
        }
        return pieces;
    }

    private static Piece piece(List<Glyph> drawn) {
        double right = drawn.stream()
                .filter(g -> !g.isBlank())
                .mapToDouble(Glyph::right)
                .max()
                .orElse(drawn.get(0).right());
        return new Piece(drawn.get(0).x(), right, drawn);
    }

    private static @org.jspecify.annotations.Nullable PageTable table(List<Row> rows) {
        List<Piece> columns = new ArrayList<>();
        int most = 0;
        for (Row row : rows) {
            List<Piece> pieces = pieces(row);
            most = Math.max(most, pieces.size());
            pieces.forEach(piece -> widen(columns, piece));
        }
        // A letterspaced heading has as many pieces as characters, but no two lines of it agree.
        if (columns.size() < 2 || columns.size() < most) {
            return null;
        }
        List<List<List<Glyph>>> cells = new ArrayList<>();
        for (Row row : rows) {
            List<List<Glyph>> line = new ArrayList<>();
            for (Piece piece : pieces(row)) {
                int column = 0;
                while (!columns.get(column).meets(piece)) {
                    column++;
                }
                while (line.size() < column) {
                    line.add(List.of());
                }
                line.add(Row.of(row.page(), piece.drawn()).glyphs());
            }
            cells.add(line);
        }
        return new PageTable(rows, cells);
    }

    /** Adds a piece to the column it stands in, and makes one of those it stands in together. */
    private static void widen(List<Piece> columns, Piece piece) {
        Piece wide = piece;
        List<Piece> met = new ArrayList<>();
        for (Piece column : columns) {
            if (column.meets(wide)) {
                met.add(column);
                wide = new Piece(Math.min(wide.left, column.left), Math.max(wide.right, column.right), List.of());
            }
        }
        columns.removeAll(met);
        columns.add(wide);
        columns.sort(java.util.Comparator.comparingDouble(Piece::left));
    }
}
