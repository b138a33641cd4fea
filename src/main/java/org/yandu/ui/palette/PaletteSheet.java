package org.yandu.ui.palette;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yandu.language.Texts;
import org.yandu.ui.keys.Action;
import org.yandu.ui.shell.Sheet;

/** One field and what answers it; the focus never leaves the field. */
final class PaletteSheet extends Sheet {

    private final PaletteModel model;
    private final TextField field = new TextField();
    private final ListView<Find> list = new ListView<>();
    private final Label hint = new Label();
    private final Button make;

    PaletteSheet(PaletteModel model) {
        super("palette");
        this.model = model;
        Texts texts = model.desk().texts();
        setMost(680, 520);
        setAlignment(Pos.TOP_CENTER);
        field.setId("palette-field");
        field.setPromptText(texts.get("palette.prompt"));
        field.textProperty().bindBidirectional(model.wordsProperty());
        list.setId("palette-list");
        list.setItems(model.found());
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new PaletteCell(model));
        Label empty = new Label();
        empty.setId("palette-empty");
        empty.textProperty()
                .bind(Bindings.when(model.readyProperty())
                        .then(texts.get("palette.none"))
                        .otherwise(texts.get("palette.loading")));
        empty.getStyleClass().add("sheet-quiet");
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        hint.getStyleClass().add("sheet-quiet");
        hint.setMinWidth(0);
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        make = new Button(texts.get("palette.new"));
        make.setId("palette-make");
        make.setOnAction(event -> model.make());
        make.managedProperty().bind(make.visibleProperty());
        HBox foot = new HBox(8, hint, make);
        foot.setAlignment(Pos.CENTER_LEFT);
        paper().getStyleClass().add("palette-paper");
        paper().getChildren().addAll(field, list, foot);
        model.found().addListener((ListChangeListener<Find>) change -> first(list));
        list.setOnMouseClicked(event -> choose(event.isShortcutDown()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.openProperty().subscribe(this::show);
    }

    private static void first(ListView<Find> list) {
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().clearAndSelect(0);
            list.scrollTo(0);
        }
    }

    private void show(boolean open) {
        if (open) {
            hint.setText(model.desk().texts().get(model.hasTarget() ? "palette.hint.mark" : "palette.hint"));
            make.setVisible(model.canMake());
            open();
        } else {
            close();
        }
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        switch (code) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(8);
            case PAGE_UP -> move(-8);
            case ENTER -> choose(event.isShortcutDown());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int size = model.found().size();
        if (size > 0) {
            int at = list.getSelectionModel().getSelectedIndex();
            boolean step = Math.abs(by) == 1;
            int next = step ? Math.floorMod(at + by, size) : Math.clamp(at + by, 0, size - 1);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 4));
        }
    }

    private void choose(boolean passages) {
        Find find = list.getSelectionModel().getSelectedItem();
        if (find != null) {
            model.choose(find, passages);
        }
    }

    @Override
    protected Node first() {
        return field;
    }

    @Override
    protected void closed() {
        model.close();
    }

    /** What is done by its key while it is open needs it no more, and would otherwise be done behind it. */
    @Override
    protected boolean yields() {
        return true;
    }

    @Override
    protected boolean lets(Action action) {
        return true;
    }
}
