package org.yandu.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;

/** Conditions on observable values that JavaFX has no binding for. */
final class Conditions {

    private Conditions() {}

    static BooleanBinding not(ObservableValue<Boolean> value) {
        return Bindings.createBooleanBinding(() -> !value.getValue(), value);
    }
}
