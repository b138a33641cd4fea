package org.yandu.retrieval.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yandu.retrieval.names.WordCutter;

/** Names the words two wordings share: the longest runs both have, the most telling first. */
final class SharedWords {

    /** More than these nobody reads as a reason. */
    private static final int MOST = 6;

    /** A longer shared run is a shared sentence; its beginning tells which. */
    private static final int LONGEST = 14;

    private SharedWords() {}

    static List<String> of(Rarity rarity, Wording a, Wording b) {
        Set<String> runs = new LinkedHashSet<>();
        String text = a.folded();
        for (int at = 0; at < text.length(); ) {
            int end = at;
            int limit = Math.min(text.length(), at + LONGEST);
            while (end < limit
                    && text.charAt(end) != ' '
                    && b.folded().contains(text.substring(at, whole(text, end)))) {
                end = whole(text, end);
            }
            String word = trimmed(whole(text, at, end));
            if (word.codePointCount(0, word.length()) > 1 && !Commonplaces.has(word)) {
                runs.add(word);
            }
            at = Math.max(end, whole(text, at));
        }
        List<String> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble((String word) -> -rarity.weight(word)));
        List<String> told = new ArrayList<>();
        for (String word : sorted) {
            if (told.size() < MOST && rarity.weight(word) > 0 && told.stream().noneMatch(t -> t.contains(word))) {
                told.add(word);
            }
        }
        return told;
    }

    private static int whole(String text, int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    /** Without the halves of words at its ends: 立法志愿者 of 立法志愿者作(用). */
    private static String whole(String text, int from, int to) {
        int start = text.lastIndexOf(' ', Math.max(0, from - 1)) + 1;
        int end = text.indexOf(' ', to);
        String clause = text.substring(Math.min(start, from), end < 0 ? text.length() : end);
        int shift = Math.min(start, from);
        int[] whole = WordCutter.whole(clause, from - shift, to - shift);
        return clause.substring(whole[0], whole[1]);
    }

    private static String trimmed(String run) {
        int from = 0;
        int to = run.length();
        while (from < to && isEdge(run.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(run.charAt(to - 1))) {
            to--;
        }
        return run.substring(from, to);
    }

    /** No word that is told as a reason begins or ends so. */
    private static boolean isEdge(char c) {
        return Wording.joins(c) || c == '为' || c == '个' || c == '各' || c == '所';
    }
}
