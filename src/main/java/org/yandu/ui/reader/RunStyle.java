package org.yandu.ui.reader;

/**
 * How the letters of a run look. What was left on the text is no part of it: that is drawn behind and over the letters
 * ({@link MarkStyle}), so that a mark changes nothing in the text control.
 *
 * @param family for SERIF: what the reader wants in its place; empty for the one that ships
 * @param size in px
 * @param apart different from the neighbour's where letters have to be set by themselves ({@link ShapedLetters}); 0 mostly
 */
record RunStyle(Face face, String family, double size, Tone tone, int apart) {

    RunStyle(Face face, String family, double size, Tone tone) {
        this(face, family, size, tone, 0);
    }

    /** In px: what only chooses between forms of the letter before it, which no face here has, is not to be seen as a box. */
    double shownSize() {
        return apart == ShapedLetters.UNSEEN ? 0.1 : size;
    }

    RunStyle apart(int other) {
        return other == apart ? this : new RunStyle(face, family, size, tone, other);
    }

    enum Face {
        SERIF,
        SANS,
        SANS_BOLD
    }

    /** How much ink; the paper's colours are put in when it is shown. */
    enum Tone {
        TEXT,
        /** What is said about the text: date, source, editor. */
        ASIDE,
        /** What is no text. */
        FAINT
    }
}
