package org.yandu.ui.parts;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** A few things of which one is chosen, side by side. */
public final class Pills extends HBox {

    private Pills() {
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
    }

    /**
     * @param id by which a button is found, followed by what it stands for
     * @param name how each is called
     */
    public static <T> Pills of(T[] all, String id, Function<T, String> name, ObjectProperty<T> chosen) {
        return of(all, each -> id + "-" + each, name, chosen, () -> {});
    }

    /**
     * @param id by which the button of each is found
     * @param name how each is called
     * @param then what a press is followed by, also on the one that is chosen already
     */
    public static <T> Pills of(
            T[] all, Function<T, String> id, Function<T, String> name, ObjectProperty<T> chosen, Runnable then) {
        Pills pills = new Pills();
        for (int i = 0; i < all.length; i++) {
            T each = all[i];
            ToggleButton button = new ToggleButton(name.apply(each));
            button.setId(id.apply(each));
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == all.length - 1 ? "right-pill" : "center-pill");
            // One that is chosen already stays so when it is pressed again.
            button.setOnAction(event -> {
                button.setSelected(true);
                chosen.set(each);
                then.run();
            });
            chosen.subscribe(now -> button.setSelected(now == each));
            pills.getChildren().add(button);
        }
        return pills;
    }
}
