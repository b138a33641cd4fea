package org.yandu.ui.reader;

import javafx.scene.text.TextAlignment;

/**
 * How a displayed paragraph is set, in px.
 *
 * @param spacing between its lines
 */
record LineStyle(double above, double below, double spacing, TextAlignment alignment) {

    /** With at least this much room above. */
    LineStyle below(double room) {
        return new LineStyle(Math.max(above, room), below, spacing, alignment);
    }
}
