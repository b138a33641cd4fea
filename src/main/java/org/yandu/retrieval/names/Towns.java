package org.yandu.retrieval.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yandu.retrieval.names.Lexicon.Sort;
import org.yandu.retrieval.names.Lexicon.Word;

/** The places a text is about, learned from itself: what stands before 市, 县, 区 and the like. */
final class Towns {

    private static final String LEVELS = "市县区省州镇乡村";

    /** Names of places have two or three characters before the level; longer ones are known by their last three. */
    private static final int LONGEST = 3;

    private final Set<String> names = new HashSet<>();

    private Towns() {}

    /** @param clauses the words of all clauses of the text */
    static Towns of(String chars, List<List<Word>> clauses) {
        Towns towns = new Towns();
        Map<String, Integer> counts = new HashMap<>();
        for (List<Word> words : clauses) {
            for (int i = 1; i < words.size(); i++) {
                Word level = words.get(i);
                Word before = words.get(i - 1);
                boolean named = before.isUnknown()
                        && before.length() >= 2
                        && before.length() <= LONGEST
                        && (level.length() == 1 && LEVELS.indexOf(chars.charAt(level.start())) >= 0
                                || level.is(Sort.LEVEL) && chars.startsWith("街道", level.start()));
                // 全市 and 本县 are words of their own; 该市 begins with a stop word.
                if (named) {
                    counts.merge(chars.substring(before.start(), before.end()), 1, Integer::sum);
                }
            }
        }
        counts.forEach((name, count) -> {
            if (count > 1 || occurrences(chars, name) > 1) {
                towns.names.add(name);
            }
        });
        return towns;
    }

    private static int occurrences(String chars, String name) {
        int count = 0;
        for (int at = chars.indexOf(name); at >= 0 && count < 2; at = chars.indexOf(name, at + name.length())) {
            count++;
        }
        return count;
    }

    boolean isTown(String name) {
        return names.contains(name);
    }

    /** Whether a name ends in one, with something before it: 平安杭州. */
    boolean ends(String name) {
        return names.stream().anyMatch(town -> name.endsWith(town) && name.length() > town.length());
    }

    boolean begins(String name) {
        return names.stream().anyMatch(name::startsWith);
    }
}
