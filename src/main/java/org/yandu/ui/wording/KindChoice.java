package org.yandu.ui.wording;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.workspace.NameKind;

/** The kinds of names, of which one or all are listed. */
final class KindChoice extends ChoiceBox<Optional<NameKind>> {

    KindChoice(Texts texts, ObjectProperty<@Nullable NameKind> chosen) {
        setId("wording-names-kind");
        setAccessibleText(texts.get("wording.column.kind"));
        getItems().add(Optional.empty());
        for (NameKind kind : NameKind.values()) {
            getItems().add(Optional.of(kind));
        }
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<NameKind> kind) {
                return kind == null || kind.isEmpty()
                        ? texts.get("wording.names.all_kinds")
                        : texts.get("cli.names.kind." + kind.get().name().toLowerCase(Locale.ROOT));
            }

            @Override
            public Optional<NameKind> fromString(String words) {
                return Optional.empty();
            }
        });
        chosen.subscribe(kind -> setValue(Optional.ofNullable(kind)));
        setOnAction(event -> chosen.set(getValue().orElse(null)));
        setMinWidth(USE_PREF_SIZE);
    }
}
