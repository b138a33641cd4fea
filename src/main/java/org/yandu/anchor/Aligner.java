package org.yandu.anchor;

import java.util.Arrays;

/**
 * Pairs the letters of two texts in order: first by long stretches that are unique in both, then by shorter ones inside what is
 * left, then letter by letter where only little is left. A short cut is safe where a stretch is unique; official texts repeat
 * their formulae, which is why uniqueness is asked for anew in every smaller part.
 */
final class Aligner {

    /** In letters: longer than most formulae; a long clause; a short clause, which in a small part is unique. */
    private static final int[] GRAMS = {24, 12, 6};

    /** Letters of a times letters of b below which letter by letter is cheap and finds the most: about two paragraphs. */
    private static final long SMALL = 200L * 200;

    private static final int NONE = -1;

    private final int[] a;
    private final int[] b;
    private final int[] partner;
    private final ShortestEdit edit;

    private Aligner(int[] a, int[] b) {
        this.a = a;
        this.b = b;
        this.partner = new int[a.length];
        this.edit = new ShortestEdit(a, b, partner);
    }

    /** For each letter of a the index of its partner in b, ascending, or -1. */
    static int[] align(int[] a, int[] b) {
        Aligner aligner = new Aligner(a, b);
        Arrays.fill(aligner.partner, NONE);
        aligner.align(new Range(0, a.length), new Range(0, b.length), 0);
        return aligner.partner;
    }

    private void align(Range inA, Range inB, int level) {
        int fromA = inA.from();
        int untilA = inA.until();
        int fromB = inB.from();
        int untilB = inB.until();
        while (fromA < untilA && fromB < untilB && a[fromA] == b[fromB]) {
            partner[fromA++] = fromB++;
        }
        while (fromA < untilA && fromB < untilB && a[untilA - 1] == b[untilB - 1]) {
            partner[--untilA] = --untilB;
        }
        if (fromA == untilA || fromB == untilB) {
            return;
        }
        if (level == GRAMS.length || (long) (untilA - fromA) * (untilB - fromB) <= SMALL) {
            edit.align(fromA, untilA, fromB, untilB);
        } else {
            between(new Range(fromA, untilA), new Range(fromB, untilB), level);
        }
    }

    private void between(Range inA, Range inB, int level) {
        int[] anchors = UniqueGrams.between(a, inA, b, inB, GRAMS[level]);
        int x = inA.from();
        int y = inB.from();
        for (int k = 0; k < anchors.length; k += 2) {
            int i = anchors[k];
            int j = anchors[k + 1];
            if (i < x || j < y) {
                continue; // inside the stretch before
            }
            align(new Range(x, i), new Range(y, j), level + 1);
            while (i < inA.until() && j < inB.until() && a[i] == b[j]) {
                partner[i++] = j++;
            }
            x = i;
            y = j;
        }
        align(new Range(x, inA.until()), new Range(y, inB.until()), level + 1);
    }
}
