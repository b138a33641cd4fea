package org.yandu.ui.compare;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.yandu.ui.parts.Hint;

/** Over a list of links: which text stands in which column. */
final class LinkHeads extends GridPane {

    /** As the list's cells are set in: their own insets, and room for the scroll bar; in px. */
    private static final Insets INSETS = new Insets(4, 26, 4, 12);

    private final Label here = head();
    private final Label why = head();
    private final Label there = head();

    LinkHeads() {
        setId("compare-heads");
        setHgap(14);
        setPadding(INSETS);
        getColumnConstraints().addAll(LinkCell.columns());
        addRow(0, here, why, there);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private static Label head() {
        Label head = new Label();
        head.setMinWidth(0);
        head.getStyleClass().add("wording-narrowed");
        return head;
    }

    /** Titles that do not fit are whole where the mouse rests. */
    void show(String from, String reasons, String to) {
        here.setText(from);
        why.setText(reasons);
        there.setText(to);
        Hint.on(here, from);
        Hint.on(there, to);
        setVisible(true);
    }
}
