package org.yandu.ui.notes;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Memo;
import org.yandu.ui.keys.ListKeys;
import org.yandu.ui.parts.FilterField;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.MemoWish;

/** The memos, and below them the one that is open. */
final class MemosView extends VBox {

    private final MemosModel model;
    private final Desk desk;
    private final ObservableList<Memo> items = FXCollections.observableArrayList();
    private final ListView<Memo> list = new ListView<>(items);
    private final Label empty = new Label();
    private final MemoEditor editor;
    private boolean filling;
    private boolean writing;

    MemosView(Parts parts, MemosModel model) {
        this.model = model;
        this.desk = parts.desk();
        this.editor = new MemoEditor(parts, model);
        getStyleClass().add("notes");
        setMinWidth(230);
        list.setId("memos");
        list.setCellFactory(view -> new MemoCell(model));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        list.setPlaceholder(empty);
        FilterField words = new FilterField(desk.texts(), "memo.words");
        words.setId("memo-filter");
        words.textProperty().bindBidirectional(model.wordsProperty());
        SplitPane split = new SplitPane(list);
        split.setOrientation(Orientation.VERTICAL);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(head(), words, split);
        // As beside the list of annotations: the scroll bar stands in the margin, and the editor keeps off it.
        VBox.setMargin(split, new Insets(0, -8, 0, 0));
        model.listedProperty().subscribe(this::show);
        model.subjects().namedProperty().addListener((o, was, is) -> list.refresh());
        model.draftProperty().subscribe(draft -> opened(split, draft));
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null && !filling) {
                model.open(is);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                editor.write();
            } else if (ListKeys.REMOVE.matches(desk.keys(), event)) {
                model.remove();
            }
        });
        desk.calls().memos().listen(this::fulfil);
    }

    private void fulfil(MemoWish wish) {
        switch (wish) {
            case MemoWish.Begin begin -> begin(begin.subject());
            case MemoWish.Show show -> {
                desk.show(MemosModel.PANEL);
                model.show(show.memoId());
            }
        }
    }

    private void begin(Memo.Subject subject) {
        model.begin(subject);
        writing = true;
        desk.bring(MemosModel.PANEL);
    }

    /** Now, or when the panel comes into the window: whoever began a memo wants to write it. */
    @Override
    public void requestFocus() {
        if (writing) {
            writing = false;
            editor.write();
        } else {
            list.requestFocus();
        }
    }

    private HBox head() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton here = scope("memo.here", group, false);
        ToggleButton all = scope("memo.everywhere", group, true);
        here.getStyleClass().add("left-pill");
        all.getStyleClass().add("right-pill");
        model.everywhereProperty().subscribe(everywhere -> (everywhere ? all : here).setSelected(true));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(here, all, gap, new MemoMenu(desk, model.subjects(), this::begin));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private ToggleButton scope(String textKey, ToggleGroup group, boolean everywhere) {
        ToggleButton button = new ToggleButton(desk.texts().get(textKey));
        button.setId(textKey);
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.everywhereProperty().set(everywhere);
        });
        return button;
    }

    private void opened(SplitPane split, @Nullable MemoDraft draft) {
        if (draft == null) {
            split.getItems().remove(editor);
        } else if (!split.getItems().contains(editor)) {
            split.getItems().add(editor);
            split.setDividerPosition(0, 0.42);
        }
        select();
    }

    private void show(List<Memo> memos) {
        filling = true;
        boolean narrowed = !model.wordsProperty().get().isBlank();
        empty.setText(desk.texts().get(narrowed ? "memo.none" : "memo.empty"));
        items.setAll(memos);
        filling = false;
        select();
    }

    /** The one that is open is the chosen one. */
    private void select() {
        MemoDraft draft = model.draftProperty().get();
        filling = true;
        list.getSelectionModel().clearSelection();
        for (int i = 0; draft != null && i < items.size(); i++) {
            if (items.get(i).id().equals(draft.memo().id())) {
                list.getSelectionModel().select(i);
            }
        }
        filling = false;
    }
}
