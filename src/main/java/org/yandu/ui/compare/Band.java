package org.yandu.ui.compare;

import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.parallel.Grade;
import org.yandu.retrieval.parallel.Link;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.OpenDocument;

/**
 * What is drawn between two panes for a stretch of the text that is read: a band from the one to the other; half a band beside a text
 * that lies farther off; a stop where the other text is silent.
 *
 * @param left where it stands at the left edge; {@code null} when nothing of it does
 * @param right where it stands at the right edge
 * @param far 0, or which pane it comes from, counted from 1, when that is none of the two
 * @param current whether it is what is read now
 */
record Band(
        Ends ends,
        Link link,
        @Nullable Range left,
        @Nullable Range right,
        int far,
        boolean current) {

    /** Least height at either end, in px, so that a short passage can be hit. */
    private static final double LEAST = 6;

    /** From the text that is read to another. */
    record Ends(PaneModel from, OpenDocument here, PaneModel to, OpenDocument there) {

        /** Whether both panes show the same still, with the same marks. */
        boolean areOpen() {
            return from.open().filter(here::equals).isPresent()
                    && to.open().filter(there::equals).isPresent();
        }
    }

    /** In px from the top of the strip between both; may lie above or below what is seen. */
    record Range(double top, double end) {

        boolean isSeen(double height) {
            return end > 0 && top < height;
        }

        /** Ends far outside make a band that is nearly upright; where it leaves the strip is enough. */
        Range within(double height) {
            double from = Math.clamp(top, -height, 2 * height);
            return new Range(from, Math.max(from + LEAST, Math.clamp(end, -height, 2 * height)));
        }
    }

    /** What kind it is, for its looks. */
    String kind() {
        return switch (link.grade()) {
            case PINNED -> "pinned";
            case DOUBTFUL -> "doubtful";
            case SILENT, UNMARKED -> "gap";
            case SURE, LIKELY -> "firm";
        };
    }

    /** Whether two bands say the same, wherever they stand. */
    boolean says(@Nullable Band other) {
        return other != null && other.link.equals(link) && other.ends.equals(ends);
    }

    boolean isGap() {
        return link.grade() == Grade.SILENT;
    }
}
