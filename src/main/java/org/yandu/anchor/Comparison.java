package org.yandu.anchor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Noise;

/** Two texts, letter by letter, with what is needed to say where a passage of the old one is in the new one. */
final class Comparison {

    /** Stretches of one passage that are looked up: where the longest few are formulae, the rest is no better. */
    private static final int LONGEST = 4;

    /** As they are folded. */
    private static final String SENTENCE_ENDS = "。!?;";

    /** Letters of one sentence that can be unique by more than chance: a clause. */
    private static final int PIECE = 8;

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

    /** Whether both texts have these letters of the old one exactly once. */
    boolean isUnique(Range letters) {
        return oldGrams().find(old.codes(), letters).size() == 1
                && newGrams().find(old.codes(), letters).size() == 1;
    }

    /**
     * Whether one of these stretches holds a piece of one sentence that is long enough, in letters, and unique. Two formulae one
     * after the other may well be unique; they are written down that way again all the same.
     */
    boolean hasUnique(List<Range> runs, int atLeast) {
        return runs.stream()
                .filter(run -> run.length() >= atLeast)
                .flatMap(run -> pieces(run).stream())
                .filter(piece -> piece.length() >= Math.min(atLeast, PIECE))
                .sorted(Comparator.comparingInt(Range::length).reversed())
                .limit(LONGEST)
                .anyMatch(this::isUnique);
    }

    private List<Range> pieces(Range run) {
        List<Range> pieces = new ArrayList<>();
        int from = run.from();
        for (int i = run.from(); i < run.until(); i++) {
            if (SENTENCE_ENDS.indexOf(old.codes()[i]) >= 0) {
                pieces.add(new Range(from, i + 1));
                from = i + 1;
            }
        }
        pieces.add(new Range(from, run.until()));
        return pieces;
    }

    private Grams oldGrams() {
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
