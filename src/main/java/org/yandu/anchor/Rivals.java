package org.yandu.anchor;

import java.util.Arrays;

/**
 * Other explanations of a reworded place that nothing unique pins down: the passage may stand, reworded, elsewhere, or what stands
 * here may be another sentence that says nearly the same. Both are tried, with their surroundings.
 */
final class Rivals {

    /** How much worse the other explanation must be: half of one side. */
    private static final double LEAD = 0.1;

    /** Of letters that are at a place of their own by what both texts have in common. */
    private static final double SETTLED = 0.9;

    /** Windows that are compared; words with more of them stand everywhere and are not told apart. */
    private static final int MOST = 64;

    /** Of the votes of the best window. */
    private static final double SHARE = 0.6;

    private final Comparison texts;
    private final int[] old;
    private final int[] now;

    Rivals(Comparison texts) {
        this.texts = texts;
        this.old = texts.old().codes();
        this.now = texts.now().codes();
    }

    boolean exist(Range passage, Candidate candidate) {
        return elsewhere(passage, candidate) || others(passage, candidate);
    }

    /** Whether the passage may as well be somewhere else. */
    private boolean elsewhere(Range passage, Candidate candidate) {
        Windows windows = Windows.of(old, passage, texts.newGrams(), i -> true);
        var starts = windows.best(MOST, SHARE);
        return !windows.isTelling() || starts.size() == MOST || starts.stream().anyMatch(start -> {
            Pair pair = pair(old, passage, now, start);
            Range place = pair.there;
            if (place.isEmpty() || place.overlaps(candidate.place())) {
                return false;
            }
            double lead = isOthers(place, passage) ? 0 : LEAD;
            double score = texts.likeness().score((double) pair.common / passage.length(), passage, place);
            return score > candidate.score() - lead;
        });
    }

    /** Words that have stood at a place of their own before, which is not the passage's. */
    private boolean isOthers(Range place, Range passage) {
        int settled = 0;
        for (int i = place.from(); i < place.until(); i++) {
            int back = texts.alignment().back(i);
            settled += back != Alignment.NONE && (back < passage.from() || back >= passage.until()) ? 1 : 0;
        }
        return settled >= SETTLED * place.length();
    }

    /** Whether what stands there may as well be something else. */
    private boolean others(Range passage, Candidate candidate) {
        Range place = candidate.place();
        Windows windows = Windows.of(now, place, texts.oldGrams(), i -> true);
        var starts = windows.best(MOST, SHARE);
        return !windows.isTelling() || starts.size() == MOST || starts.stream().anyMatch(start -> {
            Pair pair = pair(now, place, old, start);
            Range other = pair.there;
            if (other.isEmpty() || other.overlaps(passage)) {
                return false;
            }
            // One that has a place of its own must fit better here; one that has none, nearly as well.
            boolean settled = keptElsewhere(other, place) >= SETTLED * other.length();
            double score = texts.likeness().score((double) pair.common / other.length(), other, place);
            return score > candidate.score() - (settled ? 0 : LEAD);
        });
    }

    private int keptElsewhere(Range other, Range place) {
        int kept = 0;
        for (int i = other.from(); i < other.until(); i++) {
            int at = texts.alignment().forward(i);
            kept += at != Alignment.NONE && (at < place.from() || at >= place.until()) ? 1 : 0;
        }
        return kept;
    }

    /**
     * @param there where some words are in the other text
     * @param common how many letters both have
     */
    private record Pair(Range there, int common) {}

    private static Pair pair(int[] of, Range words, int[] in, int start) {
        int width = Windows.width(words.length());
        int from = Math.max(0, start - width);
        int until = Math.min(in.length, start + words.length() + 3 * width);
        Alignment alignment = Alignment.of(
                Arrays.copyOfRange(of, words.from(), words.until()), Arrays.copyOfRange(in, from, until));
        int first = alignment.placeBefore(0);
        int last = alignment.placeAfter(words.length());
        Range there = first < last ? new Range(from + first, from + last) : new Range(from, from);
        return new Pair(there, alignment.kept(new Range(0, words.length())));
    }
}
