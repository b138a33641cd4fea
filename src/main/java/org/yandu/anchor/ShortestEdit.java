package org.yandu.anchor;

import java.util.Arrays;

/**
 * The fewest letters to delete and insert (Myers 1986, in linear space), as long as they are few; where they are many, the way
 * that has come furthest is taken and the rest is compared from there, so that work grows with length and not with its square.
 */
final class ShortestEdit {

    /**
     * Letters deleted and inserted until the furthest way is taken. Two wholly different texts of 1,000,000 letters cost
     * about 2,000,000 × 128 steps, under a second; a sentence has 40 letters, so that no ordinary rewording comes near.
     */
    private static final int PATIENCE = 128;

    private static final int UNSEEN = -1;

    private final int[] a;
    private final int[] b;

    /** For each letter of a its partner in b; filled in by {@link #align}. */
    private final int[] partner;

    private final int[] forward = new int[2 * PATIENCE + 4];
    private final int[] backward = new int[2 * PATIENCE + 4];
    private int splitA;
    private int splitB;

    ShortestEdit(int[] a, int[] b, int[] partner) {
        this.a = a;
        this.b = b;
        this.partner = partner;
    }

    void align(int fromA, int untilA, int fromB, int untilB) {
        int lowA = fromA;
        int lowB = fromB;
        int highA = untilA;
        int highB = untilB;
        while (true) {
            while (lowA < highA && lowB < highB && a[lowA] == b[lowB]) {
                partner[lowA++] = lowB++;
            }
            while (lowA < highA && lowB < highB && a[highA - 1] == b[highB - 1]) {
                partner[--highA] = --highB;
            }
            if (lowA == highA || lowB == highB || !split(lowA, highA, lowB, highB)) {
                return;
            }
            int middleA = splitA;
            int middleB = splitB;
            // At most PATIENCE edits lie before the middle, so this goes no deeper than their logarithm.
            align(lowA, middleA, lowB, middleB);
            lowA = middleA;
            lowB = middleB;
        }
    }

    /** Finds a point the shortest way goes through, from both ends at once; none when the two have no letter in common. */
    private boolean split(int lowA, int highA, int lowB, int highB) {
        int n = highA - lowA;
        int m = highB - lowB;
        int most = (n + m + 1) / 2;
        int limit = Math.min(most, PATIENCE);
        Arrays.fill(forward, 0, 2 * limit + 2, UNSEEN);
        Arrays.fill(backward, 0, 2 * limit + 2, UNSEEN);
        forward[limit + 1] = 0;
        backward[limit + 1] = 0;
        Front ahead = new Front(forward, limit, n, m);
        Front behind = new Front(backward, limit, n, m);
        boolean odd = (n - m) % 2 != 0;
        for (int d = 0; d < limit; d++) {
            for (int k = -d + ahead.skipLow; k <= d - ahead.skipHigh; k += 2) {
                int x = ahead.step(d, k);
                int y = x - k;
                while (x < n && y < m && a[lowA + x] == b[lowB + y]) {
                    x++;
                    y++;
                }
                if (ahead.reached(k, x) && odd && behind.meets(n - m - k, n - x)) {
                    return at(lowA + x, lowB + y);
                }
            }
            for (int k = -d + behind.skipLow; k <= d - behind.skipHigh; k += 2) {
                int x = behind.step(d, k);
                int y = x - k;
                while (x < n && y < m && a[highA - 1 - x] == b[highB - 1 - y]) {
                    x++;
                    y++;
                }
                if (behind.reached(k, x) && !odd && ahead.meets(n - m - k, n - x)) {
                    int met = ahead.ways[ahead.middle + n - m - k];
                    return at(lowA + met, lowB + met - (n - m - k));
                }
            }
        }
        return limit < most && at(lowA + ahead.furthestX, lowB + ahead.furthestY);
    }

    private boolean at(int inA, int inB) {
        splitA = inA;
        splitB = inB;
        return true;
    }

    /** How far the ways from one end have come: for each diagonal k = x - y the largest x. */
    private static final class Front {
        private final int[] ways;
        private final int middle;
        private final int n;
        private final int m;
        private int skipLow;
        private int skipHigh;
        private int furthestX;
        private int furthestY;

        Front(int[] ways, int middle, int n, int m) {
            this.ways = ways;
            this.middle = middle;
            this.n = n;
            this.m = m;
        }

        int step(int d, int k) {
            boolean insert = k == -d || (k != d && ways[middle + k - 1] < ways[middle + k + 1]);
            return insert ? ways[middle + k + 1] : ways[middle + k - 1] + 1;
        }

        /** Notes it; whether it is inside both texts. Diagonals that have run out of a text are left out from now on. */
        boolean reached(int k, int x) {
            int y = x - k;
            ways[middle + k] = x;
            if (x > n) {
                skipHigh += 2;
                return false;
            }
            if (y > m) {
                skipLow += 2;
                return false;
            }
            if (x + y > furthestX + furthestY) {
                furthestX = x;
                furthestY = y;
            }
            return true;
        }

        /** Whether this front has come, on a diagonal, at least as far as a point seen from the other end. */
        boolean meets(int k, int restOfA) {
            int slot = middle + k;
            return slot >= 0 && slot < 2 * middle && ways[slot] != UNSEEN && ways[slot] >= restOfA;
        }
    }
}
