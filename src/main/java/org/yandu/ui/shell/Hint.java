package org.yandu.ui.shell;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Words that show while the mouse rests on something. They are made when it first comes there: each is a small window of its own, which
 * costs more than the button it belongs to, and a window has dozens.
 */
public final class Hint {

    private Hint() {}

    public static void on(Control control, String words) {
        on(control, new SimpleStringProperty(words));
    }

    /** Words that change. */
    public static void on(Control control, ObservableValue<String> words) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent event) {
                control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip hint = new Tooltip();
                hint.textProperty().bind(words);
                control.setTooltip(hint);
            }
        });
    }
}
