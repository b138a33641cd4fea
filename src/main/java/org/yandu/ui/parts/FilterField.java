package org.yandu.ui.parts;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.Cursor;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.language.Texts;

/** A field that narrows a list, with a cross to clear it. */
public final class FilterField extends CustomTextField {

    /** @param promptKey of the text that says what is looked for */
    public FilterField(Texts texts, String promptKey) {
        setPromptText(texts.get(promptKey));
        FontIcon clear = new FontIcon("fth-x");
        clear.setCursor(Cursor.HAND);
        clear.setAccessibleText(texts.get("filter.clear"));
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        clear.setOnMouseClicked(event -> clear());
        setRight(clear);
    }
}
