package org.yandu.workspace;

import java.util.Optional;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/** Makes passages of what a mouse selects. */
public final class Passages {

    private Passages() {}

    /** Whole characters without white space at either end; empty when no word of the author's is left. */
    public static Optional<TextSpan> tidy(DocumentVersion version, TextSpan span) {
        String text = version.text();
        int start = wholeBefore(text, Math.min(span.start(), text.length()));
        int end = wholeAfter(text, Math.min(span.end(), text.length()));
        while (start < end && isBlank(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && isBlank(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        TextSpan tidy = new TextSpan(start, end);
        return version.quote(tidy).isBlank() ? Optional.empty() : Optional.of(tidy);
    }

    private static int wholeBefore(String text, int offset) {
        int at = offset;
        while (at > 0 && at < text.length() && cuts(text, at)) {
            at--;
        }
        return at;
    }

    private static int wholeAfter(String text, int offset) {
        int at = offset;
        while (at > 0 && at < text.length() && cuts(text, at)) {
            at++;
        }
        return at;
    }

    /** Between the halves of a pair, or before a mark or variation selector that belongs to what stands before it. */
    private static boolean cuts(String text, int offset) {
        return Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
                || isMark(text.codePointAt(offset));
    }

    static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** The zero-width ones that web pages leave behind as well. */
    static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == 0x200B
                || character == 0xFEFF;
    }
}
