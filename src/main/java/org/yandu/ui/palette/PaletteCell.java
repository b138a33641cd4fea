package org.yandu.ui.palette;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.codebook.Code;
import org.yandu.ui.keys.Action;
import org.yandu.ui.keys.Keys;
import org.yandu.ui.parts.ThemeChip;

/** What something is, its name, where it stands, and the key that does the same. */
final class PaletteCell extends ListCell<Find> {

    private final PaletteModel model;

    PaletteCell(PaletteModel model) {
        this.model = model;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Find find, boolean empty) {
        super.updateItem(find, empty);
        if (find == null || empty) {
            setGraphic(null);
            setText(null);
            return;
        }
        Label name = new Label(find.name());
        name.getStyleClass().add("palette-name");
        name.setMinWidth(40);
        Label where = new Label(where(find));
        where.getStyleClass().add("palette-where");
        where.setMinWidth(0);
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(9, sign(find), name, where);
        String key = key(find);
        if (!key.isEmpty()) {
            Label label = new Label(key);
            label.getStyleClass().add("key");
            label.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(label);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        Action action = find.action();
        row.setDisable(action != null && !action.enabled().getValue());
        setAccessibleText(find.name() + " " + where.getText() + " " + key);
        setGraphic(row);
    }

    private String where(Find find) {
        Action action = find.action();
        String why = action == null
                ? ""
                : model.reason(action).map(key -> model.desk().texts().get(key)).orElse("");
        return why.isEmpty() ? find.where() : why;
    }

    private Node sign(Find find) {
        HBox box = new HBox();
        box.setAlignment(Pos.CENTER);
        box.setMinWidth(22);
        Code code = find.theme();
        box.getChildren().add(code != null ? ThemeChip.sign(code) : new FontIcon(icon(find)));
        return box;
    }

    private static String icon(Find find) {
        return switch (find.thing()) {
            case Find.Thing.OfTheme theme -> "fth-tag";
            case Find.Thing.OfAction action -> action.action().icon();
            case Find.Thing.OfHeading heading -> "fth-hash";
            case Find.Thing.OfDocument document -> "fth-file-text";
            case Find.Thing.OfBook book -> "fth-book";
        };
    }

    private String key(Find find) {
        Code code = find.theme();
        if (code != null) {
            return code.key() == null ? "" : code.key().toString();
        }
        Action action = find.action();
        return action == null ? "" : Keys.shown(model.desk().keys().keyOf(action.id(), action.key()));
    }
}
