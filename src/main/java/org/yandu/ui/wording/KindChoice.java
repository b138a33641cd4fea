package org.yandu.ui.wording;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.ui.parts.OneOf;
import org.yandu.workspace.NameKind;

/** The kinds of names, of which one or all are listed. */
final class KindChoice extends OneOf<KindChoice.Kind> {

    /** @param kind {@code null} for all */
    record Kind(@Nullable NameKind kind) {}

    KindChoice(Texts texts, ObjectProperty<@Nullable NameKind> chosen) {
        setId("wording-names-kind");
        setAccessibleText(texts.get("wording.column.kind"));
        getItems().add(new Kind(null));
        for (NameKind kind : NameKind.values()) {
            getItems().add(new Kind(kind));
        }
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Kind each) {
                NameKind kind = each == null ? null : each.kind();
                return kind == null
                        ? texts.get("wording.names.all_kinds")
                        : texts.get("cli.names.kind." + kind.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public Kind fromString(String words) {
                return new Kind(null);
            }
        });
        chosen.subscribe(kind -> setValue(new Kind(kind)));
        setOnAction(event -> chosen.set(getValue().kind()));
        setMinWidth(USE_PREF_SIZE);
    }
}
