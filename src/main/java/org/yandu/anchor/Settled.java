package org.yandu.anchor;

/**
 * Which words have a place of their own by what both texts have in common. Words that were somewhere else before, or still are where
 * they belong, need no explanation any more; whatever is not settled may be what is looked for.
 */
final class Settled {

    /** Share of some words' letters that must be at a place of their own. */
    private static final double SHARE = 0.9;

    private final Alignment alignment;

    Settled(Alignment alignment) {
        this.alignment = alignment;
    }

    /** Whether what stands at a place of the new text stood in the old one before, as something else than a passage. */
    boolean isTaken(Range place, Range passage) {
        int taken = 0;
        for (int i = place.from(); i < place.until(); i++) {
            taken += isBeyond(alignment.back(i), passage) ? 1 : 0;
        }
        return taken >= SHARE * place.length();
    }

    /** Whether words of the old text are still there, somewhere else than at a place of the new one. */
    boolean hasPlace(Range words, Range place) {
        int kept = 0;
        for (int i = words.from(); i < words.until(); i++) {
            kept += isBeyond(alignment.forward(i), place) ? 1 : 0;
        }
        return kept >= SHARE * words.length();
    }

    private static boolean isBeyond(int partner, Range range) {
        return partner != Alignment.NONE && (partner < range.from() || partner >= range.until());
    }
}
