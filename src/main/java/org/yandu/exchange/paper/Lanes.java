package org.yandu.exchange.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the themes on consecutive lines lanes in the margin. A theme keeps its lane as long as it goes on, and no two share one on the same
 * line, however short they are: what is to be told apart is lines, not characters.
 */
final class Lanes {

    private Lanes() {}

    /**
     * A theme beside a line.
     *
     * @param lane from 0, nearest to the text
     * @param begins whether it was not beside the line before
     */
    record Lane(String theme, int lane, boolean begins) {}

    /** @param lines ids of the themes on every line, in the order of the lines */
    static List<List<Lane>> of(List<? extends Set<String>> lines) {
        List<List<Lane>> all = new ArrayList<>();
        Map<String, Integer> before = Map.of();
        for (Set<String> themes : lines) {
            Map<String, Integer> now = new HashMap<>();
            for (String theme : themes) {
                Integer kept = before.get(theme);
                if (kept != null) {
                    now.put(theme, kept);
                }
            }
            Set<Integer> taken = new HashSet<>(now.values());
            for (String theme : new LinkedHashSet<>(themes)) {
                if (!now.containsKey(theme)) {
                    int lane = 0;
                    while (!taken.add(lane)) {
                        lane++;
                    }
                    now.put(theme, lane);
                }
            }
            List<Lane> here = new ArrayList<>();
            for (String theme : themes) {
                here.add(new Lane(theme, now.getOrDefault(theme, 0), !before.containsKey(theme)));
            }
            all.add(List.copyOf(here));
            before = now;
        }
        return all;
    }

    /** How many are needed side by side. */
    static int count(List<List<Lane>> lines) {
        return lines.stream()
                .flatMap(List::stream)
                .mapToInt(lane -> lane.lane() + 1)
                .max()
                .orElse(0);
    }
}
