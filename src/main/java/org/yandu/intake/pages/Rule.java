package org.yandu.intake.pages;

/** A straight line drawn on a page, level or upright; points from the upper left corner. */
record Rule(double left, double top, double right, double bottom) {

    /** Thicker, it is a box with a ground. */
    private static final double THICK = 3;

    boolean isLevel() {
        return bottom - top <= THICK && right - left > 3 * THICK;
    }

    boolean isUpright() {
        return right - left <= THICK && bottom - top > 2 * THICK;
    }
}
