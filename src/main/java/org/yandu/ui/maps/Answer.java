package org.yandu.ui.maps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.drawing.Drawing;

/**
 * What was counted and drawn.
 *
 * @param view it answers
 * @param drawing {@code null} when there is nothing to draw
 * @param hint text key of what the reader can do then; empty otherwise
 * @param wider where there would be something, when there is nothing
 */
record Answer(View view, @Nullable Drawing drawing, String hint, List<Wider> wider, Leads leads) {

    /**
     * What there would be to draw if something else were looked at.
     *
     * @param count pairs where themes stand together, otherwise passages
     */
    record Wider(View view, int count) {}

    Answer {
        wider = List.copyOf(wider);
    }

    static Answer none(View view, String hint) {
        return none(view, hint, List.of());
    }

    static Answer none(View view, String hint, List<Wider> wider) {
        return new Answer(view, null, hint, wider, (row, column) -> Lead.NOWHERE);
    }

    static Answer of(View view, Drawing drawing, Leads leads) {
        return new Answer(view, drawing, "", List.of(), leads);
    }

    /** Where the spots of a drawing lead. */
    @FunctionalInterface
    interface Leads {
        Lead of(int row, int column);
    }
}
