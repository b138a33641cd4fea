package org.yandu.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Places of a text whose bytes could not be read: each character lost there stands as U+FFFD, the sign Unicode has for it. The text
 * itself says so, whatever it was read from and whoever lost them: a place that is put right by a correction is none any more.
 *
 * @param count how many places there are; what stands next to each other is one
 * @param first the first few of them, in text order
 */
public record Unread(int count, List<Place> first) {

    public static final Unread NONE = new Unread(0, List.of());

    /** What stands for a character that could not be read. */
    public static final char SIGN = '\uFFFD';

    /** Whoever has seen three of them knows what is the matter; the number tells how much. */
    private static final int TOLD = 3;

    /** Characters on either side of a place by which it is found in the file. */
    private static final int AROUND = 8;

    /**
     * @param line of the text it stands in, from 1
     * @param around its line or the part of it that is next to the place, the signs within
     */
    public record Place(TextSpan span, int line, String around) {}

    /** Goes through the text once. */
    public static Unread of(String text) {
        int at = text.indexOf(SIGN);
        if (at < 0) {
            return NONE;
        }
        List<Place> first = new ArrayList<>();
        int count = 0;
        int line = 1;
        int lineStart = 0;
        while (at >= 0) {
            int end = at;
            while (end < text.length() && text.charAt(end) == SIGN) {
                end++;
            }
            count++;
            if (first.size() < TOLD) {
                for (int i = text.indexOf('\n', lineStart); i >= 0 && i < at; i = text.indexOf('\n', lineStart)) {
                    line++;
                    lineStart = i + 1;
                }
                TextSpan span = new TextSpan(at, end);
                first.add(new Place(span, line, around(text, lineStart, span)));
            }
            at = text.indexOf(SIGN, end);
        }
        return new Unread(count, List.copyOf(first));
    }

    public boolean isEmpty() {
        return count == 0;
    }

    private static String around(String text, int lineStart, TextSpan span) {
        int next = text.indexOf('\n', span.end());
        int lineEnd = next < 0 ? text.length() : next;
        int from = Math.max(lineStart, span.start() - AROUND);
        int to = Math.min(lineEnd, span.end() + AROUND);
        // No half of a character.
        from += from > lineStart && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        to -= to < lineEnd && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
        String words = text.substring(from, span.start()) + SIGN + text.substring(span.end(), to);
        return (from > lineStart ? "…" : "") + words.strip() + (to < lineEnd ? "…" : "");
    }
}
