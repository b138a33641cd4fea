package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.yandu.document.TextSpan;

/**
 * Maps display offsets to text offsets and back, both in UTF-16 units. The display is made of pieces of the text in
 * order; between them stand characters that are only shown (indents, block ends), and some text is not shown.
 */
final class DisplayMap {

    /** @param shownAt display offset of a piece of text */
    record Piece(int shownAt, TextSpan source) {
        int shownEnd() {
            return shownAt + source.length();
        }
    }

    private final List<Piece> pieces;

    /** @param pieces ascending in both offsets */
    DisplayMap(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** A caret place: what is only shown belongs to the text that follows it. */
    int toText(int shown) {
        if (pieces.isEmpty()) {
            return 0;
        }
        int index = lastStarting(shown, true);
        Piece piece = pieces.get(index);
        if (shown > piece.shownEnd()) {
            int next = index + 1;
            return next < pieces.size()
                    ? pieces.get(next).source().start()
                    : piece.source().end();
        }
        return piece.source().start() + Math.max(0, shown - piece.shownAt());
    }

    /** Where a stretch that ends here ends in the text: what is only shown belongs to the text before it. */
    int endToText(int shown) {
        if (pieces.isEmpty()) {
            return 0;
        }
        Piece piece = pieces.get(lastStarting(shown - 1, true));
        if (shown <= piece.shownAt()) {
            return piece.source().start();
        }
        return Math.min(piece.source().end(), piece.source().start() + shown - piece.shownAt());
    }

    /** Where a text offset is shown; text that is not shown maps to what comes next. */
    int toDisplay(int text) {
        if (pieces.isEmpty()) {
            return 0;
        }
        int index = lastStarting(text, false);
        Piece piece = pieces.get(index);
        if (text > piece.source().end() || (text == piece.source().end() && index + 1 < pieces.size())) {
            return index + 1 < pieces.size() ? pieces.get(index + 1).shownAt() : piece.shownEnd();
        }
        return piece.shownAt() + Math.max(0, text - piece.source().start());
    }

    /** Where the end of a stretch of text is shown. */
    int endToDisplay(int text) {
        if (pieces.isEmpty()) {
            return 0;
        }
        Piece piece = pieces.get(lastStarting(text - 1, false));
        return Math.clamp((long) piece.shownAt() + text - piece.source().start(), piece.shownAt(), piece.shownEnd());
    }

    /** The pieces of a stretch of display. */
    List<Piece> in(int shownFrom, int shownTo) {
        List<Piece> found = new ArrayList<>();
        if (pieces.isEmpty()) {
            return found;
        }
        for (int i = lastStarting(shownFrom, true); i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.shownAt() >= shownTo) {
                break;
            }
            if (piece.shownEnd() > shownFrom) {
                found.add(piece);
            }
        }
        return found;
    }

    /** Index of the last piece that starts at or before an offset; the first piece when none does. */
    private int lastStarting(int offset, boolean shown) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            Piece piece = pieces.get(middle);
            if ((shown ? piece.shownAt() : piece.source().start()) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
