package org.yandu.document;

/** White space as readers see it: nothing. */
public final class Blanks {

    private Blanks() {}

    /** A stretch (UTF-16) without white space at either end; empty when nothing else is there. */
    public static TextSpan trimmed(String text, TextSpan span) {
        int from = span.start();
        int to = span.end();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }

    /** Those of zero width that web pages leave behind as well. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
