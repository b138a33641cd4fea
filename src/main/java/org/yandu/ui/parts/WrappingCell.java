package org.yandu.ui.parts;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

/**
 * A cell as wide as its list and as high as its wrapped words need. A list asks its cells for their height without telling
 * the width, so that wrapped labels would come out one line high.
 */
public abstract class WrappingCell<T> extends ListCell<T> {

    /** As wide as one is, in px. */
    private static final double SCROLL_BAR = 10;

    protected WrappingCell() {
        setPrefWidth(0);
        graphicProperty().addListener((o, was, is) -> {
            ListView<T> list = getListView();
            if (is instanceof Region region && list != null) {
                // Without the scroll bar's room whether it is there or not, or words would wrap anew whenever it comes;
                // and never
                // wider than it was measured, or it would be too high for its words.
                region.prefWidthProperty()
                        .bind(Bindings.createDoubleBinding(
                                () -> list.getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset(),
                                list.widthProperty(),
                                insetsProperty()));
                region.setMaxWidth(USE_PREF_SIZE);
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
