package org.yandu.anchor;

import java.util.Arrays;

/** Which letter of an old text is which of a new one. */
final class Alignment {

    /** Instead of a partner: deleted, or inserted. */
    static final int NONE = -1;

    /**
     * Letters that stay by chance between two changes: 的 and 建设 are everywhere, and two unlike Chinese sentences share a fifth of
     * their characters. As in diff-match-patch they count as changed too, when the changes are no shorter.
     */
    private static final int CHANCE = 2;

    private final int[] forward;
    private final int[] back;

    private Alignment(int[] forward, int newSize) {
        this.forward = forward;
        this.back = new int[newSize];
        Arrays.fill(back, NONE);
        for (int i = 0; i < forward.length; i++) {
            if (forward[i] != NONE) {
                back[forward[i]] = i;
            }
        }
    }

    /** Of two whole texts, each change where a sentence begins as far as that is a matter of taste. */
    static Alignment of(Letters old, Letters now) {
        int[] partner = Aligner.align(old.codes(), now.codes());
        dropChance(partner, now.size());
        Slide.all(partner, old, now);
        return new Alignment(partner, now.size());
    }

    static Alignment of(int[] old, int[] now) {
        int[] partner = Aligner.align(old, now);
        dropChance(partner, now.length);
        return new Alignment(partner, now.length);
    }

    /** Index in the new text of a letter of the old, or {@link #NONE}. */
    int forward(int old) {
        return forward[old];
    }

    /** Index in the old text of a letter of the new, or {@link #NONE}. */
    int back(int now) {
        return back[now];
    }

    int oldSize() {
        return forward.length;
    }

    /** How many letters of a stretch of the old text are left. */
    int kept(Range old) {
        return partners(forward, old);
    }

    /** How many letters of a stretch of the new text were there before. */
    int known(Range now) {
        return partners(back, now);
    }

    private static int partners(int[] of, Range range) {
        int count = 0;
        for (int i = range.from(); i < range.until(); i++) {
            if (of[i] != NONE) {
                count++;
            }
        }
        return count;
    }

    /** Index in the new text after the last letter left before an old index: where something deleted there stood. */
    int placeAfter(int old) {
        int i = old - 1;
        while (i >= 0 && forward[i] == NONE) {
            i--;
        }
        return i < 0 ? 0 : forward[i] + 1;
    }

    /** Index in the new text of the first letter left from an old index on; the new text's size when there is none. */
    int placeBefore(int old) {
        int i = old;
        while (i < forward.length && forward[i] == NONE) {
            i++;
        }
        return i == forward.length ? back.length : forward[i];
    }

    private static void dropChance(int[] partner, int newSize) {
        int beforeA = 0; // where the change before the run begins
        int beforeB = 0;
        for (int i = 0; i < partner.length; ) {
            if (partner[i] == NONE) {
                i++;
                continue;
            }
            int run = i;
            while (i < partner.length && partner[i] == partner[run] + i - run && partner[i] != NONE) {
                i++;
            }
            int length = i - run;
            int changed = Math.max(run - beforeA, partner[run] - beforeB);
            if (length <= CHANCE
                    && changed >= length
                    && changeAfter(partner, i, partner[run] + length, newSize) >= length) {
                Arrays.fill(partner, run, i, NONE);
            } else {
                beforeA = i;
                beforeB = partner[run] + length;
            }
        }
    }

    private static int changeAfter(int[] partner, int from, int fromB, int newSize) {
        int i = from;
        while (i < partner.length && partner[i] == NONE) {
            i++;
        }
        return Math.max(i - from, (i < partner.length ? partner[i] : newSize) - fromB);
    }
}
