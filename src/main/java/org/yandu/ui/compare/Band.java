package org.yandu.ui.compare;

import org.yandu.retrieval.parallel.Grade;
import org.yandu.retrieval.parallel.Link;

/**
 * A band from a stretch of the text at the left to one at the right, in px from the top of the strip between both.
 *
 * @param fromTop where the stretch at the left begins; may lie above or below what is seen, as all four
 */
record Band(Link link, double fromTop, double fromEnd, double toTop, double toEnd) {

    /** Least height at either end, so that a short passage can be hit. */
    private static final double LEAST = 6;

    /** Whether either end is in view; what only runs past from one far place to another is no help to anybody. */
    boolean isSeen(double height) {
        return fromEnd > 0 && fromTop < height || toEnd > 0 && toTop < height;
    }

    /** Ends far outside make a band that is nearly upright; where it leaves the strip is enough. */
    Band within(double height) {
        return new Band(
                link,
                clamp(fromTop, height),
                Math.max(clamp(fromTop, height) + LEAST, clamp(fromEnd, height)),
                clamp(toTop, height),
                Math.max(clamp(toTop, height) + LEAST, clamp(toEnd, height)));
    }

    private static double clamp(double y, double height) {
        return Math.clamp(y, -height, 2 * height);
    }

    boolean isDoubtful() {
        return link.grade() == Grade.DOUBTFUL;
    }
}
