package org.yandu.retrieval.maps;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;

/**
 * Themes over sections or documents.
 *
 * @param themes the columns, in the order of the codebook
 * @param rows sections in text order, or documents in the order they were taken in
 */
public record ThemeMap(List<Code> themes, List<Row> rows) {

    /**
     * How much of a row is marked.
     *
     * @param passages that begin there
     * @param characters marked, in code points without noise; what overlaps counts once
     */
    public record Cell(int passages, int characters) {

        static final Cell EMPTY = new Cell(0, 0);

        public boolean isEmpty() {
            return passages == 0 && characters == 0;
        }
    }

    /**
     * A section or a document.
     *
     * @param where it is
     * @param characters in all, in code points without noise
     * @param whole marked with whatever theme, or without any
     * @param cells one for every theme
     */
    public record Row(Where where, int characters, Cell whole, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** From 0 to 1. */
        public double share(Cell cell) {
            return characters == 0 ? 0 : (double) cell.characters() / characters;
        }
    }

    /**
     * Where a row is.
     *
     * @param section place name of the heading; {@code null} for a document, and for what stands before the first heading
     * @param title of the heading with its number, or of the document; empty for what stands before the first heading
     * @param depth of the heading from 1; 0 for a document
     * @param span the heading, or what stands before the first; in UTF-16 units, empty for a document
     */
    public record Where(String documentId, @Nullable String section, String title, int depth, TextSpan span) {}

    public ThemeMap {
        themes = List.copyOf(themes);
        rows = List.copyOf(rows);
    }

    /** The largest share of a theme in a row, from 0 to 1: what the bars are measured by. */
    public double largestShare() {
        return rows.stream()
                .flatMapToDouble(row -> row.cells().stream().mapToDouble(row::share))
                .max()
                .orElse(0);
    }

    /** Sections or documents without any mark. */
    public List<Row> gaps() {
        return rows.stream().filter(row -> row.whole().isEmpty()).toList();
    }

    /** Themes without a passage. */
    public List<Code> silent() {
        return IntStream.range(0, themes.size())
                .filter(i -> rows.stream().allMatch(row -> row.cells().get(i).isEmpty()))
                .mapToObj(themes::get)
                .toList();
    }
}
