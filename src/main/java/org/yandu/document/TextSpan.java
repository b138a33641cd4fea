package org.yandu.document;

/**
 * A stretch of one text, in UTF-16 units, end exclusive.
 *
 * @param start first unit
 * @param end unit after the last; never before {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one unit; spans that only touch do not overlap, nor does an empty one with any. */
    public boolean overlaps(TextSpan other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** What both have in common; empty at the later start when nothing is. */
    public TextSpan intersection(TextSpan other) {
        int from = Math.max(start, other.start);
        return new TextSpan(from, Math.max(from, Math.min(end, other.end)));
    }

    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start, the longer first: an enclosing span comes before what it encloses. */
    @Override
    public int compareTo(TextSpan other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
