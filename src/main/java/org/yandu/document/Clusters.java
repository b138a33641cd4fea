package org.yandu.document;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a text may be cut without tearing what a reader takes for one character: surrogate pairs, letters with what combines
 * with them, variation sequences, emoji joined into one, flags. These are the extended grapheme clusters of UAX #29, as
 * {@link BreakIterator} finds them since JDK 20. Offsets are UTF-16 units.
 *
 * <p>Only the few units around a place are looked at: between two plain characters there is always a bound, so that the
 * search never goes further than to the nearest of them.
 */
public final class Clusters {

    /** No sequence of emoji or combining marks that a person wrote is longer; a longer one is cut here, between characters. */
    private static final int FURTHEST = 512;

    private Clusters() {}

    /** Whether a text may be cut here; its ends are always bounds. */
    public static boolean isBound(String text, int offset) {
        return isSure(text, offset) || after(text, offset - 1) == offset;
    }

    /** The first bound behind a place; the end of the text when there is none. */
    public static int after(String text, int offset) {
        if (offset + 1 >= text.length() || isSure(text, offset + 1)) {
            return Math.min(text.length(), offset + 1);
        }
        int from = sureBefore(text, offset);
        return from + iterator(text, from, sureAfter(text, offset + 1)).following(offset - from);
    }

    /** The last bound before a place; 0 when there is none. */
    public static int before(String text, int offset) {
        if (offset <= 1 || isSure(text, offset - 1)) {
            return Math.max(0, offset - 1);
        }
        int from = sureBefore(text, offset - 1);
        BreakIterator clusters = iterator(text, from, sureAfter(text, offset));
        // Not preceding(): at the end of its text that one finds nothing.
        int found = 0;
        for (int next = clusters.next(); next != BreakIterator.DONE && next < offset - from; next = clusters.next()) {
            found = next;
        }
        return from + found;
    }

    /** The smallest stretch of whole clusters that holds this one; an empty one goes to the bound before it. */
    public static TextSpan whole(String text, TextSpan span) {
        int start = Math.min(span.start(), text.length());
        int end = Math.min(span.end(), text.length());
        int from = isBound(text, start) ? start : before(text, start);
        int to = start == end ? from : isBound(text, end) ? end : after(text, end);
        return new TextSpan(from, to);
    }

    private static BreakIterator iterator(String text, int from, int to) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text.substring(from, to));
        return clusters;
    }

    private static int sureBefore(String text, int offset) {
        int at = offset;
        while (at > 0 && offset - at < FURTHEST && !isSure(text, at)) {
            at--;
        }
        return halves(text, at) ? at - 1 : at;
    }

    private static int sureAfter(String text, int offset) {
        int at = offset;
        while (at < text.length() && at - offset < FURTHEST && !isSure(text, at)) {
            at++;
        }
        return halves(text, at) ? at + 1 : at;
    }

    private static boolean halves(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static boolean isSure(String text, int offset) {
        return offset <= 0
                || offset >= text.length()
                || (isPlain(text.charAt(offset - 1)) && isPlain(text.charAt(offset)));
    }

    /** What neither combines nor is joined: ASCII, Chinese characters and their punctuation, line ends. */
    private static boolean isPlain(char c) {
        return (c >= 0x20 && c <= 0x7E)
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3000 && c <= 0x3020)
                || (c >= 0xFF01 && c <= 0xFF5E)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x2010 && c <= 0x2027)
                || c == '\n';
    }
}
