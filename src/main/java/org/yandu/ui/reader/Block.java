package org.yandu.ui.reader;

import org.yandu.document.TextSpan;

/**
 * One displayed paragraph.
 *
 * @param level of a heading, otherwise 0
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
        NOISE
    }

    /** Two characters, as Chinese paragraphs begin. */
    static final String INDENT = "\u3000\u3000";

    static Block of(Kind kind, int level, TextSpan source) {
        return new Block(kind, level, source, kind == Kind.BODY ? INDENT : "");
    }
}
