package org.yandu.anchor;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Noise;

/** Two texts, letter by letter, with what is needed to say where a passage of the old one is in the new one. */
final class Comparison {

    private final Letters old;
    private final Letters now;
    private final Alignment alignment;
    private final BitSet twins;
    private final Likeness likeness;
    private @Nullable Grams oldGrams;
    private @Nullable Grams newGrams;

    Comparison(String old, List<Noise> skipInOld, String now, List<Noise> skipInNew) {
        this.old = Letters.folded(old, skipInOld);
        this.now = Letters.folded(now, skipInNew);
        this.alignment = Alignment.of(this.old.codes(), this.now.codes());
        this.twins = Twins.of(this.old.codes(), this.now.codes(), alignment);
        this.likeness = new Likeness(this.old.codes(), this.now.codes());
    }

    Letters old() {
        return old;
    }

    Letters now() {
        return now;
    }

    Alignment alignment() {
        return alignment;
    }

    Likeness likeness() {
        return likeness;
    }

    /** Whether every letter of a passage could as well be the partner of another. */
    boolean isTwin(Range passage) {
        return twins.nextClearBit(passage.from()) >= passage.until();
    }

    Grams oldGrams() {
        if (oldGrams == null) {
            oldGrams = new Grams(old.codes());
        }
        return oldGrams;
    }

    Grams newGrams() {
        if (newGrams == null) {
            newGrams = new Grams(now.codes());
        }
        return newGrams;
    }
}
