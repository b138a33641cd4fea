package org.yandu.ui.versions;

import java.util.ArrayList;
import java.util.List;
import org.yandu.anchor.TextDiff.Kind;
import org.yandu.anchor.TextDiff.Piece;
import org.yandu.document.TextSpan;

/**
 * Indents and empty lines that one file has and the other has not: nobody has changed a word there, and a comparison of a text file with
 * a Word file would have one such change at every paragraph.
 */
final class Indents {

    private static final String BLANKS = " \t\u3000\u00a0";

    private Indents() {}

    /**
     * What differs only so counts as the same. A line end that went or came alone stays a change.
     *
     * @param pieces of two texts; of the result, one that is the same may be of unlike length in the two
     */
    static List<Piece> passedOver(List<Piece> pieces, String old, String now) {
        List<Piece> all = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean same = piece.kind() == Kind.SAME || isLayout(piece, old, now);
            Piece last = all.isEmpty() ? null : all.getLast();
            if (same && last != null && last.kind() == Kind.SAME) {
                all.removeLast();
                all.add(new Piece(
                        Kind.SAME,
                        new TextSpan(last.old().start(), piece.old().end()),
                        new TextSpan(last.now().start(), piece.now().end())));
            } else {
                all.add(same ? new Piece(Kind.SAME, piece.old(), piece.now()) : piece);
            }
        }
        return all;
    }

    private static boolean isLayout(Piece piece, String old, String now) {
        boolean deleted = piece.kind() == Kind.DELETED;
        String words = deleted ? piece.old().in(old) : piece.now().in(now);
        return words.chars().allMatch(c -> c == '\n' || BLANKS.indexOf(c) >= 0)
                && isLineEnd(old, piece.old())
                && isLineEnd(now, piece.now());
    }

    /** Whether a line begins or ends at a stretch of blanks, beside its own. */
    private static boolean isLineEnd(String text, TextSpan span) {
        int before = span.start();
        while (before > 0 && BLANKS.indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        int behind = span.end();
        while (behind < text.length() && BLANKS.indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        return before == 0 || text.charAt(before - 1) == '\n' || behind == text.length() || text.charAt(behind) == '\n';
    }
}
