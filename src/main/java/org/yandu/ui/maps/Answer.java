package org.yandu.ui.maps;

import org.jspecify.annotations.Nullable;
import org.yandu.exchange.drawing.Drawing;

/**
 * What was counted and drawn.
 *
 * @param view it answers
 * @param drawing {@code null} when there is nothing to draw
 * @param hint text key of what the reader can do then; empty otherwise
 */
record Answer(View view, @Nullable Drawing drawing, String hint, Leads leads) {

    static Answer none(View view, String hint) {
        return new Answer(view, null, hint, (row, column) -> Lead.NOWHERE);
    }

    /** Where the spots of a drawing lead. */
    @FunctionalInterface
    interface Leads {
        Lead of(int row, int column);
    }
}
