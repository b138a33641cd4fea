package org.yandu.ui.reader;

import org.yandu.document.TextSpan;

/**
 * One displayed paragraph.
 *
 * @param level of a heading; of a title 0, of its subtitle {@link #SUBTITLE}; otherwise 0
 * @param source from its first to its last character shown, in UTF-16 units of the text
 * @param lead characters shown before it that are not in the text
 */
record Block(Kind kind, int level, TextSpan source, String lead) {

    enum Kind {
        TITLE,
        BYLINE,
        HEADING,
        BODY,
        /** Goes on with the paragraph before it, which was too long to be laid out as one. */
        CONTINUED,
        /** Of a table, with a tab for every empty cell it begins with. */
        ROW,
        NOISE
    }

    static final int SUBTITLE = 1;

    /** A blank as wide as a Chinese character. */
    private static final String BLANK = "\u3000";

    static Block of(Kind kind, int level, TextSpan source) {
        return new Block(kind, level, source, "");
    }

    /** Paragraphs begin with so many blank characters; nothing else does. */
    Block indented(int characters) {
        return kind == Kind.BODY ? new Block(kind, level, source, BLANK.repeat(characters)) : this;
    }
}
