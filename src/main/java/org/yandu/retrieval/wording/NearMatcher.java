package org.yandu.retrieval.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.document.SearchText;

/**
 * Places that are like a term but for some characters (Sellers' problem), by the bit vectors of Myers, A Fast Bit-Vector Algorithm for
 * Approximate String Matching (1999): a few steps for each character of the text.
 */
final class NearMatcher {

    /**
     * Where it stands, in positions of the text.
     *
     * @param distance characters that were put in, left out or changed
     */
    record Match(int start, int end, int distance) {}

    /** One character of four may differ; below that every second word would be like every other. */
    private static final int SHARE = 4;

    private static final int MOST = 3;

    /** What a word of bits holds; no term is longer. */
    private static final int LONGEST = 64;

    private final int[] pattern;
    private final int tolerance;
    private final Map<Integer, Long> masks = new HashMap<>();

    /** @param pattern letters of the term, folded */
    NearMatcher(int[] pattern) {
        this.pattern = pattern;
        this.tolerance = pattern.length > LONGEST ? 0 : Math.min(MOST, pattern.length / SHARE);
        for (int i = 0; i < pattern.length && i < LONGEST; i++) {
            masks.merge(pattern[i], 1L << i, (a, b) -> a | b);
        }
    }

    /** In text order, not overlapping; the term itself is not among them. */
    List<Match> in(SearchText text) {
        List<Match> matches = new ArrayList<>();
        if (tolerance == 0) {
            return matches;
        }
        int[] letters = new int[text.length()];
        int[] positions = new int[text.length()];
        int length = 0;
        for (int at = 0; at < text.length(); at++) {
            int c = text.codePointAt(at);
            // Quotation marks do not count; any other mark parts.
            if (c != '"') {
                letters[length] = SearchText.isPunctuation(c) ? -1 : c;
                positions[length++] = at;
            }
        }
        search(letters, length, positions, matches);
        return matches;
    }

    private void search(int[] letters, int length, int[] positions, List<Match> matches) {
        long last = 1L << (pattern.length - 1);
        long plus = -1L;
        long minus = 0;
        int score = pattern.length;
        int best = Integer.MAX_VALUE;
        int bestEnd = -1;
        for (int at = 0; at <= length; at++) {
            int c = at < length ? letters[at] : -1;
            if (c >= 0) {
                long equal = masks.getOrDefault(c, 0L);
                long vertical = equal | minus;
                long horizontal = (((equal & plus) + plus) ^ plus) | equal;
                long up = minus | ~(horizontal | plus);
                long down = plus & horizontal;
                score += (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;
                up <<= 1;
                down <<= 1;
                plus = down | ~(vertical | up);
                minus = up & vertical;
            }
            if (c >= 0 && score <= tolerance) {
                // Of two ends that are as near the later one: 最多跑一趟, not 最多跑一.
                if (score <= best) {
                    best = score;
                    bestEnd = at + 1;
                }
            } else if (bestEnd >= 0) {
                put(letters, positions, bestEnd, best, matches);
                best = Integer.MAX_VALUE;
                bestEnd = -1;
            }
            if (c < 0) {
                plus = -1L;
                minus = 0;
                score = pattern.length;
            }
        }
    }

    private void put(int[] letters, int[] positions, int end, int distance, List<Match> matches) {
        int start = start(letters, end, distance);
        boolean whole = distance > 0 && !isPart(letters, start, end);
        int from = positions[start];
        if (whole && (matches.isEmpty() || matches.getLast().end() <= from)) {
            matches.add(new Match(from, positions[end - 1] + 1, distance));
        }
    }

    /** The nearest beginning that has the distance, by comparing backwards. */
    private int start(int[] letters, int end, int distance) {
        int[] row = new int[pattern.length + 1];
        for (int i = 0; i < row.length; i++) {
            row[i] = i;
        }
        for (int start = end - 1; start >= 0 && end - start <= pattern.length + distance; start--) {
            int diagonal = row[0];
            row[0] = end - start;
            for (int i = 1; i < row.length; i++) {
                int above = row[i];
                int cost = pattern[pattern.length - i] == letters[start] ? 0 : 1;
                row[i] = Math.min(diagonal + cost, Math.min(above, row[i - 1]) + 1);
                diagonal = above;
            }
            if (row[pattern.length] == distance) {
                return start;
            }
        }
        return Math.max(0, end - pattern.length);
    }

    /** A mere piece of the term is no form of it. */
    private boolean isPart(int[] letters, int start, int end) {
        for (int from = 0; from + (end - start) <= pattern.length; from++) {
            if (java.util.Arrays.equals(pattern, from, from + end - start, letters, start, end)) {
                return true;
            }
        }
        return false;
    }
}
