package org.yandu.retrieval.suggest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In how many of some pieces a stretch of two to four Chinese characters stands. */
final class Counts {

    private final Map<String, Integer> pieces = new HashMap<>();
    private final int all;

    Counts(List<String> texts) {
        all = texts.size();
        for (String text : texts) {
            stretches(text).forEach(each -> pieces.merge(each, 1, Integer::sum));
        }
    }

    int all() {
        return all;
    }

    int of(String stretch) {
        return pieces.getOrDefault(stretch, 0);
    }

    /** Each once; only within runs of Chinese characters. */
    static Set<String> stretches(String text) {
        Set<String> found = new HashSet<>();
        int run = 0;
        for (int end = 1; end <= text.length(); end++) {
            run = Character.isIdeographic(text.charAt(end - 1)) ? run + 1 : 0;
            for (int length = 2; length <= Math.min(4, run); length++) {
                found.add(text.substring(end - length, end));
            }
        }
        return found;
    }

    /**
     * How much a stretch tells apart, from 0 (in every other piece) to 1 (rare): the inverse document frequency of K. Spärck Jones
     * (Journal of Documentation 28, 1972), log(N/n), as a share of the most it can be for what is not met twice. In a small
     * library little is known, so that a few pieces more are supposed, in which the stretch does not stand.
     */
    double telling(String stretch) {
        double n = of(stretch) + 1.0;
        double many = all + 60.0;
        return Math.clamp(Math.log(many / (2 * n)) / Math.log(many / 8), 0, 1);
    }
}
