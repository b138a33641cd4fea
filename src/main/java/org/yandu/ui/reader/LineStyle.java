package org.yandu.ui.reader;

import javafx.scene.text.TextAlignment;

/**
 * How a displayed paragraph is set, in px.
 *
 * @param block index of the block it shows
 * @param spacing between its lines
 */
record LineStyle(int block, double above, double below, double spacing, TextAlignment alignment) {

    /** With at least this much room above. */
    LineStyle below(double room) {
        return new LineStyle(block, Math.max(above, room), below, spacing, alignment);
    }
}
