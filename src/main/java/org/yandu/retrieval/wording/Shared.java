package org.yandu.retrieval.wording;

import java.util.List;
import org.yandu.document.TextSpan;

/**
 * Something two texts have in common.
 *
 * @param letters how many characters of the first text it has, without punctuation
 * @param likeness 1 when letters are the same after folding, otherwise which share of them is
 * @param here its places in the first text, in its order, in UTF-16 units
 * @param there its places in the other text
 */
public record Shared(int letters, double likeness, List<TextSpan> here, List<TextSpan> there) {

    /** From here on a near passage is nearly the same; below it is merely like it. */
    private static final double CLOSE = 0.8;

    /** How near they are. */
    public enum Grade {
        EXACT,
        CLOSE,
        ALIKE
    }

    public Shared {
        here = List.copyOf(here);
        there = List.copyOf(there);
    }

    public Grade grade() {
        return likeness >= 1 ? Grade.EXACT : likeness >= CLOSE ? Grade.CLOSE : Grade.ALIKE;
    }
}
