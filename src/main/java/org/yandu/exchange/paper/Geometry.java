package org.yandu.exchange.paper;

/**
 * Where things stand on a page, in points. With comments the text is 32 characters wide (look.md: 32 to 40) and leaves a margin of 17 small
 * ones; without, it is 38 wide.
 *
 * @param left edge of the text
 * @param width of the text
 */
record Geometry(double left, double width) {

    /** 五号, the usual size of Chinese print. */
    static final double SIZE = 10.5;

    /** 1.75 times the size (look.md). */
    static final double LEADING = 18.4;

    static final double TOP = 58;
    static final double BOTTOM = 88;
    static final double HEIGHT = Page.HEIGHT - TOP - BOTTOM;

    static final double NOTE_GAP = 16;
    static final double NOTE_WIDTH = 132;
    static final double NOTE_SIZE = 7.8;
    static final double NOTE_LEADING = 10.8;

    /** Between text and innermost stripe. */
    static final double STRIPES_GAP = 9;

    private static final double STRIPE = 6.5;

    /** Room for stripes; more than eight side by side are set closer. */
    private static final double STRIPES = 52;

    static Geometry of(boolean withNotes) {
        return withNotes ? new Geometry(82, 32 * SIZE) : new Geometry(98, 38 * SIZE);
    }

    double right() {
        return left + width;
    }

    double notes() {
        return right() + NOTE_GAP;
    }

    /** Distance from stripe to stripe. */
    static double pitch(int lanes) {
        return lanes == 0 ? STRIPE : Math.min(STRIPE, STRIPES / lanes);
    }
}
