package org.yandu.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The censuses of many rounds, each a row of numbers: with names, some MB a round, they would themselves be what grows. What is open when a
 * round ends differs a little, a thousand nodes more or less; so levels of several rounds are compared, not one round with another.
 */
public final class Censuses {

    private final List<String> beginnings;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<int[]> rounds = new ArrayList<>();

    /** @param beginnings of the names that are counted */
    public Censuses(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    public void add(Census census) {
        Map<Integer, Integer> counts = new HashMap<>();
        census.classes().forEach((name, count) -> {
            if (beginnings.stream().anyMatch(name::startsWith)) {
                counts.put(places.computeIfAbsent(name, any -> places.size()), Math.toIntExact(count));
            }
        });
        int[] row = new int[places.size()];
        counts.forEach((place, count) -> row[place] = count);
        rounds.add(row);
    }

    /**
     * Of which classes there are more in the rounds from one on than in those from another on, and by how many.
     *
     * @param level how many rounds are looked at in either place; their middle counts
     */
    public Map<String, Integer> more(int first, int last, int level) {
        Map<String, Integer> more = new TreeMap<>();
        places.forEach((name, place) -> {
            int added = level(last, level, place) - level(first, level, place);
            if (added > 0) {
                more.put(name, added);
            }
        });
        return more;
    }

    private int level(int from, int level, int place) {
        // A class that was not met until later has no place in earlier rows.
        int[] sorted = rounds.subList(from, from + level).stream()
                .mapToInt(row -> place < row.length ? row[place] : 0)
                .toArray();
        Arrays.sort(sorted);
        return sorted[level / 2];
    }
}
