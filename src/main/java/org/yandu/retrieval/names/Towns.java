package org.yandu.retrieval.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yandu.retrieval.Trie;
import org.yandu.retrieval.names.Lexicon.Sort;
import org.yandu.retrieval.names.Lexicon.Word;

/** The places a text is about, learned from itself: what stands before 市, 县, 区 and the like where a phrase begins. */
final class Towns {

    /** Names of places have two or three characters before the level. */
    static final int SHORTEST = 2;

    static final int LONGEST = 3;

    /** 区 also stands behind what is no place, 集聚区: it needs another level before it, or its own authority behind. */
    private static final String LARGE = "市省县";

    private static final String SMALL = "区镇乡";

    private final Set<String> names;

    private Towns(Set<String> names) {
        this.names = names;
    }

    /** @param clauses the words of all clauses of the text */
    static Towns of(String chars, List<List<Word>> clauses) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<Word> words : clauses) {
            for (int i = 0; i < words.size(); i++) {
                boolean begins =
                        i == 0 || words.get(i - 1).parts() || words.get(i - 1).is(Sort.LEVEL);
                if (begins && !words.get(i).parts()) {
                    boolean below = i > 0 && words.get(i - 1).is(Sort.LEVEL);
                    count(chars, words.get(i).start(), words.getLast().end(), below, counts);
                }
            }
        }
        Set<String> names = new HashSet<>();
        counts.forEach((name, count) -> {
            if (count > 1 || occurrences(chars, name) > 1) {
                names.add(name);
            }
        });
        return new Towns(names);
    }

    private static void count(String chars, int at, int end, boolean below, Map<String, Integer> counts) {
        for (int length = SHORTEST; length <= LONGEST && at + length < end; length++) {
            char level = chars.charAt(at + length);
            boolean small = SMALL.indexOf(level) >= 0
                    && (below || at + length + 1 < end && "委政人".indexOf(chars.charAt(at + length + 1)) >= 0);
            if (LARGE.indexOf(level) >= 0 || small) {
                String name = chars.substring(at, at + length);
                boolean known = Lexicon.ours().cut(name, 0, length).stream().anyMatch(word -> !word.isUnknown());
                if (!known) {
                    counts.merge(name, 1, Integer::sum);
                }
                return;
            }
        }
    }

    private static int occurrences(String chars, String name) {
        int count = 0;
        for (int at = chars.indexOf(name); at >= 0 && count < 2; at = chars.indexOf(name, at + name.length())) {
            count++;
        }
        return count;
    }

    /** By their letters. */
    Trie<Boolean> trie() {
        Trie<Boolean> trie = new Trie<>(64);
        names.forEach(name -> trie.put(name, true));
        return trie;
    }

    /** Whether a name ends in one, with something before it: 平安杭州. */
    boolean ends(String name) {
        boolean large =
                name.length() == 4 && (name.endsWith("中国") || Lexicon.ours().isA(Sort.TOWN, name.substring(2)));
        return large || names.stream().anyMatch(town -> name.endsWith(town) && name.length() > town.length());
    }

    boolean begins(String name) {
        return names.stream().anyMatch(name::startsWith);
    }
}
