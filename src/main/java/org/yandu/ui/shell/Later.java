package org.yandu.ui.shell;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is made when it is wanted for the first time: a reader who opens a text opens none of twenty sheets, and should not wait
 * for them. For the JavaFX thread.
 */
public final class Later<S extends Sheet> {

    private final Supplier<S> make;
    private @Nullable S made;
    private @Nullable Pane place;

    private Later(Supplier<S> make) {
        this.make = make;
    }

    public static <S extends Sheet> Later<S> of(Supplier<S> make) {
        return new Later<>(make);
    }

    /** One that follows a model is wanted as soon as the model is shown. */
    public static <S extends Sheet> Later<S> following(ObservableValue<Boolean> shown, Supplier<S> make) {
        Later<S> later = new Later<>(make);
        shown.subscribe(now -> {
            if (now) {
                later.get();
            }
        });
        return later;
    }

    static Later<Sheet> made(Sheet sheet) {
        Later<Sheet> later = new Later<>(() -> sheet);
        later.made = sheet;
        return later;
    }

    public S get() {
        S sheet = made;
        if (sheet == null) {
            sheet = make.get();
            made = sheet;
            if (place != null) {
                sheet.liesIn(place);
            }
        }
        return sheet;
    }

    void liesIn(Pane here) {
        place = here;
        if (made != null) {
            made.liesIn(here);
        }
    }
}
