package org.yandu.ui.reader;

import java.util.List;
import javafx.scene.text.TextAlignment;

/**
 * How a displayed paragraph is set, in px.
 *
 * @param block index of the block it shows
 * @param spacing between its lines
 * @param left by how much it is set in
 * @param stops where tabs lead to; empty where none do
 */
record LineStyle(
        int block,
        double above,
        double below,
        double spacing,
        TextAlignment alignment,
        double left,
        List<Double> stops) {

    LineStyle(int block, double above, double below, double spacing, TextAlignment alignment) {
        this(block, above, below, spacing, alignment, 0, List.of());
    }

    /** With at least this much room above. */
    LineStyle below(double room) {
        return new LineStyle(block, Math.max(above, room), below, spacing, alignment, left, stops);
    }
}
