package org.yandu.retrieval.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts many words in one pass over each text, by their first two characters. */
final class WordCount {

    private final Map<Integer, List<String>> byHead = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    /** @param words of two characters and more */
    WordCount(Collection<String> words) {
        for (String word : words) {
            counts.put(word, new int[1]);
            byHead.computeIfAbsent(head(word, 0), k -> new ArrayList<>()).add(word);
        }
    }

    private static int head(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    void read(String text) {
        for (int at = 0; at + 1 < text.length(); at++) {
            for (String word : byHead.getOrDefault(head(text, at), List.of())) {
                int[] count = counts.get(word);
                if (count != null && text.startsWith(word, at)) {
                    count[0]++;
                }
            }
        }
    }

    int count(String word) {
        return counts.getOrDefault(word, new int[1])[0];
    }
}
