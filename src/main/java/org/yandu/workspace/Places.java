package org.yandu.workspace;

import java.util.Arrays;

/** Stretches of one {@link org.yandu.document.SearchText}, ascending by their starts; in its positions, ends exclusive. */
public final class Places {

    public static final Places NONE = new Places(new int[0], new int[0]);

    private final int[] starts;
    private final int[] ends;

    private Places(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** @param starts ascending; not changed afterwards */
    public static Places ofLength(int[] starts, int length) {
        int[] ends = new int[starts.length];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = starts[i] + length;
        }
        return new Places(starts, ends);
    }

    public int size() {
        return starts.length;
    }

    public boolean isEmpty() {
        return starts.length == 0;
    }

    public int start(int index) {
        return starts[index];
    }

    public int end(int index) {
        return ends[index];
    }

    /** Index of the first that starts at or after a position. */
    public int firstFrom(int position) {
        int at = Arrays.binarySearch(starts, position);
        if (at < 0) {
            return -at - 1;
        }
        // Alternatives of a query can start together, and the search ends at any of them.
        while (at > 0 && starts[at - 1] == position) {
            at--;
        }
        return at;
    }

    /** Whether none overlaps with the next. */
    public boolean areApart() {
        for (int i = 1; i < starts.length; i++) {
            if (starts[i] < ends[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** Some of them, moved. */
    public Places part(int from, int to, int by) {
        if (from == 0 && to == starts.length && by == 0) {
            return this;
        }
        int[] s = Arrays.copyOfRange(starts, from, to);
        int[] e = Arrays.copyOfRange(ends, from, to);
        for (int i = 0; i < s.length; i++) {
            s[i] += by;
            e[i] += by;
        }
        return new Places(s, e);
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Places places
                && Arrays.equals(starts, places.starts)
                && Arrays.equals(ends, places.ends);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(ends);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            text.append(i == 0 ? "" : " ").append(starts[i]).append("..").append(ends[i]);
        }
        return text.toString();
    }

    /** Gathers places that come in ascending order. */
    public static final class Builder {
        private int[] starts = new int[16];
        private int[] ends = new int[16];
        private int size;

        public void add(int start, int end) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            starts[size] = start;
            ends[size++] = end;
        }

        public Places build() {
            return size == 0 ? NONE : new Places(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
        }
    }
}
