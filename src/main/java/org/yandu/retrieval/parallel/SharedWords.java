package org.yandu.retrieval.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.names.WordCutter;

/** Names the words two wordings share, as they stand in the first: the longest runs both have, the most telling first. */
final class SharedWords {

    /** More than these nobody reads as a reason. */
    private static final int MOST = 6;

    /** A longer shared run is a shared sentence; its beginning tells which. */
    private static final int LONGEST = 14;

    private SharedWords() {}

    static List<String> of(Rarity rarity, Wording a, Wording b) {
        Map<String, String> runs = new LinkedHashMap<>();
        String text = a.folded();
        for (int at = 0; at < text.length(); ) {
            int end = at;
            int limit = Math.min(text.length(), at + LONGEST);
            while (end < limit
                    && text.charAt(end) != ' '
                    && b.folded().contains(text.substring(at, whole(text, end)))) {
                end = whole(text, end);
            }
            TextSpan place = trimmed(text, whole(text, at, end));
            String word = place.in(text);
            if (word.codePointCount(0, word.length()) > 1 && !Commonplaces.has(word)) {
                runs.putIfAbsent(word, place.in(a.standing()));
            }
            at = Math.max(end, whole(text, at));
        }
        List<String> sorted = new ArrayList<>(runs.keySet());
        sorted.sort(Comparator.comparingDouble((String word) -> -rarity.weight(word)));
        List<String> told = new ArrayList<>();
        for (String word : sorted) {
            if (told.size() < MOST && rarity.weight(word) > 0 && told.stream().noneMatch(t -> t.contains(word))) {
                told.add(word);
            }
        }
        return told.stream().map(word -> runs.getOrDefault(word, word)).toList();
    }

    private static int whole(String text, int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    /** Without the halves of words at its ends: 立法志愿者 of 立法志愿者作(用). */
    private static TextSpan whole(String text, int from, int to) {
        int start = text.lastIndexOf(' ', Math.max(0, from - 1)) + 1;
        int end = text.indexOf(' ', to);
        int shift = Math.min(start, from);
        String clause = text.substring(shift, end < 0 ? text.length() : end);
        int[] whole = WordCutter.whole(clause, from - shift, to - shift);
        return new TextSpan(shift + whole[0], shift + whole[1]);
    }

    private static TextSpan trimmed(String text, TextSpan run) {
        int from = run.start();
        int to = run.end();
        while (from < to && isEdge(text.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(text.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }

    /** No word that is told as a reason begins or ends so. */
    private static boolean isEdge(char c) {
        return Wording.joins(c) || c == '为' || c == '个' || c == '各' || c == '所';
    }
}
