package org.yandu.exchange.lessons.pages;

import org.yandu.exchange.paper.Page;

/** Where text stands on a page of A4 and how large it is, in points. */
public enum Sheet {
    /** 小四, 36 characters on a line, as the Word file for teaching has it. */
    TEACHING((Page.WIDTH - 36 * 12) / 2, 36 * 12, 12, 20.5),
    /** 五号, 32 characters; the white at the right is for notes. */
    HANDOUT(68, 32 * 10.5, 10.5, 19),
    /** 五号, 38 characters, as a document with its marks has it when no comments stand beside it. */
    LIST((Page.WIDTH - 38 * 10.5) / 2, 38 * 10.5, 10.5, 18.4);

    /** As in {@code exchange.paper}: below stand the themes of the page, its source and its number. */
    static final double TOP = 58;

    static final double HEIGHT = Page.HEIGHT - TOP - 88;

    /** Room for notes, from the text to the edge. */
    static final double NOTES_GAP = 14;

    static final double NOTES_WIDTH = 142;

    private final double left;
    private final double width;
    private final double size;
    private final double leading;

    Sheet(double left, double width, double size, double leading) {
        this.left = left;
        this.width = width;
        this.size = size;
        this.leading = leading;
    }

    double left() {
        return left;
    }

    double width() {
        return width;
    }

    double right() {
        return left + width;
    }

    double size() {
        return size;
    }

    double leading() {
        return leading;
    }

    /** Colours on a screen, greys and patterns for the copier. */
    boolean hasColours() {
        return this != HANDOUT;
    }

    /** Of passages that stand by themselves and name their places. */
    boolean isList() {
        return this == LIST;
    }

    boolean isHandout() {
        return this == HANDOUT;
    }
}
