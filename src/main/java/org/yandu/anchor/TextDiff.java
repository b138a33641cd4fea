package org.yandu.anchor;

import java.util.ArrayList;
import java.util.List;
import org.yandu.document.TextSpan;

/**
 * What was changed between two texts, as a reader would mark it: whole changed words instead of single characters that happen
 * to stay, and clauses that begin after a mark of punctuation. Every character of both texts is in one piece, none is folded.
 */
public final class TextDiff {

    public enum Kind {
        SAME,
        DELETED,
        INSERTED
    }

    /**
     * @param old in UTF-16 units of the old text; empty, where it would stand, for what was inserted
     * @param now in UTF-16 units of the new text; empty, where it would stand, for what was deleted
     */
    public record Piece(Kind kind, TextSpan old, TextSpan now) {}

    /** Characters that stay between two changes and are marked with them: a word of Chinese has two. */
    private static final int WORD = 2;

    private final Letters old;
    private final Letters now;
    private final int joined;
    private final List<Change> changes = new ArrayList<>();

    /** Letters of both texts that take each other's place; one of the two may be empty. */
    private record Change(Range old, Range now) {}

    private TextDiff(String old, String now, int joined) {
        this.joined = joined;
        this.old = Letters.plain(old);
        this.now = Letters.plain(now);
    }

    /** In text order; of one change what was deleted comes first. */
    public static List<Piece> between(String old, String now) {
        TextDiff diff = new TextDiff(old, now, WORD);
        diff.collect(Aligner.align(diff.old.codes(), diff.now.codes()));
        for (int i = 0; i < diff.changes.size(); i++) {
            diff.changes.set(i, diff.atClause(i));
        }
        return diff.pieces();
    }

    /** In text order, every change by itself and where it was found: for programs, not for readers. */
    public static List<Piece> letterByLetter(String old, String now) {
        TextDiff diff = new TextDiff(old, now, 0);
        diff.collect(Aligner.align(diff.old.codes(), diff.now.codes()));
        return diff.pieces();
    }

    private void collect(int[] partner) {
        int x = 0;
        int y = 0;
        while (x < old.size() || y < now.size()) {
            int untilX = x;
            while (untilX < old.size() && partner[untilX] < 0) {
                untilX++;
            }
            int untilY = untilX < old.size() ? partner[untilX] : now.size();
            if (untilX > x || untilY > y) {
                add(new Change(new Range(x, untilX), new Range(y, untilY)));
            }
            x = untilX;
            y = untilY;
            while (x < old.size() && partner[x] == y) {
                x++;
                y++;
            }
        }
    }

    private void add(Change change) {
        if (!changes.isEmpty()) {
            Change last = changes.getLast();
            Range between = gap(last.old, change.old);
            if (between.length() <= joined && !hasLineEnd(between)) {
                changes.removeLast();
                changes.add(new Change(
                        new Range(last.old.from(), change.old.until()),
                        new Range(last.now.from(), change.now.until())));
                return;
            }
        }
        changes.add(change);
    }

    private static Range gap(Range before, Range after) {
        int from = before.until();
        int until = after.from();
        return new Range(from, until);
    }

    /** Changes of two paragraphs stay apart. */
    private boolean hasLineEnd(Range range) {
        for (int i = range.from(); i < range.until(); i++) {
            if (old.codes()[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** A mere deletion or insertion is slid back to where a line or a clause begins, if it can be. */
    private Change atClause(int index) {
        Change change = changes.get(index);
        if (!change.old.isEmpty() && !change.now.isEmpty()) {
            return change;
        }
        boolean deleted = change.now.isEmpty();
        int[] text = (deleted ? old : now).codes();
        Range moving = deleted ? change.old : change.now;
        // One character stays between this change and the one before.
        int room = moving.from() - (index == 0 ? 0 : end(changes.get(index - 1), deleted) + 1);
        int best = 0;
        int rank = rank(text, moving.from());
        for (int back = 1; back <= room && text[moving.from() - back] == text[moving.until() - back]; back++) {
            if (rank(text, moving.from() - back) > rank) {
                best = back;
                rank = rank(text, moving.from() - back);
            }
        }
        return new Change(moved(change.old, best), moved(change.now, best));
    }

    private static int end(Change change, boolean ofOld) {
        return (ofOld ? change.old : change.now).until();
    }

    private static Range moved(Range range, int back) {
        return new Range(range.from() - back, range.until() - back);
    }

    /** How well a change begins here: at a line, a sentence, a clause, or inside one. */
    private static int rank(int[] text, int at) {
        int before = at == 0 ? '\n' : text[at - 1];
        return switch (before) {
            case '\n' -> 3;
            case '。', '！', '？', '；' -> 2;
            case '，', '、', '：' -> 1;
            default -> 0;
        };
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (Change change : changes) {
            put(pieces, Kind.SAME, new Range(x, change.old.from()), new Range(y, change.now.from()));
            x = change.old.until();
            y = change.now.until();
            put(pieces, Kind.DELETED, change.old, new Range(change.now.from(), change.now.from()));
            put(pieces, Kind.INSERTED, new Range(x, x), change.now);
        }
        put(pieces, Kind.SAME, new Range(x, old.size()), new Range(y, now.size()));
        return pieces;
    }

    private void put(List<Piece> pieces, Kind kind, Range inOld, Range inNow) {
        if (!inOld.isEmpty() || !inNow.isEmpty()) {
            TextSpan before = old.span(inOld.from(), inOld.until());
            pieces.add(new Piece(kind, before, now.span(inNow.from(), inNow.until())));
        }
    }
}
