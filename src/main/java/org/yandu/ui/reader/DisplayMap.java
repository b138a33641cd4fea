package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;

/**
 * Maps display offsets to text offsets and back, both in UTF-16 units. The display is made of pieces of the text, usually in
 * its order; between them stand characters that are only shown (indents, block ends), and some text is not shown.
 */
final class DisplayMap {

    /** @param shownAt display offset of a piece of text */
    record Piece(int shownAt, TextSpan source) {
        int shownEnd() {
            return shownAt + source.length();
        }
    }

    private final List<Piece> pieces;

    /** Indexes of the pieces in the order of the text, and for each piece its place in that order. */
    private final int[] inText;

    private final int[] rank;

    /** @param pieces ascending in the display; no unit of the text in two of them */
    DisplayMap(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        this.inText = IntStream.range(0, pieces.size())
                .boxed()
                .sorted(Comparator.comparing(i -> pieces.get(i).source().start()))
                .mapToInt(Integer::intValue)
                .toArray();
        this.rank = new int[inText.length];
        for (int i = 0; i < inText.length; i++) {
            rank[inText[i]] = i;
        }
    }

    /** A caret place: what is only shown belongs to the text that follows it. */
    int toText(int shown) {
        if (pieces.isEmpty()) {
            return 0;
        }
        int index = lastShown(shown);
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
        Piece piece = pieces.get(lastShown(shown - 1));
        if (shown <= piece.shownAt()) {
            return piece.source().start();
        }
        return Math.min(piece.source().end(), piece.source().start() + shown - piece.shownAt());
    }

    /** Where a text offset is shown; text that is not shown maps to what comes next in the text. */
    int toDisplay(int text) {
        if (pieces.isEmpty()) {
            return 0;
        }
        int place = lastInText(text);
        Piece piece = pieces.get(inText[place]);
        boolean last = place + 1 == inText.length;
        if (text > piece.source().end() || (text == piece.source().end() && !last)) {
            return last ? piece.shownEnd() : pieces.get(inText[place + 1]).shownAt();
        }
        return piece.shownAt() + Math.max(0, text - piece.source().start());
    }

    /** Where the end of a stretch of text is shown. */
    int endToDisplay(int text) {
        if (pieces.isEmpty()) {
            return 0;
        }
        Piece piece = pieces.get(inText[lastInText(text - 1)]);
        return Math.clamp((long) piece.shownAt() + text - piece.source().start(), piece.shownAt(), piece.shownEnd());
    }

    /** The pieces of a stretch of display. */
    List<Piece> in(int shownFrom, int shownTo) {
        List<Piece> found = new ArrayList<>();
        if (pieces.isEmpty()) {
            return found;
        }
        for (int i = lastShown(shownFrom); i < pieces.size(); i++) {
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

    /** The pieces that show something of a stretch of text, in the order of the text. */
    List<Piece> showing(TextSpan span) {
        List<Piece> found = new ArrayList<>();
        for (int place = pieces.isEmpty() ? 0 : lastInText(span.start()); place < inText.length; place++) {
            Piece piece = pieces.get(inText[place]);
            if (piece.source().start() >= span.end()) {
                break;
            }
            if (piece.source().overlaps(span)) {
                found.add(piece);
            }
        }
        return found;
    }

    /**
     * What a selection in the display holds of the text. In a text that is read in another order it may run over a place where
     * the text jumps: a passage is one stretch of the text, so that the selection is cut there, to the side where it began.
     *
     * @param anchor where it began
     * @param caret where it ends, before or behind
     */
    @Nullable
    TextSpan selected(int anchor, int caret) {
        List<Piece> over = in(Math.min(anchor, caret), Math.max(anchor, caret));
        if (anchor == caret || over.isEmpty()) {
            return null;
        }
        int first = lastShown(over.getFirst().shownAt());
        int last = first + over.size() - 1;
        if (anchor <= caret) {
            int end = first;
            while (end < last && rank[end + 1] == rank[end] + 1) {
                end++;
            }
            last = end;
        } else {
            int start = last;
            while (start > first && rank[start - 1] == rank[start] - 1) {
                start--;
            }
            first = start;
        }
        Piece from = pieces.get(first);
        Piece to = pieces.get(last);
        int start = from.source().start() + Math.max(0, Math.min(anchor, caret) - from.shownAt());
        int end = to.source().start() + Math.min(to.source().length(), Math.max(anchor, caret) - to.shownAt());
        return new TextSpan(start, end);
    }

    /** Whether the text jumps within a stretch of display. */
    boolean jumps(int shownFrom, int shownTo) {
        List<Piece> over = in(shownFrom, shownTo);
        int first = over.isEmpty() ? 0 : lastShown(over.getFirst().shownAt());
        return IntStream.range(first + 1, first + over.size()).anyMatch(i -> rank[i] != rank[i - 1] + 1);
    }

    /** The part of a stretch of text that is shown without a jump from where it begins; empty when nothing of it is shown. */
    TextSpan unbroken(TextSpan span) {
        List<Piece> shown = showing(span);
        if (shown.isEmpty()) {
            return new TextSpan(span.start(), span.start());
        }
        int at = 0;
        int index = lastShown(shown.getFirst().shownAt());
        while (at + 1 < shown.size() && index + 1 < pieces.size() && pieces.get(index + 1) == shown.get(at + 1)) {
            at++;
            index++;
        }
        int end = at + 1 == shown.size() ? span.end() : shown.get(at).source().end();
        return new TextSpan(span.start(), end);
    }

    /** Index of the last piece that is shown at or before an offset of the display; the first piece when none is. */
    private int lastShown(int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).shownAt() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Place in {@link #inText} of the last piece that stands at or before an offset of the text; 0 when none does. */
    private int lastInText(int offset) {
        int low = 0;
        int high = inText.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(inText[middle]).source().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
