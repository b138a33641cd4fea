package org.yandu.intake.web;

import org.yandu.intake.manuscript.Draft;
import org.yandu.intake.manuscript.TextForm;

/**
 * Writes the words of a page the way a browser sets them: white space collapses to one space, and a line end between Chinese
 * characters to none, because it is only where the source was wrapped.
 */
final class Inline {

    private enum Gap {
        NONE,
        /** A line end of the source inside running words. */
        WRAPPED,
        SPACE
    }

    private final Draft draft;
    private Gap gap = Gap.NONE;
    private int tabs;
    /** Spaces that do not collapse. */
    private final StringBuilder wide = new StringBuilder();

    /** The last character of the line; LF at its beginning. */
    private char last = '\n';

    private int lineStart;
    private int letters;
    private int bold;

    Inline(Draft draft) {
        this.draft = draft;
        this.lineStart = draft.here();
    }

    /** Words of one text node. */
    void words(String raw, boolean isBold) {
        String text = TextForm.normalise(raw);
        int first = 0;
        int end = text.length();
        while (first < end && collapses(text.charAt(first))) {
            first++;
        }
        while (end > first && collapses(text.charAt(end - 1))) {
            end--;
        }
        blank(text, 0, first, false);
        for (int i = first; i < end; ) {
            char c = text.charAt(i);
            if (collapses(c)) {
                int to = i;
                while (collapses(text.charAt(to))) {
                    to++;
                }
                blank(text, i, to, true);
                i = to;
            } else {
                put(c, isBold);
                i++;
            }
        }
        blank(text, end, text.length(), false);
    }

    /** Words whose white space counts, line by line. */
    void preformatted(String raw, boolean isBold) {
        String[] lines = TextForm.normalise(raw).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                endLine();
            }
            lines[i].chars().forEach(c -> {
                if (c == ' ' || c == '\t') {
                    wide.append((char) c);
                } else {
                    put((char) c, isBold);
                }
            });
        }
    }

    private void blank(String text, int from, int to, boolean inside) {
        if (from == to || last == '\n') {
            return;
        }
        // Behind a tag, an indent is how a template is written, and a bare line end how a word processor wraps.
        boolean bare = text.substring(from, to).strip().isEmpty()
                && text.charAt(from) == '\n'
                && to - from == 1
                && text.length() > 1;
        boolean wrapped = inside ? text.substring(from, to).indexOf('\n') >= 0 : bare;
        gap = wrapped && gap == Gap.NONE ? Gap.WRAPPED : Gap.SPACE;
    }

    private void put(char c, boolean isBold) {
        if (isInvisible(c)) {
            return;
        }
        if (c == '\u00A0' || c == '\u3000') {
            if (last != '\n') {
                wide.append(c == '\u00A0' ? ' ' : c);
            }
            return;
        }
        space(c);
        draft.add(String.valueOf(c));
        last = c;
        letters++;
        bold += isBold ? 1 : 0;
    }

    private void space(char next) {
        if (tabs > 0) {
            draft.add("\t".repeat(tabs));
        } else if (last != '\n' && !wide.isEmpty()) {
            draft.add(wide);
        } else if (last != '\n' && (gap == Gap.SPACE || (gap == Gap.WRAPPED && !joins(last, next)))) {
            draft.add(" ");
        }
        tabs = 0;
        wide.setLength(0);
        gap = Gap.NONE;
    }

    /** White space that the page does not write but shows, such as between two paragraphs of one cell. */
    void gap() {
        if (last != '\n') {
            gap = Gap.SPACE;
        }
    }

    /** A break that is only for the looks, as in a heading set on two lines. */
    void softBreak() {
        if (last != '\n' && gap == Gap.NONE) {
            gap = Gap.WRAPPED;
        }
    }

    /** The next cell. */
    void tab() {
        tabs++;
        gap = Gap.NONE;
        wide.setLength(0);
    }

    void endLine() {
        draft.endLine();
        last = '\n';
        gap = Gap.NONE;
        tabs = 0;
        wide.setLength(0);
        lineStart = draft.here();
        letters = 0;
        bold = 0;
    }

    int lineStart() {
        return lineStart;
    }

    int length() {
        return letters;
    }

    char last() {
        return last;
    }

    /** Whether every letter of the line is bold. */
    boolean isBold() {
        return letters > 0 && bold == letters;
    }

    private static boolean joins(char a, char b) {
        return (isChinese(a) && (isChinese(b) || b > 0x2000 || isWord(b)))
                || (isChinese(b) && (a > 0x2000 || isWord(a)));
    }

    private static boolean isWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** Characters that stand without spaces, halves of the rarer ones included. */
    static boolean isChinese(char c) {
        return (c >= 0x2E80 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || Character.isSurrogate(c);
    }

    private static boolean collapses(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\uFEFF' || c == '\u00AD' || c == '\u2060' || (c < ' ') || c == 0x7F;
    }
}
