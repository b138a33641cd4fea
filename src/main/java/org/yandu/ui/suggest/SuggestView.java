package org.yandu.ui.suggest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.retrieval.suggest.Knowledge;
import org.yandu.retrieval.suggest.Suggestion;
import org.yandu.ui.keys.Keys;
import org.yandu.ui.keys.RoomKey;
import org.yandu.ui.parts.Seen;
import org.yandu.ui.shell.PassageClip;
import org.yandu.ui.shell.PassageDrag;

/** The list of what is suggested, and the keys to decide. */
final class SuggestView extends VBox {

    private final SuggestModel model;
    private final Texts texts;
    private final ListView<Row> list;
    private final Label empty = new Label();
    private final Label learned = new Label();
    private final Button anew = new Button();
    private final Button stop = new Button();
    private boolean following;

    SuggestView(SuggestModel model) {
        this.model = model;
        this.texts = model.desk().texts();
        this.list = new ListView<>(model.rows());
        setId("suggest");
        getStyleClass().add("suggest");
        list.setId("suggest-list");
        list.setCellFactory(view -> new SuggestCell(model));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(new Choices(model), notes(), list, decisions());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> choose(is));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        PassageDrag.from(
                list,
                () -> passage().stream()
                        .map(each -> new PassageClip(
                                each.documentId(),
                                each.versionId(),
                                each.span(),
                                each.where().words()))
                        .toList());
        list.setOnMouseClicked(event -> passage().ifPresent(model::go));
        model.chosenProperty().addListener((o, was, is) -> follow(is));
        model.stateProperty().subscribe(this::show);
        model.rows()
                .addListener((javafx.beans.Observable o) ->
                        show(model.stateProperty().get()));
        model.progressProperty().subscribe(share -> show(model.stateProperty().get()));
        model.sinceProperty().subscribe(since -> show(model.stateProperty().get()));
        Seen.follow(this, model::setSeen);
    }

    @Override
    public void requestFocus() {
        if (list.getSelectionModel().isEmpty()) {
            model.passages().stream()
                    .findFirst()
                    .ifPresent(first -> model.chosenProperty().set(first));
        }
        list.requestFocus();
    }

    // ---- what is known ----

    private Node notes() {
        learned.setId("suggest-learned");
        learned.setWrapText(true);
        learned.getStyleClass().add("suggest-quiet");
        anew.setId("suggest-anew");
        anew.setOnAction(event -> model.learnAnew());
        stop.setId("suggest-stop");
        stop.setText(texts.get("suggest.stop"));
        stop.setOnAction(event -> model.stop());
        for (Button button : List.of(anew, stop)) {
            button.managedProperty().bind(button.visibleProperty());
        }
        VBox notes = new VBox(4, learned, anew, stop);
        notes.getStyleClass().add("suggest-notes");
        return notes;
    }

    private void show(SuggestModel.State state) {
        String said = texts.get("suggest.state." + state.name().toLowerCase(Locale.ROOT));
        long percent = Math.round(model.progressProperty().get() * 100);
        empty.setText(state == SuggestModel.State.WORKING && percent > 0 ? said + " " + percent + "%" : said);
        stop.setVisible(state == SuggestModel.State.WORKING);
        int since = model.sinceProperty().get();
        anew.setVisible(state == SuggestModel.State.STOPPED || since > 0);
        anew.setText(since > 0 ? texts.get("suggest.anew", since) : texts.get("suggest.again"));
        learned.setText(model.knowledge().map(this::learned).orElse(""));
        learned.setVisible(model.knowledge().isPresent());
        learned.setManaged(learned.isVisible());
    }

    private String learned(Knowledge knowledge) {
        int marks =
                knowledge.marks().values().stream().mapToInt(Integer::intValue).sum();
        int rejections = knowledge.rejections().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return texts.get("suggest.learned", model.count(), marks, rejections);
    }

    // ---- deciding ----

    private Node decisions() {
        FlowPane buttons = new FlowPane(
                6,
                6,
                button("suggest-accept", SuggestKeys.ACCEPT),
                button("suggest-reject", SuggestKeys.REJECT),
                button("suggest-on", SuggestKeys.ACCEPT_ON));
        buttons.getStyleClass().add("suggest-tools");
        return buttons;
    }

    private Button button(String id, SuggestKeys key) {
        Button button = new Button();
        button.setId(id);
        Keys keys = model.desk().keys();
        keys.ownProperty().subscribe(own -> button.setText(texts.get(key.keyName()) + "  " + key.shown(keys)));
        button.disableProperty().bind(model.chosenProperty().isNull());
        button.setFocusTraversable(false);
        button.setOnAction(event -> carryOut(key));
        return button;
    }

    private Optional<Suggestion> passage() {
        return Optional.ofNullable(model.chosenProperty().get());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            event.consume();
            step(event.getCode() == KeyCode.DOWN ? 1 : -1);
            return;
        }
        RoomKey.pressed(SuggestKeys.values(), model.desk().keys(), event).ifPresent(key -> {
            event.consume();
            carryOut(key);
        });
    }

    private void carryOut(SuggestKeys key) {
        passage().ifPresent(each -> {
            switch (key) {
                case GO -> model.go(each);
                case ACCEPT -> model.accept(each, false);
                case ACCEPT_ON -> model.accept(each, true);
                case REJECT -> model.reject(each);
            }
        });
    }

    /** Themes and sections are headings: the next passage is what is gone to. */
    private void step(int by) {
        int from = list.getSelectionModel().getSelectedIndex();
        for (int at = from + by; at >= 0 && at < model.rows().size(); at += by) {
            if (model.rows().get(at) instanceof Row.Passage of) {
                model.look(of.suggestion());
                return;
            }
        }
    }

    private void choose(@Nullable Row row) {
        if (!following && row instanceof Row.Passage of) {
            model.chosenProperty().set(of.suggestion());
        }
    }

    private void follow(@Nullable Suggestion chosen) {
        following = true;
        try {
            for (int i = 0; i < model.rows().size(); i++) {
                if (model.rows().get(i) instanceof Row.Passage of
                        && of.suggestion().equals(chosen)) {
                    list.getSelectionModel().clearAndSelect(i);
                    list.scrollTo(Math.max(0, i - 2));
                    return;
                }
            }
            list.getSelectionModel().clearSelection();
        } finally {
            following = false;
        }
    }
}
