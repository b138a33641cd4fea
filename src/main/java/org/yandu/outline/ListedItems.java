package org.yandu.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sources below 参考文献 and questions below 思考题: counted from one, line by line, and no headings. */
final class ListedItems {

    private ListedItems() {}

    /** Indices of their lines. */
    static Set<Integer> lines(List<Candidate> candidates) {
        List<Candidate> words = candidates.stream().filter(ListedItems::heads).toList();
        if (words.isEmpty()) {
            return Set.of();
        }
        Map<Integer, Candidate> first = new HashMap<>();
        candidates.forEach(candidate -> first.putIfAbsent(candidate.line(), candidate));
        Set<Integer> lines = new HashSet<>();
        for (Candidate word : words) {
            int line = word.line() + 1;
            for (int ordinal = 1; isItem(first.get(line), ordinal); ordinal++) {
                lines.add(line++);
            }
        }
        return lines;
    }

    private static boolean heads(Candidate word) {
        return word.marker().style() == Style.UNNUMBERED
                && KnownWords.heads(word.marker().label());
    }

    private static boolean isItem(@Nullable Candidate candidate, int ordinal) {
        return candidate != null
                && !candidate.inside()
                && candidate.marker().ordinal() == ordinal
                && candidate.marker().style().compareTo(Style.ARABIC) >= 0
                && candidate.marker().style() != Style.DECIMAL;
    }
}
