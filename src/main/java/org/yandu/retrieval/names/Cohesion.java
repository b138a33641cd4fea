package org.yandu.retrieval.names;

import java.util.HashMap;
import java.util.Map;

/**
 * How firmly a string holds together and how freely it stands in a text: pointwise mutual information of its loosest joint (Church &amp;
 * Hanks 1990) and the entropy of what stands at its left and right (as the "accessor variety" of Feng and others 2004 counts it), both
 * in bits. Only strings of up to {@link #LONGEST} characters.
 */
final class Cohesion {

    static final int LONGEST = 8;

    /** Below, its halves meet hardly more often than by chance. */
    private static final double FIRM = 3;

    /** Two different neighbours in equal shares have one bit. */
    private static final double FREE = 0.9;

    private final String chars;

    /** All positions, sorted by the characters that begin there. */
    private final int[] order;

    Cohesion(String chars) {
        this.chars = chars;
        this.order = sorted(chars);
    }

    /** From the last of the characters to the first, by counting: as many steps as there are characters, whatever they are. */
    private static int[] sorted(String chars) {
        int[] order = new int[chars.length()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        int[] next = new int[order.length];
        int[] counts = new int[Character.MAX_VALUE + 2];
        for (int depth = LONGEST - 1; depth >= 0; depth--) {
            java.util.Arrays.fill(counts, 0);
            for (int at : order) {
                counts[at(chars, at + depth) + 1]++;
            }
            for (int c = 1; c < counts.length; c++) {
                counts[c] += counts[c - 1];
            }
            for (int at : order) {
                next[counts[at(chars, at + depth)]++] = at;
            }
            int[] spare = order;
            order = next;
            next = spare;
        }
        return order;
    }

    private static int at(String chars, int at) {
        return at < chars.length() ? chars.charAt(at) : 0;
    }

    boolean holds(String words) {
        int first = bound(words, false);
        int end = bound(words, true);
        int together = end - first;
        if (together < 2) {
            return false;
        }
        for (int cut = 1; cut < words.length(); cut++) {
            double left = count(words.substring(0, cut));
            double right = count(words.substring(cut));
            if (log2(together * (double) chars.length() / (left * right)) < FIRM) {
                return false;
            }
        }
        return entropy(first, end, -1) >= FREE && entropy(first, end, words.length()) >= FREE;
    }

    private int count(String words) {
        return bound(words, true) - bound(words, false);
    }

    /** Index of the first position whose characters come after some words; or, not past them, that are not before. */
    private int bound(String words, boolean past) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = compare(order[middle], words);
            if (compared < 0 || past && compared == 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int at, String words) {
        for (int i = 0; i < words.length(); i++) {
            int difference = at(chars, at + i) - words.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    /** Of the characters at an offset from some places; punctuation and the edges of the text are one of their own each time. */
    private double entropy(int first, int end, int offset) {
        Map<Integer, Integer> neighbours = new HashMap<>();
        int places = end - first;
        int edges = 0;
        for (int i = first; i < end; i++) {
            int at = order[i] + offset;
            int neighbour = at < 0 ? 0 : at(chars, at);
            if (Character.isLetterOrDigit(neighbour)) {
                neighbours.merge(neighbour, 1, Integer::sum);
            } else {
                edges++;
            }
        }
        double bits = edges * log2(places) / places;
        for (int count : neighbours.values()) {
            double share = (double) count / places;
            bits -= share * log2(share);
        }
        return bits;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
