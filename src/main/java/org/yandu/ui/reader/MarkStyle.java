package org.yandu.ui.reader;

import java.util.List;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Pattern;

/**
 * What is drawn behind and over a stretch of letters, with nothing left to decide.
 *
 * @param tint behind the letters; {@code null} for none
 * @param lines one per theme, in codebook order
 * @param framed whether the mark in focus lies here
 */
record MarkStyle(@Nullable Color tint, List<Line> lines, boolean framed) {

    /** Nothing lies here. */
    static final MarkStyle BARE = new MarkStyle(null, List.of(), false);

    /**
     * One theme's underline and stripe.
     *
     * @param lane which stripe in the margin, from 0; {@link Lanes#NONE} when none was left
     */
    record Line(String sign, Color colour, Pattern pattern, int lane) {}

    MarkStyle {
        lines = List.copyOf(lines);
    }
}
