package org.yandu.ui.notes;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.ui.parts.BothEnds;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PassageClip;
import org.yandu.ui.shell.PassageDrag;
import org.yandu.workspace.Edit;

/** The list of annotations, and below it the comment of the one in focus unless that is written beside the text. */
final class NotesView extends VBox {

    private final NotesModel model;
    private final MemosModel memos;
    private final Desk desk;
    private final ObservableList<Annotation> items = FXCollections.observableArrayList();
    private final ListView<Annotation> list = new ListView<>(items);
    private final Label count = new Label();
    private final Label empty = new Label();
    private boolean following;

    NotesView(Parts parts, MemosModel memos) {
        this.memos = memos;
        this.desk = parts.desk();
        this.model = parts.model();
        getStyleClass().add("notes");
        setMinWidth(230);
        list.setId("annotations");
        list.setCellFactory(view -> new AnnotationCell(model));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        // The scroll bar stands in the margin of the panel, so that the cards are as wide as what stands above them.
        VBox.setMargin(list, new Insets(0, -8, 0, 0));
        getChildren().addAll(scope(), new ListFilters(model), memosHere(), list, new CommentEditor(model));
        model.listedProperty().subscribe(this::show);
        // A theme may look otherwise while its annotations stay what they are.
        desk.shelf().seenProperty().addListener((o, was, is) -> list.refresh());
        // The same annotations are listed, and may have come back to the text that is current now.
        desk.gate().lastChangeProperty().addListener((o, was, is) -> {
            if (is != null && is.change().edits().stream().anyMatch(Edit.OfDocument.class::isInstance)) {
                list.refresh();
                tellCount();
            }
        });
        list.setOnMouseClicked(event -> go());
        PassageDrag.from(
                list,
                () -> list.getSelectionModel().getSelectedItems().stream()
                        .map(PassageClip::of)
                        .toList());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
            }
        });
        desk.markProperty().subscribe(this::follow);
    }

    private BothEnds scope() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton here = scopeButton("notes.here", group, false);
        ToggleButton all = scopeButton("notes.everywhere", group, true);
        here.getStyleClass().add("left-pill");
        all.getStyleClass().add("right-pill");
        here.setSelected(true);
        count.getStyleClass().add("notes-count");
        Hint.on(count, count.textProperty());
        // Below them where there is no room: a figure that is cut says something else.
        return new BothEnds(new HBox(here, all), count);
    }

    private ToggleButton scopeButton(String textKey, ToggleGroup group, boolean everywhere) {
        ToggleButton button = new ToggleButton(desk.texts().get(textKey));
        button.setId(textKey);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.everywhereProperty().set(everywhere);
        });
        return button;
    }

    /** How much else was written about the document in focus. */
    private Button memosHere() {
        Button button = new Button();
        button.setId("notes-memos");
        button.getStyleClass().add("link-button");
        button.setOnAction(event -> {
            memos.everywhereProperty().set(false);
            desk.bring(MemosModel.PANEL);
        });
        Runnable count = () -> {
            long there = desk.focused()
                    .open()
                    .map(open -> memos.about(open.document().id()))
                    .orElse(0L);
            button.setText(desk.texts().get("notes.memos", there));
            button.setVisible(there > 0);
            button.setManaged(there > 0);
        };
        memos.listedProperty().subscribe(count);
        desk.openProperty().subscribe(count);
        count.run();
        return button;
    }

    private void show(List<Annotation> found) {
        following = true;
        empty.setText(desk.texts().get(model.isNarrowed() ? "notes.none" : "notes.empty"));
        boolean longer = put(found);
        following = false;
        tellCount();
        if (!longer) {
            follow(desk.focused().focusedMarkProperty().get());
        }
    }

    private void tellCount() {
        long stale = model.stale();
        count.setText(
                stale == 0
                        ? desk.texts().get("notes.count", model.total())
                        : desk.texts().get("notes.count_stale", model.total(), stale));
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /**
     * Puts in what is new and takes out what has gone, by identity: what a change did not touch is the same object, and a list that
     * is filled anew lays out all its cells.
     *
     * @return whether only more came at the end, so that what is seen stays where it is
     */
    private boolean put(List<Annotation> found) {
        int shorter = Math.min(found.size(), items.size());
        int same = 0;
        while (same < shorter && found.get(same) == items.get(same)) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same && found.get(found.size() - 1 - tail) == items.get(items.size() - 1 - tail)) {
            tail++;
        }
        boolean longer = same == items.size() && found.size() > same;
        if (same + tail < items.size()) {
            items.remove(same, items.size() - tail);
        }
        if (same + tail < found.size()) {
            items.addAll(same, found.subList(same, found.size() - tail));
        }
        return longer;
    }

    private void go() {
        Annotation chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && !following) {
            desk.goTo(chosen);
        }
    }

    /** The mark in focus in the text is the chosen one here. */
    private void follow(@Nullable String id) {
        following = true;
        list.getSelectionModel().clearSelection();
        for (int i = 0; id != null && i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 1));
                break;
            }
        }
        following = false;
    }
}
