package org.yandu.ui.versions;

import java.util.List;
import org.yandu.anchor.TextDiff.Kind;
import org.yandu.anchor.TextDiff.Piece;
import org.yandu.document.TextSpan;

/**
 * How much was changed.
 *
 * @param places where something was deleted, inserted or both
 * @param deleted characters, as {@code inserted}
 */
record DiffCount(int places, int deleted, int inserted) {

    static DiffCount of(List<Piece> pieces, String old, String now) {
        int places = 0;
        int deleted = 0;
        int inserted = 0;
        boolean inside = false;
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.SAME) {
                inside = false;
                continue;
            }
            places += inside ? 0 : 1;
            inside = true;
            deleted += characters(piece.old(), old);
            inserted += characters(piece.now(), now);
        }
        return new DiffCount(places, deleted, inserted);
    }

    private static int characters(TextSpan span, String text) {
        return text.codePointCount(span.start(), span.end());
    }
}
