package org.yandu.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.language.Texts;
import org.yandu.ui.keys.Keys;
import org.yandu.ui.parts.FilterField;
import org.yandu.ui.parts.Hint;

/** The list of all keys: found by words, changed by pressing another. */
final class KeysPane extends VBox {

    private final KeysModel model;
    private final Texts texts;
    private final Runnable toThemes;
    private final FilterField words;
    private final ListView<KeysModel.Line> list = new ListView<>();
    private final Label asking = new Label();
    private final Button take = new Button();
    private final Button giveUp = new Button();
    private final HBox question = new HBox(8, asking, take, giveUp);

    /** @param toThemes leads to where themes get their keys */
    KeysPane(KeysModel model, Texts texts, Runnable toThemes) {
        super(8);
        this.model = model;
        this.texts = texts;
        this.toThemes = toThemes;
        this.words = new FilterField(texts, "keys.filter");
        words.setId("keys-filter");
        words.textProperty().bindBidirectional(model.wordsProperty());
        list.setId("keys");
        list.setCellFactory(view -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        Button all = new Button(texts.get("keys.restore_all"));
        all.setId("keys-restore-all");
        all.setOnAction(event -> model.restoreAll());
        HBox foot = new HBox(all);
        foot.setAlignment(Pos.CENTER_RIGHT);
        question.setAlignment(Pos.CENTER_LEFT);
        question.getStyleClass().add("keys-question");
        asking.setWrapText(true);
        take.setText(texts.get("keys.take"));
        take.setId("keys-take");
        take.setOnAction(event -> model.take());
        giveUp.setText(texts.get("keys.give_up"));
        giveUp.setOnAction(event -> model.giveUp());
        getChildren().addAll(words, question, list, foot);
        // Before the list makes something of it, and before Esc closes the sheet.
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnKeyPressed(event -> {
            KeysModel.Line line = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && line != null) {
                event.consume();
                change(line);
            }
        });
        model.linesProperty().subscribe(lines -> list.getItems().setAll(lines));
        model.waitingProperty().subscribe(waiting -> ask());
        model.takenProperty().subscribe(taken -> ask());
    }

    Node first() {
        return words;
    }

    private void change(KeysModel.Line line) {
        if (line.changeable()) {
            model.begin(line.binding());
        } else if (model.isOfTheme(line)) {
            toThemes.run();
        }
    }

    private void ask() {
        Keys.Binding waiting = model.waitingProperty().get();
        KeysModel.Taken taken = model.takenProperty().get();
        question.setVisible(waiting != null);
        question.setManaged(waiting != null);
        if (waiting == null) {
            return;
        }
        String what = texts.get(waiting.textKey());
        asking.setText(
                taken == null
                        ? texts.get("keys.press", what)
                        : texts.get(
                                "keys.taken",
                                Keys.shown(taken.key()),
                                texts.get(taken.conflict().other().textKey())));
        boolean possible = taken != null && model.canTake(taken);
        take.setVisible(possible);
        take.setManaged(possible);
        if (taken == null) {
            list.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (model.waitingProperty().get() == null || model.takenProperty().get() != null) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.giveUp();
        } else {
            combination(event).ifPresent(key -> {
                event.consume();
                model.press(key);
            });
        }
    }

    /** What was pressed, as it is remembered; empty while only Ctrl and the like are held. */
    private static Optional<String> combination(KeyEvent event) {
        if (event.getCode().isModifierKey() || event.getCode() == KeyCode.UNDEFINED) {
            return Optional.empty();
        }
        return Optional.of(new KeyCodeCombination(
                        event.getCode(),
                        held(event.isShiftDown()),
                        ModifierValue.UP,
                        held(event.isAltDown()),
                        ModifierValue.UP,
                        held(event.isShortcutDown()))
                .getName());
    }

    private static ModifierValue held(boolean down) {
        return down ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP;
    }

    private final class Cell extends ListCell<KeysModel.Line> {

        private final Label what = new Label();
        private final Label why = new Label();
        private final Label scope = new Label();
        private final Button key = new Button();
        private final Button none = icon("fth-x", "keys.none");
        private final Button back = icon("fth-corner-up-left", "keys.restore");
        private final HBox row;

        Cell() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            scope.getStyleClass().add("sheet-quiet");
            key.setMinWidth(150);
            key.setFocusTraversable(false);
            why.getStyleClass().add("sheet-quiet");
            why.setWrapText(true);
            why.managedProperty().bind(why.visibleProperty());
            VBox words = new VBox(what, why);
            words.setAlignment(Pos.CENTER_LEFT);
            row = new HBox(8, words, gap, scope, key, none, back);
            row.setAlignment(Pos.CENTER_LEFT);
            key.setOnAction(event -> change(getItem()));
            none.setOnAction(event -> model.clear(getItem().binding()));
            back.setOnAction(event -> model.restore(getItem().binding()));
        }

        private Button icon(String icon, String textKey) {
            Button button = new Button(null, new FontIcon(icon));
            button.getStyleClass().addAll("flat", "button-icon");
            button.setFocusTraversable(false);
            Hint.on(button, texts.get(textKey));
            button.setAccessibleText(texts.get(textKey));
            return button;
        }

        @Override
        protected void updateItem(KeysModel.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            what.setText(line.what());
            scope.setText(line.scope());
            String shown = line.key().isEmpty() ? texts.get("keys.without") : Keys.shown(line.key());
            key.setText(model.isOfTheme(line) ? texts.get("keys.to_nine", shown) : shown);
            why.setText(line.why());
            why.setVisible(!line.changeable());
            key.setDisable(!line.changeable() && !model.isOfTheme(line));
            none.setVisible(line.changeable() && !line.key().isEmpty());
            back.setVisible(line.own());
            setGraphic(row);
        }
    }
}
