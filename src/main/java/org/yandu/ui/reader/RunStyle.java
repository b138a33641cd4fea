package org.yandu.ui.reader;

import java.util.List;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Pattern;

/**
 * How a run looks, with nothing left to decide.
 *
 * @param size in px
 * @param tint behind the text, or {@code null}
 * @param lines underlines and margin stripes, in codebook order
 * @param framed whether it belongs to the mark in focus
 */
record RunStyle(Face face, double size, Color ink, @Nullable Color tint, List<Line> lines, boolean framed) {

    enum Face {
        SERIF,
        SANS,
        SANS_BOLD
    }

    /**
     * One theme's underline and stripe.
     *
     * @param lane which stripe in the margin, from 0
     */
    record Line(Color colour, Pattern pattern, int lane) {}

    RunStyle {
        lines = List.copyOf(lines);
    }
}
