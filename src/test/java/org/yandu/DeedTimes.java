package org.yandu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each deed was done, and how long it took. */
final class DeedTimes {

    /** Times, nanoseconds in all, nanoseconds at most. */
    private final Map<String, long[]> times = new HashMap<>();

    void add(String deed, long took) {
        long[] sum = times.computeIfAbsent(deed, any -> new long[3]);
        sum[0]++;
        sum[1] += took;
        sum[2] = Math.max(sum[2], took);
    }

    /** Deeds by the time they took in all. */
    List<String> slowest() {
        return times.entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue()[1], a.getValue()[1]))
                .map(each -> String.format(
                        "%-14s %6d times, %7.2f ms on average, %6.0f at most",
                        each.getKey(),
                        each.getValue()[0],
                        each.getValue()[1] / 1e6 / each.getValue()[0],
                        each.getValue()[2] / 1e6))
                .toList();
    }
}
