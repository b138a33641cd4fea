package org.yandu.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An index of every three letters of a text, so that the places of some words are found without reading it all. */
final class Grams {

    /** Two characters of Chinese are a word found everywhere, three are found in few places. */
    static final int LENGTH = 3;

    private final int[] text;

    /** Where in {@link #places} the places of a bucket begin; one more at the end. */
    private final int[] starts;

    private final int[] places;

    Grams(int[] text) {
        this.text = text;
        int count = Math.max(0, text.length - LENGTH + 1);
        int buckets = Integer.highestOneBit(Math.max(count, 1)) * 2;
        this.starts = new int[buckets + 1];
        this.places = new int[count];
        for (int i = 0; i < count; i++) {
            starts[bucket(text, i) + 1]++;
        }
        for (int i = 0; i < buckets; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = Arrays.copyOf(starts, buckets);
        for (int i = 0; i < count; i++) {
            places[next[bucket(text, i)]++] = i;
        }
    }

    private int bucket(int[] of, int at) {
        int hash = (of[at] * 31 + of[at + 1]) * 31 + of[at + 2];
        hash *= 0x9E3779B9; // 2^32 divided by the golden ratio (Knuth): nearby numbers fall apart
        return hash >>> Integer.numberOfLeadingZeros(starts.length - 2);
    }

    /** Places of three letters, ascending, possibly with a few others; empty when there are more than a limit. */
    Range places(int[] of, int at) {
        int bucket = bucket(of, at);
        return new Range(starts[bucket], starts[bucket + 1]);
    }

    int place(int slot) {
        return places[slot];
    }

    /** First letters of all places of some words, ascending; none for fewer than three letters. */
    List<Integer> find(int[] of, Range words) {
        if (words.length() < LENGTH) {
            return List.of();
        }
        int rarest = words.from();
        for (int i = words.from(); i + LENGTH <= words.until(); i++) {
            if (places(of, i).length() < places(of, rarest).length()) {
                rarest = i;
            }
        }
        Range candidates = places(of, rarest);
        List<Integer> found = new ArrayList<>();
        for (int slot = candidates.from(); slot < candidates.until(); slot++) {
            int start = places[slot] - (rarest - words.from());
            int end = start + words.length();
            if (start >= 0 && end <= text.length && Arrays.equals(text, start, end, of, words.from(), words.until())) {
                found.add(start);
            }
        }
        return found;
    }
}
