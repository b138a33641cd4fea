package org.yandu.ui.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;

/**
 * One displayed paragraph.
 *
 * @param level of a heading; of a title 0, of its subtitle {@link #SUBTITLE}; of a point of a list how deep, from 1; of words that are set in
 *     as a quotation {@link #QUOTED}; otherwise 0
 * @param source from its first to its last character shown, in UTF-16 units of the text
 * @param lead characters shown before it that are not in the text
 * @param row of a table; {@code null} of what is none
 */
record Block(
        Kind kind,
        int level,
        TextSpan source,
        String lead,
        @Nullable Row row) {

    enum Kind {
        TITLE,
        BYLINE,
        HEADING,
        BODY,
        /** Whom a paper is for, at the margin. */
        ADDRESS,
        /** Who signs it, and when, at the right. */
        SIGNATURE,
        /** Goes on with the paragraph before it, which was too long to be laid out as one. */
        CONTINUED,
        /** Of a table, its cells below those of the other rows. */
        ROW,
        /** One cell of a table that has no room, on a line of its own. */
        CELL,
        NOISE
    }

    static final int SUBTITLE = 1;

    static final int QUOTED = -1;

    /** Of a row that names the columns, and of the first cell of a row. */
    static final int HEAD = 1;

    /**
     * @param cells in the order of the text, shown with a tab between them; empty ones too
     * @param stops where the columns behind the first begin, in multiples of the letters' size
     * @param name of the column of a cell that stands alone; empty when it has none, and of whole rows
     */
    record Row(List<TextSpan> cells, List<Double> stops, String name) {
        Row(List<TextSpan> cells, List<Double> stops) {
            this(cells, stops, "");
        }
    }

    /** A blank as wide as a Chinese character. */
    private static final String BLANK = "\u3000";

    static Block of(Kind kind, int level, TextSpan source) {
        return new Block(kind, level, source, "", null);
    }

    /** Paragraphs begin with so many blank characters; nothing else does. */
    Block indented(int characters) {
        return kind == Kind.BODY && level == 0 ? new Block(kind, level, source, BLANK.repeat(characters), row) : this;
    }
}
