package org.yandu.anchor;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Where some words of one text stand in the other, more or less.
 *
 * @param there in letters of the other text; empty when nothing of the words is there
 * @param common how many letters both have
 */
record Echo(Range there, int common) {

    /** Windows that are compared; words with more of them stand everywhere and are not told apart. */
    static final int MOST = 64;

    /** Of the votes of the best window: a rival may be cut otherwise than its window. */
    private static final double SHARE = 0.6;

    /**
     * All echoes of some words.
     *
     * @param everywhere whether there are too many to tell them apart, or none of the words says where they may stand
     */
    record All(List<Echo> echoes, boolean everywhere) {}

    /**
     * @param of text the words are in
     * @param in the other text
     * @param grams of the other text
     * @param counts which letters of the other text may take part
     */
    static All of(int[] of, Range words, int[] in, Grams grams, IntPredicate counts) {
        Windows windows = Windows.of(of, words, grams, counts);
        Collection<Integer> starts = windows.best(MOST, SHARE);
        List<Echo> echoes = starts.stream()
                .map(start -> at(of, words, in, start))
                .filter(echo -> !echo.there.isEmpty())
                .toList();
        return new All(echoes, !windows.isTelling() || starts.size() == MOST);
    }

    private static Echo at(int[] of, Range words, int[] in, int start) {
        int width = Windows.width(words.length());
        int from = Math.max(0, start - width);
        int until = Math.min(in.length, start + words.length() + 3 * width);
        Alignment alignment =
                Alignment.of(Arrays.copyOfRange(of, words.from(), words.until()), Arrays.copyOfRange(in, from, until));
        int first = alignment.placeBefore(0);
        int last = alignment.placeAfter(words.length());
        Range there = first < last ? new Range(from + first, from + last) : new Range(from, from);
        return new Echo(there, alignment.kept(new Range(0, words.length())));
    }
}
