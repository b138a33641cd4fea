package org.yandu.ui.lesson;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.language.Texts;
import org.yandu.ui.parts.Hint;

/** Small controls that several views of this room have. */
final class Tools {

    private Tools() {}

    static Button icon(Texts texts, String textKey, String icon, Runnable run) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("lesson-tool");
        Hint.on(button, texts.get(textKey));
        button.setAccessibleText(texts.get(textKey));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }

    /** Leads somewhere, as often as one likes. */
    static Hyperlink link(String words, Runnable run) {
        Hyperlink link = new Hyperlink(words);
        link.setWrapText(true);
        link.getStyleClass().add("lesson-link");
        link.setFocusTraversable(false);
        link.setOnAction(event -> {
            link.setVisited(false);
            run.run();
        });
        return link;
    }
}
