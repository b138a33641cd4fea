package org.yandu.ui.outline;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.ui.parts.WrappingCell;

/** A heading, or a paragraph with the reasons why it belongs there. */
final class OrderCell extends WrappingCell<OrderModel.Row> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass REST = PseudoClass.getPseudoClass("rest");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

    /** For each level, in pixels. */
    private static final double INDENT = 14;

    private final OrderModel model;
    private final Label words = new Label();
    private final Label reasons = new Label();
    private final Label doubt;
    private final Tooltip all = new Tooltip();
    private final VBox box = new VBox(2);
    /** Held here and weakly there: a list makes new cells now and then, and the gap outlives them. */
    private final InvalidationListener follow;

    /** @param drop the gap a dragged paragraph would fall into */
    OrderCell(OrderModel model, ReadOnlyIntegerProperty drop) {
        this.model = model;
        getStyleClass().add("order-cell");
        words.setWrapText(true);
        words.getStyleClass().add("order-words");
        reasons.setWrapText(true);
        reasons.getStyleClass().add("order-reasons");
        all.setWrapText(true);
        all.setMaxWidth(420);
        doubt = new Label(model.desk().texts().get("order.doubtful"), new FontIcon("fth-help-circle"));
        doubt.getStyleClass().add("order-doubt");
        follow = o -> showDrop(drop.get());
        drop.addListener(new WeakInvalidationListener(follow));
        indexProperty().subscribe(index -> showDrop(drop.get()));
    }

    private void showDrop(int gap) {
        pseudoClassStateChanged(ABOVE, !isEmpty() && gap == getIndex());
        pseudoClassStateChanged(
                BELOW,
                !isEmpty() && gap == getIndex() + 1 && gap == model.rows().size());
    }

    @Override
    protected void updateItem(OrderModel.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row != null && row.kind() == OrderModel.Kind.HEADING);
        pseudoClassStateChanged(REST, row != null && row.kind() == OrderModel.Kind.REST);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        words.setText(row.words());
        box.getChildren().setAll(words);
        // A lower heading stands further in, as in the outline.
        box.setPadding(new Insets(0, 0, 0, Math.max(0, row.level() - model.topLevel()) * INDENT));
        if (!row.reasons().isEmpty()) {
            // The strongest; the others for whoever wants to know.
            reasons.setText(row.reasons().getFirst());
            all.setText(String.join("\n", row.reasons()));
            box.getChildren().add(reasons);
        }
        if (row.doubtful()) {
            box.getChildren().add(doubt);
        }
        setTooltip(row.reasons().isEmpty() ? null : all);
        setAccessibleText(row.words() + " " + String.join(" ", row.reasons()));
        setGraphic(box);
    }
}
