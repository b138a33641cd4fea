package org.yandu.ui.shell;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/**
 * A cell as wide as its list and as high as its wrapped words need. A list asks its cells for their height without telling
 * the width, so that wrapped labels would come out one line high.
 */
public abstract class WrappingCell<T> extends ListCell<T> {

    private static final double SCROLL_BAR = 14;

    protected WrappingCell() {
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getListView() == null || !(getGraphic() instanceof Region)) {
            return super.computePrefHeight(width);
        }
        double inner = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return ((Region) getGraphic()).prefHeight(inner) + snappedTopInset() + snappedBottomInset();
    }
}
