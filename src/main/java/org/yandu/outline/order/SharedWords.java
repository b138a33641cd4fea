package org.yandu.outline.order;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.yandu.document.WordFinder;

/** The words of a heading that a paragraph repeats, to be shown to the reader. */
final class SharedWords {

    /** More are not read. */
    private static final int MOST = 3;

    private SharedWords() {}

    /** @param title every pair of characters in the heading */
    static String of(String text, Set<String> title, ToDoubleFunction<String> weight) {
        List<String> words = new ArrayList<>();
        BitSet seams = WordFinder.seams(text);
        int from = -1;
        for (int i = 0; i < text.length(); i++) {
            boolean goesOn = i + 1 < text.length() && title.contains(text.substring(i, i + 2));
            if (goesOn && from < 0) {
                from = i;
            } else if (!goesOn && from >= 0) {
                whole(text, seams, from, i + 1).ifPresent(words::add);
                from = -1;
            }
        }
        List<String> best = words.stream()
                .distinct()
                .sorted(Comparator.comparingDouble((String word) -> weight(word, weight))
                        .reversed())
                .limit(MOST)
                .toList();
        return String.join("、", best);
    }

    /** Without what is cut off a word at its ends: 信是 of 守信是 is none. */
    private static Optional<String> whole(String text, BitSet seams, int from, int to) {
        int start = from == 0 ? 0 : seams.nextSetBit(from);
        int end = to == text.length() ? to : seams.previousSetBit(to);
        return start >= 0 && end - start > 1 ? Optional.of(text.substring(start, end)) : Optional.empty();
    }

    private static double weight(String word, ToDoubleFunction<String> weight) {
        double sum = 0;
        for (int i = 0; i + 1 < word.length(); i++) {
            sum += weight.applyAsDouble(word.substring(i, i + 2));
        }
        return sum;
    }
}
