package org.yandu.anchor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Stretches of a text in which several three-letter pieces of some words stand near together, by the votes of these pieces. */
final class Windows {

    /** Places of one piece above which it says nothing; a formula in every section of a long law. */
    private static final int COMMON = 64;

    /** Pieces that are looked up; longer words are sampled evenly. */
    private static final int PIECES = 128;

    private final Grams grams;
    private final int width;
    private final Map<Integer, Integer> votes = new HashMap<>();
    private boolean telling;

    private Windows(Grams grams, int length) {
        this.grams = grams;
        this.width = width(length);
    }

    /** How far pieces of words of some length may be displaced against each other and still count as near. */
    static int width(int length) {
        return length / 4 + 4;
    }

    /**
     * @param of text the words are in
     * @param grams of the text they are looked for in
     * @param counts which letters of that text may take part
     */
    static Windows of(int[] of, Range words, Grams grams, IntPredicate counts) {
        Windows windows = new Windows(grams, words.length());
        int step = Math.max(1, words.length() / PIECES);
        for (int i = words.from(); i + Grams.LENGTH <= words.until(); i += step) {
            windows.vote(of, words, i, counts);
        }
        return windows;
    }

    /** Every window overlaps the next by half. */
    private void vote(int[] of, Range words, int piece, IntPredicate counts) {
        Range slots = grams.places(of, piece);
        if (slots.length() > COMMON) {
            return;
        }
        telling = true;
        for (int slot = slots.from(); slot < slots.until(); slot++) {
            int place = grams.place(slot);
            if (counts.test(place)) {
                int window = Math.max(0, place - (piece - words.from())) / width;
                votes.merge(window, 1, Integer::sum);
                votes.merge(Math.max(0, window - 1), 1, Integer::sum);
            }
        }
    }

    /** Whether any of the pieces was rare enough to say where the words may stand. */
    boolean isTelling() {
        return telling;
    }

    /** First letters of the windows with the most votes, best first; one piece of three letters is chance. */
    List<Integer> best(int most, double share) {
        int top = votes.values().stream().mapToInt(n -> n).max().orElse(0);
        return votes.entrySet().stream()
                .filter(e -> e.getValue() > 1 && e.getValue() >= share * top)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(e -> e.getKey() * width)
                .toList();
    }
}
