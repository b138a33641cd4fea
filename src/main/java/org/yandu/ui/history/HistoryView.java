package org.yandu.ui.history;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yandu.language.Texts;
import org.yandu.ui.keys.RoomKey;
import org.yandu.ui.parts.FilterField;
import org.yandu.ui.shell.Desk;
import org.yandu.workspace.PastStep;

/** Everything that was ever done, newest first. A click shows what a step touched, Ctrl+Enter goes back or forth to it. */
final class HistoryView extends VBox {

    static final RoomKey STEP = new RoomKey.Named("keys.history_step", "Shortcut+Enter");

    private final Desk desk;
    private final HistoryModel model;
    private final Texts texts;
    private final Days days;
    private final ObservableList<HistoryItem> items = FXCollections.observableArrayList();
    private final ListView<HistoryItem> list = new ListView<>(items);
    private final Label count = new Label();
    private final Label empty = new Label();

    HistoryView(Desk desk, Clock clock) {
        this.desk = desk;
        this.model = new HistoryModel(desk);
        this.texts = desk.texts();
        this.days = new Days(texts, clock);
        getStyleClass().addAll("notes", "history");
        list.setId("history");
        list.setCellFactory(view -> new HistoryCell(model, days));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filters(), list);
        model.listedProperty().subscribe(this::show);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                chosen().ifPresent(model::jump);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty().subscribe(scene -> model.watch(scene != null));
    }

    private HBox filters() {
        FilterField words = new FilterField(texts, "history.filter");
        words.setId("history-words");
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.setPrefWidth(240);
        words.setMinWidth(90);
        HBox.setHgrow(words, Priority.SOMETIMES);
        ChoiceBox<Subject> subjects = SubjectChoice.of(texts);
        subjects.setId("history-subject");
        subjects.valueProperty().bindBidirectional(model.subjectProperty());
        CheckBox here = new CheckBox(texts.get("history.here"));
        here.setId("history-here");
        here.selectedProperty().bindBidirectional(model.hereProperty());
        here.setMinWidth(CheckBox.USE_PREF_SIZE);
        CheckBox dropped = new CheckBox(texts.get("history.show_dropped"));
        dropped.setId("history-dropped");
        dropped.selectedProperty().bindBidirectional(model.droppedProperty());
        count.getStyleClass().add("notes-count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox box = new HBox(10, words, subjects, here, dropped, gap, count);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void show(HistoryModel.Listed listed) {
        List<HistoryItem> next = HistoryItem.of(listed.steps(), days);
        Optional<PastStep> before = chosen();
        if (next.size() > items.size() && next.subList(0, items.size()).equals(items)) {
            // What is seen stays where it is.
            items.addAll(next.subList(items.size(), next.size()));
        } else if (!next.equals(items)) {
            items.setAll(next);
            before.ifPresent(step -> choose(step.number()));
        }
        chooseFirst();
        count.setText(texts.get("history.count", listed.total()));
        empty.setText(texts.get(model.isNarrowed() ? "history.none" : "history.empty"));
    }

    /** So that the keys have something to begin with. */
    private void chooseFirst() {
        if (list.getSelectionModel().isEmpty()) {
            items.stream()
                    .filter(HistoryItem.Of.class::isInstance)
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
    }

    private void choose(long number) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof HistoryItem.Of of && of.step().number() == number) {
                list.getSelectionModel().clearAndSelect(i);
                list.getFocusModel().focus(i);
                return;
            }
        }
    }

    private Optional<PastStep> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .filter(HistoryItem.Of.class::isInstance)
                .map(item -> ((HistoryItem.Of) item).step());
    }

    private void key(KeyEvent event) {
        if (STEP.matches(desk.keys(), event)) {
            event.consume();
            chosen().ifPresent(model::stepTo);
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            chosen().ifPresent(model::jump);
        }
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
