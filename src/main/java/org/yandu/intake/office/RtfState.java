package org.yandu.intake.office;

/** What holds inside one pair of braces; a group begins with a copy of what is around it. */
final class RtfState {

    /** Where what is read goes. */
    enum Into {
        TEXT,
        NOWHERE,
        FONTS,
        COLOURS,
        STYLES,
        /** Words that are kept aside until the group ends: numbers of list items, properties, names of authors, keys. */
        ASIDE
    }

    private static final int TWELVE_POINT = 24;

    Into into = Into.TEXT;

    /** The control word that opened a group which means something when it ends; empty for others. */
    String group = "";

    PaperFlow flow;

    /** Whether groups directly inside are left out: of two renderings of the same, the older one. */
    boolean twofold;

    int font;
    int eastFont = -1;
    boolean east;
    int unicodeSkip = 1;

    boolean bold;
    int size = TWELVE_POINT;
    int highlight;
    int fill;
    boolean hidden;
    boolean deleted;

    int style;
    int outline = -1;
    boolean inTable;

    RtfState(PaperFlow flow) {
        this.flow = flow;
    }

    RtfState inner() {
        RtfState copy = new RtfState(flow);
        copy.into = twofold ? Into.NOWHERE : into;
        copy.font = font;
        copy.eastFont = eastFont;
        copy.east = east;
        copy.unicodeSkip = unicodeSkip;
        copy.bold = bold;
        copy.size = size;
        copy.highlight = highlight;
        copy.fill = fill;
        copy.hidden = hidden;
        copy.deleted = deleted;
        copy.style = style;
        copy.outline = outline;
        copy.inTable = inTable;
        return copy;
    }

    void plain(int usualFont) {
        font = usualFont;
        eastFont = -1;
        east = false;
        bold = false;
        size = TWELVE_POINT;
        highlight = 0;
        fill = 0;
        hidden = false;
        deleted = false;
    }

    void newParagraph() {
        style = 0;
        outline = -1;
        inTable = false;
    }

    int fontOfText() {
        return east && eastFont >= 0 ? eastFont : font;
    }
}
