package org.yandu.ui.codebook;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.language.Texts;
import org.yandu.ui.parts.Spelling;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.parts.ThemeChip;
import org.yandu.ui.shell.Sheet;

/** Which theme another one is merged into, found by name or pinyin, and what will become of its passages. */
final class MergeSheet extends Sheet {

    private final ThemesModel model;
    private final Texts texts;
    private final Label title = Parts.title("");
    private final TextField field = new TextField();
    private final ListView<Code> list = new ListView<>();
    private final Label outcome = Parts.quiet("");
    private final Button merge;
    private @Nullable Code from;

    MergeSheet(ThemesModel model) {
        super("merge-themes");
        this.model = model;
        this.texts = model.desk().texts();
        this.merge = new TextButton(texts, "codebook.merge", "merge-do", this::merge);
        setMost(560, 520);
        field.setId("merge-field");
        field.setPromptText(texts.get("codebook.filter"));
        field.textProperty().addListener((o, was, is) -> refresh());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setId("merge-list");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new TargetCell());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> say(is));
        VBox.setVgrow(list, Priority.ALWAYS);
        outcome.setMinHeight(56);
        paper().getChildren().addAll(title, field, list, outcome, Parts.foot(texts, this::close, merge));
    }

    private final class TargetCell extends ListCell<Code> {
        TargetCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Code code, boolean empty) {
            super.updateItem(code, empty);
            if (code == null || empty) {
                setGraphic(null);
                return;
            }
            HBox row = ThemeChip.withName(code);
            Label above = new Label(above(code));
            above.getStyleClass().add("palette-where");
            row.getChildren().add(above);
            setGraphic(row);
            setAccessibleText(model.path(code));
        }
    }

    private String above(Code code) {
        List<Code> path = model.codebook().ancestors(code.id());
        return path.stream().map(Code::name).reduce((a, b) -> a + " › " + b).orElse("");
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            event.consume();
            int next = Math.clamp(
                    at + (event.getCode() == KeyCode.DOWN ? 1 : -1),
                    0,
                    Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 4));
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            merge();
        }
    }

    void show(Code code) {
        from = code;
        title.setText(texts.get("codebook.merge.title", code.name()));
        field.clear();
        refresh();
        open();
    }

    private void refresh() {
        Code source = from;
        if (source == null) {
            return;
        }
        String typed = Spelling.typed(field.getText());
        list.getItems()
                .setAll(model.codebook().in(model.codebook().bookOf(source)).stream()
                        .filter(code -> !code.id().equals(source.id()))
                        .filter(code ->
                                typed.isEmpty() || Spelling.of(code.name()).rank(typed) != Spelling.Rank.NONE)
                        .toList());
        list.getSelectionModel().selectFirst();
        say(list.getSelectionModel().getSelectedItem());
    }

    private void say(@Nullable Code into) {
        Code source = from;
        merge.setDisable(into == null);
        outcome.setText(
                into == null || source == null
                        ? texts.get("codebook.merge.none")
                        : texts.get(
                                "codebook.merge.outcome",
                                model.shownProperty().get().own(source),
                                source.name(),
                                into.name()));
    }

    private void merge() {
        Code into = list.getSelectionModel().getSelectedItem();
        Code source = from;
        if (into != null && source != null) {
            model.merge(source, into);
            close();
        }
    }

    @Override
    protected Node first() {
        return field;
    }

    @Override
    protected void closed() {
        close();
    }
}
