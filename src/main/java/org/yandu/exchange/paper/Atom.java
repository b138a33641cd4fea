package org.yandu.exchange.paper;

import org.jspecify.annotations.Nullable;

/**
 * What a line is made of: a character with the marks that belong to it, or a word that stays whole.
 *
 * @param width in points
 * @param raise how far it stands above the line, in points
 * @param source where it stands in the text, in UTF-16 units; -1 when it does not
 * @param note number of the comment it points to, or {@code null}
 */
public record Atom(
        String text,
        Face face,
        double size,
        double width,
        double raise,
        int source,
        @Nullable Integer note) {

    public Atom(String text, Face face, double size, double width, int source) {
        this(text, face, size, width, 0, source, null);
    }

    int first() {
        return text.codePointAt(0);
    }

    int last() {
        return text.codePointBefore(text.length());
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Whether it is one full-width character, whose punctuation has an empty half. */
    boolean isFull() {
        return width > 0.9 * size && text.codePointCount(0, text.length()) == 1;
    }

    boolean isSingle() {
        return text.codePointCount(0, text.length()) == 1;
    }
}
