package org.yandu.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.codebook.Code;
import org.yandu.ui.shell.Desk;
import org.yandu.workspace.Joining;

/** Below the text, while it is worth saying: that the same theme lies on passages that meet, and could be one. */
final class JoinOffer extends HBox {

    private final Desk desk;
    private final Label words = new Label();

    JoinOffer(Desk desk, PassageModel model) {
        super(8);
        this.desk = desk;
        setId("join-offer");
        getStyleClass().add("join-offer");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        words.setWrapText(true);
        Button join = new Button(desk.texts().get("join.do"));
        join.setId("join-do");
        join.getStyleClass().add("link-button");
        join.setMinWidth(USE_PREF_SIZE);
        join.setFocusTraversable(false);
        join.setOnAction(event -> model.join());
        Button leave = new Button(null, new FontIcon("fth-x"));
        leave.setId("join-leave");
        leave.getStyleClass().addAll("flat", "button-icon");
        leave.setAccessibleText(desk.texts().get("join.leave"));
        leave.setFocusTraversable(false);
        leave.setOnAction(event -> model.offerProperty().set(null));
        getChildren().addAll(words, join, leave);
        managedProperty().bind(visibleProperty());
        model.offerProperty().subscribe(this::show);
    }

    private void show(Joining.@Nullable Offer offer) {
        setVisible(offer != null);
        if (offer != null) {
            String themes = desk.texts()
                    .joined(desk.library().codebook().pick(offer.codes()).stream()
                            .map(Code::name)
                            .toList());
            words.setText(desk.texts().get("join.offer", themes, offer.marks().size()));
        }
    }
}
