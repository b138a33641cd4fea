package org.yandu.ui.codebook;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.language.Texts;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.parts.ThemeChip;
import org.yandu.ui.shell.Sheet;
import org.yandu.workspace.ThemeParting.Side;

/** All passages of a theme, each to be sent to it, to the new one or to both: 1, 2, 3 on the chosen ones, then the next. */
final class SplitSheet extends Sheet {

    private static final KeyCombination DO = KeyCombination.valueOf("Shortcut+Enter");

    private final ThemesModel themes;
    private final SplitModel model;
    private final Texts texts;
    private final Label title = Parts.title("");
    private final HBox pair = new HBox(10);
    private final TextField name = new TextField();
    private final ListView<SplitModel.Item> list = new ListView<>();
    private final Label count = Parts.quiet("");
    private final Button split;

    SplitSheet(ThemesModel themes) {
        super("split-theme");
        this.themes = themes;
        this.model = new SplitModel(themes.desk());
        this.texts = themes.desk().texts();
        this.split = new TextButton(texts, "codebook.split", "split-do", this::split);
        setMost(860, 680);
        name.setId("split-name");
        name.setPromptText(texts.get("codebook.split.name"));
        name.textProperty().bindBidirectional(model.nameProperty());
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                event.consume();
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        list.setId("split-list");
        list.setItems(model.items());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new SplitCell(model, texts, this::refresh));
        list.setPlaceholder(Parts.quiet(texts.get("codebook.split.empty")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        pair.setAlignment(Pos.CENTER_LEFT);
        HBox foot = Parts.foot(texts, model::close, split);
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        foot.getChildren().addFirst(count);
        paper().getChildren().addAll(title, pair, Parts.quiet(texts.get("codebook.split.how")), list, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (DO.match(event)) {
                event.consume();
                split();
            }
        });
        model.themeProperty().subscribe(this::show);
        model.secondProperty().subscribe(code -> heads());
        model.items().addListener((javafx.beans.InvalidationListener) o -> counts());
    }

    void start(Code code) {
        model.start(code);
    }

    private void key(KeyEvent event) {
        Side side = switch (event.getCode()) {
            case DIGIT1, NUMPAD1, LEFT -> Side.FIRST;
            case DIGIT2, NUMPAD2, RIGHT -> Side.SECOND;
            case DIGIT3, NUMPAD3 -> Side.BOTH;
            default -> null;
        };
        if (side == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        event.consume();
        var chosen = list.getSelectionModel();
        chosen.getSelectedItems().forEach(item -> model.put(item, side));
        boolean one = chosen.getSelectedItems().size() == 1;
        int next = chosen.getSelectedIndex() + 1;
        refresh();
        if (one && next < model.items().size()) {
            chosen.clearAndSelect(next);
            list.scrollTo(Math.max(0, next - 2));
        }
    }

    private void show(@Nullable Code code) {
        if (code == null) {
            close();
            return;
        }
        title.setText(texts.get("codebook.split.title", code.name()));
        heads();
        open();
    }

    private void heads() {
        Code first = model.themeProperty().get();
        Code second = model.secondProperty().get();
        if (first == null) {
            return;
        }
        boolean typing = name.isFocused();
        int caret = name.getCaretPosition();
        Label one = new Label("1");
        Label two = new Label("2");
        one.getStyleClass().add("key");
        two.getStyleClass().add("key");
        pair.getChildren().setAll(one, ThemeChip.withName(first), two);
        if (second != null) {
            pair.getChildren().add(ThemeChip.sign(second));
        }
        pair.getChildren().add(name);
        if (typing) {
            // Setting the children anew has taken the focus away.
            name.requestFocus();
            name.positionCaret(caret);
        }
        counts();
    }

    private void refresh() {
        list.refresh();
        counts();
    }

    private void counts() {
        count.setText(texts.get("codebook.split.count", model.count(Side.FIRST), model.count(Side.SECOND)));
        split.setDisable(model.secondProperty().get() == null);
    }

    private void split() {
        model.split().ifPresent(themes.chosenProperty()::set);
    }

    @Override
    protected Node first() {
        return name;
    }

    @Override
    protected void closed() {
        model.close();
    }
}
