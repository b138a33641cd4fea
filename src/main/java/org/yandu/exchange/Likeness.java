package org.yandu.exchange;

import java.util.BitSet;
import org.yandu.document.Folding;
import org.yandu.document.Noise;

/**
 * How much of one text is in another: the share of its runs of eight characters, after folding and without noise (w-shingling,
 * Broder 1997, "On the resemblance and containment of documents").
 */
final class Likeness {

    /** Long enough that unrelated texts of one office share few, short enough that an edited sentence still shares some. */
    private static final int RUN = 8;

    /** Bits for the hashes: with 100,000 runs one in forty collides, which does not matter for a share. */
    private static final int BITS = 1 << 22;

    private final BitSet runs = new BitSet(BITS);
    private final int count;

    private Likeness(String folded) {
        for (int i = 0; i + RUN <= folded.length(); i++) {
            runs.set(hash(folded, i));
        }
        count = runs.cardinality();
    }

    static Likeness of(String text, java.util.List<Noise> noise) {
        return new Likeness(Folding.fold(text, noise).text());
    }

    /** Share of this text's runs that the other has, from 0 to 1; 0 for a text shorter than a run. */
    double within(Likeness other) {
        BitSet both = (BitSet) runs.clone();
        both.and(other.runs);
        return count == 0 ? 0 : (double) both.cardinality() / count;
    }

    private static int hash(String text, int from) {
        int hash = 0;
        for (int i = from; i < from + RUN; i++) {
            hash = hash * 0x01000193 + text.charAt(i);
        }
        hash ^= hash >>> 15;
        return (hash * 0x2c1b3c6d >>> 8) & (BITS - 1);
    }
}
