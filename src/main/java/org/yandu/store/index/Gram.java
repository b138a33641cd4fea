package org.yandu.store.index;

/**
 * Two neighbouring characters as one number that sorts by the first, then the second, then by how much punctuation lies between
 * them. The last character before a barrier has 0 for its second.
 */
public final class Gram {

    private static final int CHARACTER_BITS = 21;
    private static final int GAP_BITS = 3;

    /** Bits of a gram. */
    static final int BITS = 2 * CHARACTER_BITS + GAP_BITS;

    private Gram() {}

    static long of(int first, int second, int gap) {
        return ((long) first << (CHARACTER_BITS + GAP_BITS)) | ((long) second << GAP_BITS) | gap;
    }

    /** Before all grams that begin with a character. */
    static long first(int character) {
        return of(character, 0, 0);
    }

    /** How many signs lie between the two. */
    static int gap(long gram) {
        return (int) (gram & ((1 << GAP_BITS) - 1));
    }

    static boolean hasGap(long gram) {
        return gap(gram) != 0;
    }
}
