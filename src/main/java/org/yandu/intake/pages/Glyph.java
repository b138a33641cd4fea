package org.yandu.intake.pages;

/**
 * One character, or a ligature, where it stands on an upright page.
 *
 * @param id counts through the whole file, so that a highlight finds its characters again; negative for a space put in
 * @param x left edge, in points from the left
 * @param y base line, in points from the top
 * @param size of the type, in points
 */
record Glyph(int id, String text, double x, double y, double width, double size, boolean bold) {

    /** What part of its size a character reaches above the base line; true of Chinese and Latin faces alike. */
    private static final double ASCENT = 0.82;

    private static final double DESCENT = 0.16;

    /** A space between two characters that the page only leaves room for. */
    static Glyph space(Glyph after, String text) {
        return new Glyph(-1, text, after.right(), after.y, 0, after.size, after.bold);
    }

    double right() {
        return x + width;
    }

    double top() {
        return y - ASCENT * size;
    }

    double bottom() {
        return y + DESCENT * size;
    }

    double middle() {
        return x + width / 2;
    }

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether lines are joined to it without a space: ideographs, kana and their punctuation. */
    boolean isWide() {
        int c = text.codePointAt(0);
        return Wide.isShared(c) ? width > 0.7 * size : Wide.is(c);
    }

    Glyph emboldened() {
        return bold ? this : new Glyph(id, text, x, y, width, size, true);
    }
}
