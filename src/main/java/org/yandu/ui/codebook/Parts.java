package org.yandu.ui.codebook;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.yandu.language.Texts;
import org.yandu.ui.parts.TextButton;

/** What the sheets of this room have alike. */
final class Parts {

    private Parts() {}

    static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add("sheet-title");
        return title;
    }

    static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("sheet-heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        return heading;
    }

    static Label quiet(String text) {
        Label quiet = new Label(text);
        quiet.setWrapText(true);
        quiet.setMinHeight(Region.USE_PREF_SIZE);
        quiet.getStyleClass().add("sheet-quiet");
        return quiet;
    }

    /** Cancel at the left of what is done. */
    static HBox foot(Texts texts, Runnable away, Button... done) {
        HBox foot = new HBox(8, new TextButton(texts, "codebook.cancel", "codebook-cancel", away));
        foot.getChildren().addAll(done);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }
}
