package org.yandu.workspace;

import java.util.List;
import org.yandu.anchor.TextDiff;
import org.yandu.anchor.TextDiff.Kind;
import org.yandu.anchor.TextDiff.Piece;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/**
 * The place of a passage whose edge was rewritten. A comparison of letters knows those that stayed; a reader who marked a clause to its
 * end means the clause as it is now. Only where the passage began and ended at a mark of punctuation or a line: to the next such mark,
 * and where letters were lost there, to the end of the sentence if it ended one. Some words of a clause stay as they were found.
 */
final class WholeClause {

    /** Marks that end a sentence; the end of a line does so as well. */
    private static final String SENTENCE = "。！？；!?;…\n";

    private static final String CLAUSE = "，：、,:“”‘’（）()《》〈〉【】「」『』—";

    /** What is put in an edge's place is seldom more than twice as long, and a short word may become a longer one. */
    private static final int TIMES = 2;

    private static final int MORE = 6;

    private final String old;
    private final TextSpan before;
    private final String next;
    private final TextSpan place;
    private final List<Piece> pieces;

    private WholeClause(DocumentVersion from, TextSpan before, DocumentVersion to, TextSpan place) {
        this.old = from.text();
        this.before = before;
        this.next = to.text();
        this.place = place;
        this.pieces = TextDiff.between(before.in(old), place.in(next));
    }

    /**
     * @param before a passage of the older text
     * @param place where it was found in the newer one; not empty
     * @return the same, or more of the newer text around it
     */
    static TextSpan around(DocumentVersion from, TextSpan before, DocumentVersion to, TextSpan place) {
        if (before.isEmpty() || place.isEmpty() || from.quote(before).equals(to.quote(place))) {
            return place;
        }
        WholeClause clause = new WholeClause(from, before, to, place);
        return clause.first() > 0 && clause.last() > 0 ? new TextSpan(clause.start(), clause.end()) : place;
    }

    /** What the passage began behind. */
    private int first() {
        return level(old, lastBefore(old, before.start()));
    }

    /** What it ended with, or before. */
    private int last() {
        return Math.max(level(old, before.end() - 1), level(old, before.end()));
    }

    private int start() {
        int border = isLost(pieces) ? first() : 1;
        int room = room(pieces);
        int best = place.start();
        for (int at = place.start(); at >= 0 && place.start() - at <= room; at--) {
            int here = level(next, at - 1);
            if (here >= border) {
                return skipBlanks(at);
            }
            if (here > 0 && best == place.start()) {
                best = at;
            }
        }
        return best;
    }

    private int end() {
        boolean inside = level(old, before.end() - 1) > 0;
        int border = isLost(pieces.reversed()) ? last() : 1;
        int room = room(pieces.reversed());
        int best = place.end();
        // It has its own mark already; what follows is another's.
        if (inside && level(next, place.end() - 1) >= border) {
            return best;
        }
        for (int at = place.end(); at <= next.length() && at - place.end() <= room; at++) {
            int here = at == place.end() ? Math.max(level(next, at), level(next, at - 1)) : level(next, at);
            boolean sign = inside && at < next.length() && next.charAt(at) != '\n' && level(next, at) > 0;
            if (here >= border) {
                return sign ? at + 1 : at;
            }
            if (here > 0 && best == place.end()) {
                best = at;
            }
        }
        return best;
    }

    private static boolean isLost(List<Piece> fromEdge) {
        return fromEdge.getFirst().kind() != Kind.SAME;
    }

    /** How far an edge may reach out: by what was lost there, less what stands in its place already. */
    private static int room(List<Piece> fromEdge) {
        int lost = 0;
        int put = 0;
        for (Piece piece : fromEdge) {
            if (piece.kind() == Kind.SAME) {
                break;
            }
            lost += piece.old().length();
            put += piece.now().length();
        }
        return Math.max(0, TIMES * lost + MORE - put);
    }

    /** 2 where a sentence or a line ends, 1 where a clause does, 0 in the midst of one. */
    private static int level(String text, int at) {
        if (at < 0 || at >= text.length() || SENTENCE.indexOf(text.charAt(at)) >= 0) {
            return 2;
        }
        return CLAUSE.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    }

    /** The last character before a place that is none of an indent. */
    private static int lastBefore(String text, int place) {
        int at = place - 1;
        while (at >= 0 && text.charAt(at) != '\n' && Passages.isBlank(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < place.start() && Passages.isBlank(next.charAt(at))) {
            at++;
        }
        return at;
    }
}
