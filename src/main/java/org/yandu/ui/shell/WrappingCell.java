package org.yandu.ui.shell;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/**
 * A cell as wide as its list and as high as its wrapped words need. A list asks its cells for their height without telling
 * the width, so that wrapped labels would come out one line high.
 */
public abstract class WrappingCell<T> extends ListCell<T> {

    private static final double SCROLL_BAR = 14;

    /** Left and right inset of a cell together, see the style sheet. */
    private static final double PADDING = 12;

    protected WrappingCell() {
        setPrefWidth(0);
        graphicProperty().addListener((o, was, is) -> {
            if (is instanceof Region region && getListView() != null) {
                // Without the scroll bar's room whether it is there or not, or words would wrap anew whenever it comes.
                region.prefWidthProperty().bind(getListView().widthProperty().subtract(SCROLL_BAR + PADDING));
            }
        });
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region)) {
            return super.computePrefHeight(width);
        }
        Region graphic = (Region) getGraphic();
        // A cell that was empty is measured before what has just come into it has its faces: lines would be counted in
        // another one.
        graphic.applyCss();
        return graphic.prefHeight(graphic.getPrefWidth()) + snappedTopInset() + snappedBottomInset();
    }
}
