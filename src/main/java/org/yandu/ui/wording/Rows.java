package org.yandu.ui.wording;

/**
 * How tall the rows of the lists here are, in pixels. Not in the style sheet: while a list has no styles, as when it is out of the scene,
 * rows would have no height, and it would make as many as it has pixels and keep them for good.
 */
final class Rows {

    /** A line. */
    static final double LINE = 26;
    /** Words above a bar. */
    static final double TALL = 42;
    /** Of a table. */
    static final double CELL = 27;

    private Rows() {}
}
