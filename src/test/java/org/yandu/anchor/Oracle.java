package org.yandu.anchor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yandu.document.Folding;
import org.yandu.document.TextSpan;

/**
 * Somebody who knows the truth of an edited passage and looks, in all of both texts, for another explanation that is no worse: the
 * passage elsewhere in the new text, or another passage of the old text at its place. An explanation is worth the letters both have,
 * less what is foreign, and the letters their surroundings have in common, on each side as many as he is told to read. Where one is
 * as good as the truth, nobody who reads no more than that can tell them apart.
 */
final class Oracle {

    /** Share of the truth's three-letter pieces that a place must have to be worth comparing. */
    private static final double PIECES = 0.7;

    private final String old;
    private final String now;

    Oracle(String old, String now) {
        this.old = old;
        this.now = now;
    }

    /**
     * @param truth where the passage is in the new text
     * @param around letters that are read on each side
     */
    boolean isUndecidable(TextSpan passage, TextSpan truth, int around) {
        int worth = worth(passage, truth, around);
        return rivals(passage.in(old), now, truth).stream().anyMatch(there -> worth(passage, there, around) >= worth)
                || rivals(truth.in(now), old, passage).stream().anyMatch(other -> worth(other, truth, around) >= worth);
    }

    private int worth(TextSpan passage, TextSpan place, int around) {
        String words = Folding.fold(passage.in(old));
        String there = Folding.fold(place.in(now));
        int same = common(words, there);
        return same
                - (words.length() - same)
                - (there.length() - same)
                + common(
                        Folding.fold(old.substring(Math.max(0, passage.start() - around), passage.start())),
                        Folding.fold(now.substring(Math.max(0, place.start() - around), place.start())))
                + common(
                        Folding.fold(old.substring(passage.end(), Math.min(old.length(), passage.end() + around))),
                        Folding.fold(now.substring(place.end(), Math.min(now.length(), place.end() + around))));
    }

    /** The best stretches of a text that have nearly as many pieces of some words as the true one, which they do not overlap. */
    private static List<TextSpan> rivals(String words, String text, TextSpan truth) {
        int length = truth.length();
        Set<String> pieces = pieces(words);
        int[] sums = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean has = i + 3 <= text.length() && pieces.contains(text.substring(i, i + 3));
            sums[i + 1] = sums[i] + (has ? 1 : 0);
        }
        double least = PIECES * (sums[truth.end()] - sums[truth.start()]);
        List<TextSpan> rivals = new ArrayList<>();
        for (int i = 0; i + length <= text.length(); i++) {
            int here = sums[i + length] - sums[i];
            boolean top = (i == 0 || here >= sums[i + length - 1] - sums[i - 1])
                    && (i + length == text.length() || here > sums[i + length + 1] - sums[i + 1]);
            if (top && here >= least && (i + length <= truth.start() || i >= truth.end())) {
                rivals.add(new TextSpan(i, i + length));
            }
        }
        return rivals;
    }

    private static Set<String> pieces(String words) {
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + 3 <= words.length(); i++) {
            pieces.add(words.substring(i, i + 3));
        }
        return pieces;
    }

    private static int common(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                row[j] = one.charAt(i) == other.charAt(j - 1) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
