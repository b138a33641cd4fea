package org.yandu.ui.wording;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;

/** All forms of a term, each with a tick that says whether it counts. */
final class FormList extends ListView<Tick> {

    private final TermModel model;
    private final Texts texts;

    FormList(TermModel model, Texts texts) {
        super(model.ticks());
        this.model = model;
        this.texts = texts;
        setId("wording-forms");
        getStyleClass().add("wording-bars");
        setFixedCellSize(Rows.LINE);
        setCellFactory(view -> new FormCell());
        Label empty = new Label(texts.get("wording.forms.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        setPlaceholder(empty);
        setOnMouseClicked(event -> follow());
        setOnKeyPressed(event -> {
            Tick tick = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                follow();
            } else if (event.getCode() == KeyCode.SPACE && tick != null) {
                event.consume();
                tick.counted().set(!tick.counted().get());
            }
        });
    }

    private void follow() {
        Tick tick = getSelectionModel().getSelectedItem();
        if (tick != null) {
            model.narrow(tick.variant());
        }
    }

    private final class FormCell extends ListCell<Tick> {

        private final CheckBox counted = new CheckBox();
        private final Label form = new Label();
        private final Label kind = new Label();
        private final Label count = new Label();
        private final HBox row = new HBox(8, counted, form, kind, count);
        private @Nullable Tick tick;

        FormCell() {
            getStyleClass().add("wording-bar-cell");
            setPrefWidth(0);
            // The list has one stop for the cursor; space ticks.
            counted.setFocusTraversable(false);
            counted.setOnAction(event -> {
                if (tick != null) {
                    tick.counted().set(counted.isSelected());
                }
            });
            form.getStyleClass().add("wording-form");
            form.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(form, Priority.ALWAYS);
            kind.getStyleClass().add("search-count");
            kind.setMinWidth(USE_PREF_SIZE);
            count.setMinWidth(USE_PREF_SIZE);
            row.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable Tick item, boolean empty) {
            super.updateItem(item, empty);
            tick = item;
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            counted.setSelected(item.counted().get());
            form.setText(item.variant().form());
            kind.setText(
                    texts.get("wording.form." + item.variant().kind().name().toLowerCase(Locale.ROOT)));
            count.setText(texts.get(
                    "wording.form.count",
                    item.variant().places().size(),
                    item.variant().documents()));
            setAccessibleText(form.getText() + " " + kind.getText() + " " + count.getText());
            setGraphic(row);
        }
    }
}
