package org.yandu.ui.history;

import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.ui.parts.OneOf;

/** A choice of what a list is narrowed to. */
final class SubjectChoice {

    /** For the longest name in either language. */
    private static final double WIDTH = 156;

    private SubjectChoice() {}

    static ChoiceBox<Subject> of(Texts texts) {
        ChoiceBox<Subject> choice = new OneOf<>();
        choice.getItems().setAll(Subject.values());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Subject subject) {
                return subject == null ? "" : texts.get(subject.textKey());
            }

            @Override
            public @Nullable Subject fromString(String name) {
                return null;
            }
        });
        choice.setMinWidth(WIDTH);
        choice.setPrefWidth(WIDTH);
        return choice;
    }
}
