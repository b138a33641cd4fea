package org.yandu.ui.wording;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** A few things of which one is chosen, side by side. */
final class Pills extends HBox {

    private Pills() {
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
    }

    /**
     * @param id by which a button is found, followed by what it stands for
     * @param name how each is called
     */
    static <T> Pills of(T[] all, String id, Function<T, String> name, ObjectProperty<T> chosen) {
        Pills pills = new Pills();
        for (int i = 0; i < all.length; i++) {
            T each = all[i];
            ToggleButton button = new ToggleButton(name.apply(each));
            button.setId(id + "-" + each);
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == all.length - 1 ? "right-pill" : "center-pill");
            // One that is chosen already stays so when it is pressed again.
            button.setOnAction(event -> {
                button.setSelected(true);
                chosen.set(each);
            });
            chosen.subscribe(now -> button.setSelected(now == each));
            pills.getChildren().add(button);
        }
        return pills;
    }
}
