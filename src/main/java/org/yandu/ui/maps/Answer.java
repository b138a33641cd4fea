package org.yandu.ui.maps;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.charts.Charts;
import org.yandu.exchange.charts.Style;
import org.yandu.exchange.drawing.Drawing;

/**
 * What was counted and drawn.
 *
 * @param view it answers
 * @param picture {@code null} when there is nothing to draw
 * @param hint text key of what the reader can do then; empty otherwise
 * @param wider where there would be something, when there is nothing
 */
record Answer(View view, @Nullable Picture picture, String hint, List<Wider> wider, Leads leads) {

    /**
     * What there would be to draw if something else were looked at.
     *
     * @param count pairs where themes stand together, otherwise passages
     */
    record Wider(View view, int count) {}

    /**
     * What was counted as it is drawn now, and how it is drawn otherwise without being counted again.
     *
     * @param drawn draws what was counted, for any thread
     */
    record Picture(Drawing drawing, Function<Style, Drawing> drawn) {}

    Answer {
        wider = List.copyOf(wider);
    }

    static Answer none(View view, String hint) {
        return none(view, hint, List.of());
    }

    static Answer none(View view, String hint, List<Wider> wider) {
        return new Answer(view, null, hint, wider, (row, column) -> Lead.NOWHERE);
    }

    static Answer of(View view, Charts charts, Function<Charts, Drawing> drawn, Leads leads) {
        Function<Style, Drawing> anew = style -> drawn.apply(new Charts(style, charts.document()));
        return new Answer(view, new Picture(drawn.apply(charts), anew), "", List.of(), leads);
    }

    /** What was counted, drawn for another width or other colours. */
    Answer drawn(Style style) {
        return picture == null
                ? this
                : new Answer(view, new Picture(picture.drawn().apply(style), picture.drawn()), hint, wider, leads);
    }

    /** {@code null} when there is nothing to draw. */
    @Nullable
    Drawing drawing() {
        return picture == null ? null : picture.drawing();
    }

    /** Where the spots of a drawing lead. */
    @FunctionalInterface
    interface Leads {
        Lead of(int row, int column);
    }
}
