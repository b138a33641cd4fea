package org.yandu.ui.reader;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.document.Noise;
import org.yandu.language.Texts;

/** What is known of a stretch that is no text: what kind, why it is taken for that, and the way back. */
final class NoiseRow extends VBox {

    /** @param restore absent when nothing can be changed */
    NoiseRow(Texts texts, Noise noise, boolean canWrite, Runnable restore) {
        super(4);
        getStyleClass().addAll("mark-row", "noise-row");
        Label what = new Label(texts.get("noise.card", texts.get(noise.nameKey())));
        what.setId("noise-kind");
        what.getStyleClass().add("noise-kind");
        Label why = new Label(texts.get(noise.reason()));
        why.setWrapText(true);
        why.getStyleClass().add("mark-comment");
        Button back = new Button(texts.get("noise.restore"), new FontIcon("fth-corner-up-left"));
        back.setId("noise-restore");
        back.setFocusTraversable(false);
        back.setDisable(!canWrite);
        back.setOnAction(event -> restore.run());
        getChildren().addAll(what, why, back);
    }
}
