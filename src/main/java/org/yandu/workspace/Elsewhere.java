package org.yandu.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yandu.document.TextSpan;

/**
 * Places to ask about for words that stand in a newer text without anything that says which of them are meant: each the nearest to
 * where it stood, no two the same as long as there are others, and in the order they stood in.
 */
final class Elsewhere {

    /**
     * @param was the passage in the older text: what was marked twice there is asked about once
     * @param near where it stood, or is most like to stand, in the newer text
     */
    private record Wanted(String was, int near) {}

    private final String text;
    private final Map<String, List<Wanted>> wanted = new HashMap<>();
    private final Map<String, Set<Integer>> taken = new HashMap<>();
    private final Map<String, TextSpan> places = new HashMap<>();

    Elsewhere(String text) {
        this.text = text;
    }

    /** Words that are known to stand at a place need no question, and are none for others. */
    void take(String words, int start) {
        taken.computeIfAbsent(words, all -> new HashSet<>()).add(start);
    }

    /** @param words not empty */
    void want(String words, String was, int near) {
        wanted.computeIfAbsent(words, all -> new ArrayList<>()).add(new Wanted(was, near));
    }

    /** Once everything that is wanted has been said. */
    void find() {
        wanted.forEach((words, all) -> {
            List<Wanted> asked = all.stream()
                    .sorted(Comparator.comparingInt(Wanted::near))
                    .distinct()
                    .toList();
            List<Integer> anywhere = starts(words);
            Set<Integer> known = taken.getOrDefault(words, Set.of());
            List<Integer> free =
                    anywhere.stream().filter(start -> !known.contains(start)).toList();
            assign(words, asked, free.isEmpty() ? anywhere : free);
        });
    }

    /** @return empty when the words are nowhere, or were not asked for */
    Optional<TextSpan> place(String was) {
        return Optional.ofNullable(places.get(was));
    }

    private void assign(String words, List<Wanted> asked, List<Integer> starts) {
        int from = 0;
        for (int i = 0; i < asked.size() && !starts.isEmpty(); i++) {
            // As many are left as come after it, or all of them where there are too few.
            int until = Math.max(from + 1, starts.size() - (asked.size() - i - 1));
            int near = asked.get(i).near();
            int best = Math.min(from, starts.size() - 1);
            for (int k = from; k < Math.min(until, starts.size()); k++) {
                if (Math.abs(starts.get(k) - near) < Math.abs(starts.get(best) - near)) {
                    best = k;
                }
            }
            int start = starts.get(best);
            places.putIfAbsent(asked.get(i).was(), new TextSpan(start, start + words.length()));
            from = best + 1;
        }
    }

    private List<Integer> starts(String words) {
        List<Integer> starts = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            starts.add(at);
        }
        return starts;
    }
}
