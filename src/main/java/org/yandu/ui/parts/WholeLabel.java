package org.yandu.ui.parts;

import javafx.scene.control.Label;

/** Does not give way to others in a line, a box takes from all alike: up to its greatest width it is as wide as its words. */
public final class WholeLabel extends Label {

    public WholeLabel() {
        this("");
    }

    public WholeLabel(String words) {
        super(words);
        // How little it does with is remembered until it is laid out anew.
        maxWidthProperty().addListener((o, was, is) -> requestLayout());
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(computePrefWidth(height), getMaxWidth() < 0 ? Double.MAX_VALUE : getMaxWidth());
    }
}
