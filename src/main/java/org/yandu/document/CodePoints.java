package org.yandu.document;

import java.util.Arrays;

/**
 * Converts between UTF-16 offsets (memory) and code point offsets (SQLite, files) of one text. Only characters outside
 * the BMP make a difference, so only their places are kept.
 */
public final class CodePoints {

    /** UTF-16 offset of the high surrogate of every pair, ascending. */
    private final int[] pairs;

    private CodePoints(int[] pairs) {
        this.pairs = pairs;
    }

    public static CodePoints of(CharSequence text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i++;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    /** @param utf16 an offset in UTF-16 units, never inside a pair */
    public int fromUtf16(int utf16) {
        int before = Arrays.binarySearch(pairs, utf16);
        if (before < 0) {
            before = -before - 1;
        }
        return utf16 - before;
    }

    /** @param codePoint an offset in code points */
    public int toUtf16(int codePoint) {
        // pairs[k] - k is the code point offset of the k-th pair, which ascends strictly.
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    public TextSpan fromUtf16(TextSpan span) {
        return new TextSpan(fromUtf16(span.start()), fromUtf16(span.end()));
    }

    public TextSpan toUtf16(TextSpan span) {
        return new TextSpan(toUtf16(span.start()), toUtf16(span.end()));
    }
}
