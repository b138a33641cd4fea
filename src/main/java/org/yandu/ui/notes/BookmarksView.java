package org.yandu.ui.notes;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yandu.annotation.Bookmark;
import org.yandu.ui.keys.ListKeys;
import org.yandu.ui.shell.Desk;

/** Places to come back to: a click goes there, F2 names, Delete takes away. */
final class BookmarksView extends VBox {

    private final BookmarksModel model;
    private final Desk desk;
    private final ObservableList<Bookmark> items = FXCollections.observableArrayList();
    private final ListView<Bookmark> list = new ListView<>(items);

    BookmarksView(BookmarksModel model) {
        this.model = model;
        this.desk = model.desk();
        getStyleClass().add("notes");
        setMinWidth(230);
        list.setId("bookmarks");
        list.setCellFactory(view -> new BookmarkCell(model));
        Label empty = new Label(desk.texts().get("bookmark.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setMargin(list, new Insets(0, -8, 0, 0));
        getChildren().addAll(scope(), list);
        list.setOnMouseClicked(this::clicked);
        list.setOnKeyPressed(this::pressed);
        model.listedProperty().subscribe(found -> items.setAll(found));
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private HBox scope() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton here = scope("bookmark.here", group, false);
        ToggleButton all = scope("bookmark.everywhere", group, true);
        here.getStyleClass().add("left-pill");
        all.getStyleClass().add("right-pill");
        here.setSelected(true);
        HBox box = new HBox(here, all);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
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

    private void clicked(MouseEvent event) {
        Bookmark chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getClickCount() == 2) {
            rename(chosen);
        } else {
            model.go(chosen);
        }
    }

    private void pressed(KeyEvent event) {
        Bookmark chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            model.go(chosen);
        } else if (ListKeys.RENAME.matches(desk.keys(), event)) {
            rename(chosen);
        } else if (ListKeys.REMOVE.matches(desk.keys(), event)) {
            model.remove(chosen);
        } else {
            return;
        }
        event.consume();
    }

    private void rename(Bookmark bookmark) {
        for (Node cell : list.lookupAll(".bookmark-cell")) {
            if (cell instanceof BookmarkCell shown && bookmark.equals(shown.getItem())) {
                shown.name();
                return;
            }
        }
    }
}
