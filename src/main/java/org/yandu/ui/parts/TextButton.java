package org.yandu.ui.parts;

import javafx.scene.control.Button;
import org.yandu.language.Texts;

/** A button that says what it does in words, never less than the whole of them; it takes no room while it is not seen. */
public final class TextButton extends Button {

    /** @param id by which it is found */
    public TextButton(Texts texts, String textKey, String id, Runnable run) {
        super(texts.get(textKey));
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setOnAction(event -> run.run());
    }
}
