package org.yandu.retrieval.parallel;

import java.util.List;
import org.yandu.document.TextSpan;

/**
 * Texts opposite each other: rows are sections or themes, columns are documents.
 *
 * @param columns one for every document, in their order
 */
public record Comparison(List<Column> columns, List<Row> rows) {

    public Comparison {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A document that is compared. */
    public record Column(String documentId, String title) {}

    /**
     * @param heading a place with its heading, or a theme
     * @param cells one for every column
     */
    public record Row(String heading, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one document says.
     *
     * @param pieces in text order; none where the document is silent
     * @param grade how sure it is that it belongs here
     * @param words why, see {@link Link}
     * @param also where else the document comes near it, the nearest first
     */
    public record Cell(List<Piece> pieces, Grade grade, List<String> words, List<Near> also) {
        public Cell {
            pieces = List.copyOf(pieces);
            words = List.copyOf(words);
            also = List.copyOf(also);
        }

        public boolean isGap() {
            return pieces.isEmpty();
        }

        static Cell gap(Grade grade) {
            return new Cell(List.of(), grade, List.of(), List.of());
        }
    }

    /**
     * A passage.
     *
     * @param span in UTF-16 units
     * @param place its stable name
     * @param quote its words as they stand in the text
     */
    public record Piece(TextSpan span, String place, String quote) {}

    /**
     * A section that comes near without being the one that stands opposite.
     *
     * @param span in UTF-16 units
     * @param place its stable name
     * @param title the words of its heading; empty where it has none
     */
    public record Near(TextSpan span, String place, String title) {}
}
