package org.yandu.exchange.accession;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Texts of the same title or file name: one may be a newer text of the other. What two thousand files are called (公告, index.html) says
 * nothing by itself: of these only the few are likely that have most in common with a text.
 *
 * @param <T> what the texts belong to
 */
final class Namesakes<T> {

    /** Texts of one name that are likely whatever they say; of more, the likeliest. */
    static final int MOST = 16;

    /**
     * What may be a revision has a fifth of all runs in common (half of the shorter and a quarter of the longer text): that none of
     * the smallest 64 hashes is shared happens once in a million times.
     */
    private static final int LOWEST = 64;

    /** How often another text is met that is counted, at the rarest hashes first: what is in all texts of one name tells none of them. */
    private static final int COUNTED = 512;

    private final Function<T, BareText> bare;
    private final Map<String, Group> titled = new HashMap<>();
    private final Map<String, Group> named = new HashMap<>();

    /** @param bare asked of texts that have many namesakes, once for each name */
    Namesakes(Function<T, BareText> bare) {
        this.bare = bare;
    }

    /** All texts of one title, or of one file name. */
    private final class Group {
        private final List<T> all = new ArrayList<>(1);
        private final Map<Long, List<T>> sharing = new HashMap<>();
        private int looked;

        List<T> likely(BareText words) {
            if (all.size() <= MOST) {
                return all;
            }
            while (looked < all.size()) {
                T of = all.get(looked++);
                for (long hash : bare.apply(of).lowest(LOWEST)) {
                    sharing.computeIfAbsent(hash, key -> new ArrayList<>(1)).add(of);
                }
            }
            Map<T, Integer> shared = shared(words);
            return shared.entrySet().stream()
                    .sorted(Map.Entry.<T, Integer>comparingByValue().reversed())
                    .limit(MOST)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private Map<T, Integer> shared(BareText words) {
            List<List<T>> rarestFirst = Arrays.stream(words.lowest(LOWEST))
                    .mapToObj(hash -> sharing.getOrDefault(hash, List.of()))
                    .sorted(Comparator.comparingInt(List::size))
                    .toList();
            Map<T, Integer> shared = new HashMap<>();
            int counted = 0;
            for (List<T> texts : rarestFirst) {
                if (counted > 0 && counted + texts.size() > COUNTED) {
                    break;
                }
                counted += texts.size();
                texts.forEach(text -> shared.merge(text, 1, Integer::sum));
            }
            return shared;
        }
    }

    /** @param title as the text or the library has it */
    void addTitled(T of, String title) {
        titled.computeIfAbsent(Age.title(title), key -> new Group()).all.add(of);
    }

    void addNamed(T of, String fileName) {
        named.computeIfAbsent(fileName.toLowerCase(Locale.ROOT), key -> new Group())
                .all
                .add(of);
    }

    /** Those that are likely to be older or newer texts: of the same title first, of many of one name those that share most. */
    List<T> of(Gist gist, String fileName) {
        Set<T> likely = new LinkedHashSet<>();
        Group sameTitle = titled.get(Age.title(gist.header().title()));
        if (sameTitle != null) {
            likely.addAll(sameTitle.likely(gist.bare()));
        }
        Group sameName = named.get(fileName.toLowerCase(Locale.ROOT));
        if (sameName != null) {
            likely.addAll(sameName.likely(gist.bare()));
        }
        return List.copyOf(likely);
    }
}
