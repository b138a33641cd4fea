package org.yandu.ui.history;

import java.time.Clock;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yandu.language.Texts;
import org.yandu.ui.parts.FilterField;
import org.yandu.ui.shell.Desk;

/** What was removed, latest first; Enter brings back what is chosen. */
final class BinView extends VBox {

    private final BinModel model;
    private final Texts texts;
    private final ObservableList<BinRow> items = FXCollections.observableArrayList();
    private final ListView<BinRow> list = new ListView<>(items);
    private final Label count = new Label();
    private final Label empty = new Label();
    private final Button restore = new Button();

    BinView(Desk desk, BinModel model, Clock clock) {
        this.model = model;
        this.texts = desk.texts();
        getStyleClass().addAll("notes", "history");
        list.setId("bin");
        Days days = new Days(texts, clock);
        list.setCellFactory(view -> new BinCell(model, days));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        Label hint = new Label(texts.get("bin.hint"));
        hint.getStyleClass().add("bin-hint");
        hint.setWrapText(true);
        getChildren().addAll(filters(), list, hint);
        model.rowsProperty().subscribe(this::show);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                restore();
            }
        });
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        item -> restore.setDisable(item == null || !desk.gate().canWrite()));
        sceneProperty().subscribe(scene -> model.watch(scene != null));
    }

    private HBox filters() {
        FilterField words = new FilterField(texts, "bin.filter");
        words.setId("bin-words");
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.setPrefWidth(240);
        words.setMinWidth(90);
        HBox.setHgrow(words, Priority.SOMETIMES);
        ChoiceBox<Subject> subjects = SubjectChoice.of(texts);
        subjects.setId("bin-subject");
        subjects.valueProperty().bindBidirectional(model.subjectProperty());
        restore.setText(texts.get("bin.restore_chosen"));
        restore.setId("bin-restore");
        restore.setOnAction(event -> restore());
        restore.setMinWidth(Button.USE_PREF_SIZE);
        count.getStyleClass().add("notes-count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox box = new HBox(10, words, subjects, restore, gap, count);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void show(List<BinRow> rows) {
        if (!rows.equals(items)) {
            items.setAll(rows);
        }
        // So that the keys have something to begin with.
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        count.setText(texts.get("bin.count", rows.size()));
        empty.setText(texts.get(model.isNarrowed() ? "bin.none" : "bin.empty"));
    }

    private void restore() {
        model.restore(list.getSelectionModel().getSelectedItems().stream()
                .map(row -> row.item().removed())
                .toList());
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
