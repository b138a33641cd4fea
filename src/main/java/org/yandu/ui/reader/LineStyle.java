package org.yandu.ui.reader;

import java.util.List;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * How a displayed paragraph is set, in px.
 *
 * @param block index of the block it shows
 * @param spacing between its lines
 * @param left by how much it is set in
 * @param stops where tabs lead to; empty where none do
 * @param beside {@code null} mostly
 */
record LineStyle(
        int block,
        double above,
        double below,
        double spacing,
        TextAlignment alignment,
        double left,
        List<Double> stops,
        @Nullable Beside beside) {

    /**
     * What stands left of the words and is none of them, such as what a cell is: every line of the paragraph begins behind it.
     *
     * @param left before it
     * @param width of it, with the gap behind it
     * @param size of its letters
     * @param line size of the letters it stands on one line with
     */
    record Beside(String words, double left, double width, double size, double line) {}

    LineStyle(int block, double above, double below, double spacing, TextAlignment alignment) {
        this(block, above, below, spacing, alignment, 0, List.of(), null);
    }

    /** With at least this much room above. */
    LineStyle below(double room) {
        return new LineStyle(block, Math.max(above, room), below, spacing, alignment, left, stops, beside);
    }
}
