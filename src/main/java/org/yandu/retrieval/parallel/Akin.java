package org.yandu.retrieval.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Two words for one field, as each text puts it: 返贫 here, 乡村振兴 there.
 *
 * @param here folded, of the first text
 * @param there folded, of the second
 */
public record Akin(String here, String there) {

    /** Shared words say more; so many are told beside them. */
    private static final int MOST = 2;

    /** The most telling fields first; what both texts name with the same word is told as a shared word. */
    static List<Akin> of(Rarity rarity, Stretch one, Stretch other) {
        Map<String, List<String>> here = Fields.words(one.words().folded());
        Map<String, List<String>> there = Fields.words(other.words().folded());
        List<String> fields = here.keySet().stream()
                .filter(there::containsKey)
                .sorted(Comparator.comparingDouble((String field) -> -rarity.of(field)))
                .toList();
        List<Akin> told = new ArrayList<>();
        for (String field : fields) {
            List<String> mine = here.getOrDefault(field, List.of());
            List<String> theirs = there.getOrDefault(field, List.of());
            boolean shared = mine.stream().anyMatch(theirs::contains);
            if (told.size() < MOST && !shared && rarity.of(field) > 0) {
                told.add(new Akin(mine.getFirst(), theirs.getFirst()));
            }
        }
        return told;
    }
}
