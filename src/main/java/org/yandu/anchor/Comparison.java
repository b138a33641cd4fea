package org.yandu.anchor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Noise;

/** Two texts, letter by letter, with what is needed to say where a passage of the old one is in the new one. */
final class Comparison {

    /** Stretches of one passage that are looked up: where the longest few are formulae, the rest is no better. */
    private static final int LONGEST = 4;

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
        this.alignment = Alignment.of(this.old, this.now);
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

    /** Whether either text has the words of a passage, or those of its place in the new text, a second time. */
    boolean isRepeated(Range passage, Range place) {
        return count(old.codes(), passage, place) > 2 || count(now.codes(), place, passage) > 2;
    }

    /** How often the texts have some words of one of them; the stretch they stand for in the other counts, whatever is there. */
    private int count(int[] of, Range words, Range other) {
        boolean isOld = of == old.codes();
        long elsewhere = (isOld ? newGrams() : oldGrams())
                .find(of, words).stream().filter(start -> start != other.from()).count();
        return (int) elsewhere
                + 1
                + (isOld ? oldGrams() : newGrams()).find(of, words).size();
    }

    /** First letters of all places where the old text has these letters of it. */
    List<Integer> placesInOld(Range letters) {
        return oldGrams().find(old.codes(), letters);
    }

    /** First letters of all places where the old text has these letters of the new one. */
    List<Integer> placesInOldOfNew(Range letters) {
        return oldGrams().find(now.codes(), letters);
    }

    /** A stretch of the new text cut at the ends of sentences and lines. */
    List<Range> newSentences(Range stretch) {
        return pieces(List.of(stretch), 0, now::startsSentence);
    }

    /** Whether both texts have these letters of the old one exactly once. */
    boolean isUnique(Range letters) {
        return oldGrams().find(old.codes(), letters).size() == 1
                && newGrams().find(old.codes(), letters).size() == 1;
    }

    /** Whether one of the longest of these pieces is unique; those shorter than a clause are not by more than chance. */
    boolean hasUnique(List<Range> pieces) {
        return pieces.stream()
                .filter(piece -> piece.length() >= PIECE)
                .sorted(Comparator.comparingInt(Range::length).reversed())
                .limit(LONGEST)
                .anyMatch(this::isUnique);
    }

    /**
     * Stretches of at least so many letters, cut at the ends of sentences and lines: two formulae one after the other may well be
     * unique, and so may 加强法治建设 above a formula; they are written down that way again all the same.
     */
    List<Range> lines(List<Range> runs, int atLeast) {
        return pieces(runs, atLeast, old::startsSentence);
    }

    private static List<Range> pieces(List<Range> runs, int atLeast, IntPredicate isCut) {
        List<Range> pieces = new ArrayList<>();
        for (Range run : runs) {
            int from = run.from();
            for (int i = run.from() + 1; i < run.until() && run.length() >= atLeast; i++) {
                if (isCut.test(i)) {
                    pieces.add(new Range(from, i));
                    from = i;
                }
            }
            if (run.length() >= atLeast) {
                pieces.add(new Range(from, run.until()));
            }
        }
        return pieces;
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
