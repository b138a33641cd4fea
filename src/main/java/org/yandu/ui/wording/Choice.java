package org.yandu.ui.wording;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yandu.ui.parts.OneOf;

/** A few things of which one is chosen, one under the other. */
final class Choice<T> extends OneOf<T> {

    /** @param says what it is that is chosen, for a screen reader */
    Choice(String id, String says, List<T> all, Function<T, String> name, ObjectProperty<T> chosen) {
        setId(id);
        setAccessibleText(says);
        getItems().setAll(all);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T each) {
                return each == null ? "" : name.apply(each);
            }

            @Override
            public @Nullable T fromString(String words) {
                return null;
            }
        });
        valueProperty().bindBidirectional(chosen);
        setMinWidth(USE_PREF_SIZE);
    }
}
