package org.yandu.anchor;

import java.util.Arrays;

/**
 * Stretches of a fixed length that occur once in one text and once in the other: they belong together, and what lies between
 * them can be compared by itself. Of those that cross, the largest set that does not is kept (as in Cohen's patience diff).
 */
final class UniqueGrams {

    /** Any odd number with well mixed bits serves; this is 2^64 divided by the golden ratio (Knuth). */
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private static final int MANY = -1;

    private final int[] a;
    private final int[] b;
    private final int length;

    private UniqueGrams(int[] a, int[] b, int length) {
        this.a = a;
        this.b = b;
        this.length = length;
    }

    /** First letters of the stretches, in a and in b in turns, ascending in both. */
    static int[] between(int[] a, Range inA, int[] b, Range inB, int length) {
        if (inA.length() < length || inB.length() < length) {
            return new int[0];
        }
        return new UniqueGrams(a, b, length).between(inA, inB);
    }

    private int[] between(Range inA, Range inB) {
        long[] ofA = hashes(a, inA);
        long[] ofB = hashes(b, inB);
        int bits = 32 - Integer.numberOfLeadingZeros(ofA.length * 2);
        long[] keys = new long[1 << bits];
        int[] firstA = new int[1 << bits];
        int[] firstB = new int[1 << bits];
        for (int i = 0; i < ofA.length; i++) {
            int slot = slot(keys, firstA, ofA[i], bits);
            keys[slot] = ofA[i];
            firstA[slot] = firstA[slot] == 0 ? i + 1 : MANY;
        }
        for (int j = 0; j < ofB.length; j++) {
            int slot = slot(keys, firstA, ofB[j], bits);
            firstB[slot] = firstB[slot] == 0 ? j + 1 : MANY;
        }
        int[] partner = new int[ofA.length];
        Arrays.fill(partner, MANY);
        for (int i = 0; i < ofA.length; i++) {
            int slot = slot(keys, firstA, ofA[i], bits);
            if (firstA[slot] == i + 1 && firstB[slot] > 0) {
                partner[i] = firstB[slot] - 1;
            }
        }
        return ascending(partner, inA.from(), inB.from());
    }

    /** Slots whose first place in a is 0 are free; what only b has ends at a free one and does no harm there. */
    private static int slot(long[] keys, int[] firstA, long key, int bits) {
        int slot = (int) ((key * MIX) >>> (64 - bits));
        while (firstA[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private long[] hashes(int[] text, Range in) {
        long[] all = new long[in.length() - length + 1];
        long top = 1;
        for (int i = 1; i < length; i++) {
            top *= MIX;
        }
        long hash = 0;
        for (int i = in.from(); i < in.until(); i++) {
            int start = i - length + 1;
            if (start > in.from()) {
                hash -= top * text[start - 1];
            }
            hash = hash * MIX + text[i];
            if (start >= in.from()) {
                all[start - in.from()] = hash;
            }
        }
        return all;
    }

    /** The longest ascending selection. */
    private int[] ascending(int[] partner, int fromA, int fromB) {
        int[] tails = new int[partner.length];
        int[] before = new int[partner.length];
        int count = 0;
        for (int i = 0; i < partner.length; i++) {
            int p = partner[i];
            if (p == MANY || !Arrays.equals(a, fromA + i, fromA + i + length, b, fromB + p, fromB + p + length)) {
                continue;
            }
            int low = 0;
            int high = count;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (partner[tails[middle]] < p) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low > 0 ? tails[low - 1] : MANY;
            tails[low] = i;
            count = Math.max(count, low + 1);
        }
        int[] chain = new int[count * 2];
        for (int k = count - 1, i = count > 0 ? tails[count - 1] : MANY; k >= 0; k--, i = before[i]) {
            chain[2 * k] = fromA + i;
            chain[2 * k + 1] = fromB + partner[i];
        }
        return chain;
    }
}
