package org.yandu.store.index;

import java.util.Arrays;

/** A growing list of numbers. */
public final class Ints {

    private int[] values;
    private int size;

    public Ints(int capacity) {
        values = new int[Math.max(1, capacity)];
    }

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    public int size() {
        return size;
    }

    public int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    void cut(int newSize) {
        size = newSize;
    }

    /** Index of the first that is not below a value, when they ascend; looked for from an index on. */
    public int firstFrom(int value, int from) {
        int at = Arrays.binarySearch(values, from, size, value);
        return at < 0 ? -at - 1 : at;
    }
}
