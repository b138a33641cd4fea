package org.yandu.anchor;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What the comparison of two texts has left of one passage, and where that is. Letters that were paired by chance at the edges of a
 * passage, with words of something put in its place, are no remains of it.
 */
final class Remains {

    /** Letters at the edge of a passage whose replacement is a rewording of it; where more is lost a clause was deleted. */
    private static final int EDGE = 8;

    /** A letter between two changes says half as much as a foreign letter beside it contradicts... */
    private static final double FOREIGN = 0.5;

    /** ...but this many letters at an edge are no chance, however much was put in before them: more than a word. */
    private static final double WORDS = 5;

    /** Letters and signs in a row, at an edge and beyond it, that stand as they stood: a word and the end of its sentence, and more. */
    private static final int STANDING = 4;

    private final Comparison texts;
    private final Alignment alignment;
    private final Range passage;
    private final int[] now;

    /** Partners of the passage's letters. */
    private final int[] at;

    Remains(Comparison texts, Range passage) {
        this.texts = texts;
        this.alignment = texts.alignment();
        this.passage = passage;
        this.now = texts.now().codes();
        this.at = new int[passage.length()];
        for (int i = 0; i < at.length; i++) {
            at[i] = alignment.forward(passage.from() + i);
        }
        together();
    }

    /**
     * What was put into a passage can often be slid out of it: 坚持甲。 with 坚持甲。 before it has nothing inside that was not there. The
     * last such place counts for its beginning, the first after that for its end.
     */
    private void together() {
        int begun = 0;
        for (int i = at.length - 1; i > 0 && begun == 0; i--) {
            int same = isBroken(i) ? sameBefore(i) : 0;
            if (same > 0 && isGone(0, i - same)) {
                for (int k = 1; k <= same; k++) {
                    at[i - k] = at[i] - k;
                }
                begun = i;
            }
        }
        for (int i = begun + 1; i < at.length; i++) {
            int same = isBroken(i) ? sameFrom(i) : 0;
            if (same > 0 && isGone(i + same, at.length)) {
                for (int k = 0; k < same; k++) {
                    at[i + k] = at[i - 1] + 1 + k;
                }
                return;
            }
        }
    }

    /** How many letters before one are those before its partner. */
    private int sameBefore(int i) {
        int same = 0;
        while (same < i
                && at[i] > same
                && texts.old().codes()[passage.from() + i - same - 1] == now[at[i] - same - 1]) {
            same++;
        }
        return same;
    }

    /** How many letters from one on are those after the partner of the letter before. */
    private int sameFrom(int i) {
        int same = 0;
        int place = at[i - 1] + 1;
        while (i + same < at.length
                && place + same < now.length
                && texts.old().codes()[passage.from() + i + same] == now[place + same]) {
            same++;
        }
        return same;
    }

    private boolean isGone(int from, int until) {
        for (int i = from; i < until; i++) {
            if (at[i] != Alignment.NONE) {
                return false;
            }
        }
        return true;
    }

    /** Whether something was put in before a letter, and nothing lost there. */
    private boolean isBroken(int i) {
        return at[i] != Alignment.NONE && at[i - 1] != Alignment.NONE && at[i] > at[i - 1] + 1;
    }

    /**
     * From the first letter that is left to the last, in letters of the passage; empty when none is. Where more was put between two of
     * them than the passage has letters, it was torn apart, and the larger part counts.
     */
    Range left() {
        Range left = left(at);
        return left.isEmpty()
                ? left
                : new Range(left.from() - ledBy(left.from()), left.until() + followedBy(left.until()));
    }

    /**
     * Letters behind what is left, up to the last of the passage, that belong to it: with what follows the passage they stand as they
     * stood, and little was lost and put in before them. 统一培训、统一考核。 became 统一招录、培训和考核。
     */
    private int followedBy(int until) {
        int run = at.length;
        while (run > until && at[run - 1] != Alignment.NONE && (run == at.length || at[run - 1] == at[run] - 1)) {
            run--;
        }
        if (run == at.length || run - until > EDGE || at[run] - at[until - 1] - 1 > EDGE) {
            return 0;
        }
        int beyond = 0;
        while (beyond < STANDING
                && passage.until() + beyond < alignment.oldSize()
                && alignment.forward(passage.until() + beyond) == at[at.length - 1] + 1 + beyond) {
            beyond++;
        }
        return at.length - run + beyond >= STANDING ? at.length - until : 0;
    }

    /** The same before it. */
    private int ledBy(int from) {
        int run = 0;
        while (run < from && at[run] != Alignment.NONE && (run == 0 || at[run] == at[run - 1] + 1)) {
            run++;
        }
        if (run == 0 || from - run > EDGE || at[from] - at[run - 1] - 1 > EDGE) {
            return 0;
        }
        int beyond = 0;
        while (beyond < STANDING
                && passage.from() - beyond > 0
                && at[0] - beyond > 0
                && alignment.forward(passage.from() - beyond - 1) == at[0] - beyond - 1) {
            beyond++;
        }
        return run + beyond >= STANDING ? from : 0;
    }

    /** @param at for each letter of some words its place, ascending, or {@link Alignment#NONE} */
    static Range left(int[] at) {
        Range best = new Range(0, 0);
        double most = 0;
        double sum = 0;
        int from = 0;
        int last = -1;
        for (int i = 0; i < at.length; ) {
            if (at[i] == Alignment.NONE) {
                i++;
                continue;
            }
            int run = i++;
            while (i < at.length && at[i] == at[run] + i - run) {
                i++;
            }
            double worth = last < 0 ? 0 : sum - loss(at[run] - at[last] - 1, at.length);
            if (worth <= 0) {
                worth = 0;
                from = run;
            }
            sum = worth + i - run;
            last = i - 1;
            if (sum > most) {
                most = sum;
                best = new Range(from, i);
            }
        }
        return best;
    }

    private static double loss(int put, int length) {
        return put > length ? Double.POSITIVE_INFINITY : Math.min(WORDS, FOREIGN * put);
    }

    int kept(Range left) {
        int count = 0;
        for (int i = left.from(); i < left.until(); i++) {
            count += at[i] == Alignment.NONE ? 0 : 1;
        }
        return count;
    }

    /** In letters of the new text. */
    Range place(Range left) {
        int first = at[left.from()];
        int end = at[left.until() - 1] + 1;
        // 第一章 deleted before 第一条: which 第一 was left is a matter of taste, the words are there.
        Range fromFirst = new Range(first, first + passage.length());
        if (left.from() == 0 && isThere(fromFirst)) {
            return fromFirst;
        }
        Range toEnd = new Range(Math.max(0, end - passage.length()), end);
        if (left.until() == passage.length() && isThere(toEnd)) {
            return toEnd;
        }
        int from = passage.from() + left.from();
        int until = passage.from() + left.until();
        int before = edge(left.from(), first - alignment.placeAfter(from));
        int after = edge(passage.length() - left.until(), alignment.placeBefore(until) - end);
        return new Range(first - inParagraphBefore(first, before, from), end + inParagraphAfter(end, after, until));
    }

    /** How many of so many letters before one still belong to its paragraph, unless what was lost belonged to another too. */
    private int inParagraphBefore(int first, int letters, int kept) {
        int count = 0;
        while (count < letters && !texts.now().startsParagraph(first - count)) {
            count++;
        }
        return isTorn(passage.from() + 1, kept + 1) ? letters : count;
    }

    private int inParagraphAfter(int end, int letters, int kept) {
        int count = 0;
        while (count < letters && !texts.now().startsParagraph(end + count)) {
            count++;
        }
        return isTorn(kept, passage.until()) ? letters : count;
    }

    /** Whether a paragraph of the old text begins with one of some letters. */
    private boolean isTorn(int from, int until) {
        return IntStream.range(from, until).anyMatch(texts.old()::startsParagraph);
    }

    /** How much of what was put in the place of the passage's first or last letters belongs to it. */
    private static int edge(int lost, int put) {
        return lost <= EDGE ? Math.max(0, Math.min(lost, put)) : 0;
    }

    boolean isThere(Range place) {
        return place.length() == passage.length()
                && place.until() <= now.length
                && Arrays.equals(
                        texts.old().codes(), passage.from(), passage.until(), now, place.from(), place.until());
    }
}
