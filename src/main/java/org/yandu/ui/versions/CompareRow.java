package org.yandu.ui.versions;

import java.util.ArrayList;
import java.util.List;
import org.yandu.anchor.TextDiff.Kind;
import org.yandu.anchor.TextDiff.Piece;
import org.yandu.document.TextSpan;
import org.yandu.ui.parts.DiffRun;

/** One line of a comparison. */
sealed interface CompareRow {

    /** What stayed and is not shown. */
    record Fold(int characters) implements CompareRow {}

    /**
     * Changes with what surrounds them.
     *
     * @param runs old and new words run together
     * @param now where it begins in the newer text
     */
    record Hunk(List<DiffRun> runs, TextSpan now) implements CompareRow {}

    /** Rows of the pieces of two texts. */
    static List<CompareRow> of(List<Piece> pieces, String old, String now) {
        return new Builder(old, now).rows(pieces);
    }

    /** Puts changes that are near each other into one row, and cuts rows that would be long. */
    final class Builder {

        /** Characters of surroundings: about two lines. */
        private static final int CONTEXT = 50;

        /** Characters that are shown beyond those, or not, so that a row begins and ends with a sentence. */
        private static final int REACH = 40;

        private static final String ENDS = "。！？；\n";

        /** Characters of one row: a long one is laid out as a whole whenever a bit of it is seen. */
        private static final int LONGEST = 600;

        private final String old;
        private final String now;
        private final List<CompareRow> rows = new ArrayList<>();
        private final List<DiffRun> runs = new ArrayList<>();
        private int length;
        private int start;
        private int end;
        private boolean changed;

        private Builder(String old, String now) {
            this.old = old;
            this.now = now;
        }

        private List<CompareRow> rows(List<Piece> pieces) {
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                if (piece.kind() == Kind.SAME) {
                    same(piece.now(), i == 0, i == pieces.size() - 1);
                } else {
                    change(piece);
                }
            }
            close();
            return List.copyOf(rows);
        }

        private void same(TextSpan span, boolean first, boolean last) {
            int most = (first || last ? 1 : 2) * (CONTEXT + REACH);
            if (span.length() <= most) {
                put(Kind.SAME, now, span, span.start());
                return;
            }
            int from = span.start();
            int until = span.end();
            if (!first) {
                from = sentenceEnd(whole(span.start() + CONTEXT));
                put(Kind.SAME, now, new TextSpan(span.start(), from), span.start());
            }
            close();
            if (!last) {
                until = sentenceStart(whole(span.end() - CONTEXT));
            }
            rows.add(new Fold(now.codePointCount(from, until)));
            if (!last) {
                put(Kind.SAME, now, new TextSpan(until, span.end()), until);
            }
        }

        private int sentenceEnd(int at) {
            for (int i = at; i < Math.min(now.length(), at + REACH); i++) {
                if (ENDS.indexOf(now.charAt(i)) >= 0) {
                    return now.charAt(i) == '\n' ? i : i + 1;
                }
            }
            return at;
        }

        private int sentenceStart(int at) {
            for (int i = at; i > Math.max(0, at - REACH); i--) {
                if (ENDS.indexOf(now.charAt(i - 1)) >= 0) {
                    return i;
                }
            }
            return at;
        }

        private void change(Piece piece) {
            boolean deleted = piece.kind() == Kind.DELETED;
            TextSpan span = deleted ? piece.old() : piece.now();
            String text = deleted ? old : now;
            int from = span.start();
            while (from < span.end()) {
                int until = whole(text, Math.min(span.end(), from + LONGEST));
                if (length + until - from > LONGEST && changed) {
                    close();
                }
                put(
                        piece.kind(),
                        text,
                        new TextSpan(from, until),
                        deleted ? piece.now().start() : from);
                changed = true;
                from = until;
            }
        }

        private void put(Kind kind, String text, TextSpan span, int place) {
            if (runs.isEmpty()) {
                start = place;
            }
            runs.add(new DiffRun(kind, span.in(text)));
            length += span.length();
            end = kind == Kind.DELETED ? place : place + span.length();
        }

        private void close() {
            if (!runs.isEmpty()) {
                rows.add(new Hunk(List.copyOf(runs), new TextSpan(start, Math.max(start, end))));
            }
            runs.clear();
            length = 0;
            changed = false;
        }

        private int whole(int at) {
            return whole(now, at);
        }

        private static int whole(String text, int at) {
            boolean cuts =
                    at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
            return cuts ? at + 1 : at;
        }
    }
}
