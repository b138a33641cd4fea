package org.yandu.ui.lesson;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.ui.keys.Keys;
import org.yandu.ui.lesson.GuardModel.Answer;
import org.yandu.ui.lesson.GuardModel.Line;
import org.yandu.ui.lesson.GuardModel.Scope;
import org.yandu.ui.parts.Clips;
import org.yandu.ui.parts.Pills;
import org.yandu.ui.parts.Seen;
import org.yandu.ui.parts.TextButton;

/** All quotations of a lesson, of the memos or of a text that is pasted, each with how it stands to its source. */
final class GuardView extends VBox {

    private final GuardModel model;
    private final Texts texts;
    private final ListView<Line> list = new ListView<>();
    private final Label summary = new Label();
    private final Label empty = new Label();
    private final TextArea words = new TextArea();
    private final Button copy;
    private final SplitPane split = new SplitPane();
    private boolean filling;

    GuardView(GuardModel model) {
        super(6);
        this.model = model;
        this.texts = model.desk().texts();
        setId("quotes");
        getStyleClass().add("quotes");
        list.setId("quotes-list");
        list.setCellFactory(view -> new QuoteCell(model));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        list.setPlaceholder(empty);
        list.setOnKeyPressed(this::pressed);
        words.setId("quotes-words");
        words.setWrapText(true);
        words.setPromptText(texts.get("quotes.paste_prompt"));
        words.textProperty().addListener((o, was, is) -> {
            if (!filling) {
                model.pastedProperty().set(is);
            }
        });
        model.pastedProperty().addListener((o, was, is) -> fill(is));
        copy = new TextButton(texts, "quotes.copy", "quotes-copy", () -> Clips.put(words.getText()));
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(tools(), split);
        model.scopeProperty().subscribe(this::show);
        model.answerProperty().subscribe(this::show);
        Seen.follow(this, model::setSeen);
    }

    @Override
    public void requestFocus() {
        // Later: what has just come into the window has not laid out its insides.
        model.desk().background().later(() -> {
            if (model.scopeProperty().get() == Scope.PASTED) {
                words.requestFocus();
            } else {
                list.requestFocus();
            }
        });
    }

    private HBox tools() {
        Pills scopes = Pills.of(
                Scope.values(),
                Scope::textKey,
                scope -> texts.get(scope.textKey()),
                model.scopeProperty(),
                this::requestFocus);
        summary.setId("quotes-summary");
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        HBox tools = new HBox(10, scopes, summary, copy);
        tools.getStyleClass().add("search-tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    /** What was repaired in the pasted text is taken back there, and not the last step in the library. */
    private boolean takesBack(KeyEvent event) {
        Keys keys = model.desk().keys();
        boolean undo = keys.matches("undo", Keys.UNDO, event);
        boolean redo = keys.matches("redo", Keys.REDO, event);
        if (model.scopeProperty().get() != Scope.PASTED || !undo && !redo) {
            return false;
        }
        event.consume();
        if (undo) {
            words.undo();
        } else {
            words.redo();
        }
        return true;
    }

    private void pressed(KeyEvent event) {
        if (takesBack(event)) {
            return;
        }
        Line line = list.getSelectionModel().getSelectedItem();
        if (line == null) {
            return;
        }
        if (GuardKeys.SOURCE.matches(model.desk().keys(), event)) {
            event.consume();
            model.goToSource(line);
        } else if (GuardKeys.REPAIR.matches(model.desk().keys(), event)) {
            event.consume();
            model.repair(line);
        } else if (GuardKeys.WORDS.matches(model.desk().keys(), event)) {
            event.consume();
            model.goToWords(line);
        }
    }

    private void show(Scope scope) {
        copy.setVisible(scope == Scope.PASTED);
        empty.setText(texts.get("quotes.empty." + scope.name().toLowerCase(java.util.Locale.ROOT)));
        split.getItems().setAll(scope == Scope.PASTED ? List.of(words, list) : List.of(list));
        if (scope == Scope.PASTED) {
            split.setDividerPositions(0.42);
        }
    }

    private void show(@Nullable Answer answer) {
        Answer now = answer == null ? Answer.NONE : answer;
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(now.lines());
        if (!now.lines().isEmpty()) {
            list.getSelectionModel().select(Math.clamp(at, 0, now.lines().size() - 1));
        }
        summary.setText(
                now.lines().isEmpty()
                        ? ""
                        : now.wrong() == 0
                                ? texts.get("quotes.all_right", now.lines().size())
                                : texts.get("quotes.sum", now.lines().size(), now.wrong()));
        summary.getStyleClass().setAll("label", now.wrong() == 0 ? "lesson-quiet" : "quote-wrong");
    }

    /** What was repaired; it can be taken back in the field itself. */
    private void fill(String text) {
        if (!text.equals(words.getText())) {
            filling = true;
            words.replaceText(0, words.getLength(), text);
            filling = false;
        }
    }
}
