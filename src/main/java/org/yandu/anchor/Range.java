package org.yandu.anchor;

/**
 * A stretch of letters, by index, end exclusive.
 *
 * @param until never before {@code from}
 */
record Range(int from, int until) {

    int length() {
        return until - from;
    }

    boolean isEmpty() {
        return from == until;
    }

    boolean overlaps(Range other) {
        return Math.max(from, other.from) < Math.min(until, other.until);
    }
}
