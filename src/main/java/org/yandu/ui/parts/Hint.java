package org.yandu.ui.parts;

import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Words that show while the mouse rests on something. They are made when it first comes there: each is a small window of its own, which
 * costs more than the button it belongs to, and a window has dozens.
 */
public final class Hint {

    /** Not a tooltip yet. */
    private record Words(ObservableValue<String> value) {}

    private Hint() {}

    public static void on(Control control, String words) {
        on(control, new SimpleStringProperty(words));
    }

    /** Words that change. A control has one hint, the last it was given: cells are given another with each thing they show. */
    public static void on(Control control, ObservableValue<String> words) {
        Object before = control.getProperties().put(Words.class, new Words(words));
        Tooltip made = control.getTooltip();
        if (made != null) {
            made.textProperty().bind(words);
        } else if (before == null) {
            control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> make(control));
        }
    }

    /** For a cell that shows nothing. */
    public static void off(Control control) {
        on(control, "");
        control.setTooltip(null);
    }

    private static void make(Control control) {
        Object words = control.getProperties().get(Words.class);
        if (control.getTooltip() == null
                && words instanceof Words given
                && !Objects.requireNonNullElse(given.value().getValue(), "").isEmpty()) {
            Tooltip hint = new Tooltip();
            hint.textProperty().bind(given.value());
            control.setTooltip(hint);
        }
    }
}
