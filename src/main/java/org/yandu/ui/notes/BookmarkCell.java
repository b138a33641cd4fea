package org.yandu.ui.notes;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.annotation.Bookmark;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.Words;
import org.yandu.ui.parts.WrappingCell;

/** One bookmark: its name, or the words of its place; where it is. The name is written in place. */
final class BookmarkCell extends WrappingCell<Bookmark> {

    /** Two lines of the panel. */
    private static final int WORDS = 34;

    private final BookmarksModel model;
    private final Label name = new Label();
    private final Label where = new Label();
    private final VBox words = new VBox(2, name, where);
    private final TextField field = new TextField();
    private final HBox row;
    private boolean naming;

    BookmarkCell(BookmarksModel model) {
        this.model = model;
        getStyleClass().add("bookmark-cell");
        name.setWrapText(true);
        where.getStyleClass().add("annotation-place");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Button rename = tool("fth-edit-2", "bookmark.rename", this::name);
        Button remove = tool("fth-trash-2", "bookmark.remove", () -> {
            if (getItem() != null) {
                model.remove(getItem());
            }
        });
        row = new HBox(4, words, rename, remove);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("annotation-card");
        field.setPromptText(model.desk().texts().get("bookmark.name"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                named(true);
            }
        });
    }

    private Button tool(String icon, String textKey, Runnable run) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("card-tool");
        Hint.on(button, model.desk().texts().get(textKey));
        button.setAccessibleText(model.desk().texts().get(textKey));
        button.setFocusTraversable(false);
        button.setDisable(!model.desk().gate().canWrite());
        button.setOnAction(event -> run.run());
        return button;
    }

    /** Puts the cursor into the name. */
    void name() {
        Bookmark bookmark = getItem();
        if (bookmark != null && model.desk().gate().canWrite()) {
            naming = true;
            field.setText(bookmark.name());
            words.getChildren().setAll(field, where);
            field.requestFocus();
            field.selectAll();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            named(event.getCode() == KeyCode.ENTER);
            getListView().requestFocus();
        }
    }

    private void named(boolean kept) {
        Bookmark bookmark = getItem();
        if (naming) {
            naming = false;
            words.getChildren().setAll(name, where);
            if (kept && bookmark != null) {
                model.rename(bookmark, field.getText());
            }
        }
    }

    @Override
    protected void updateItem(@Nullable Bookmark bookmark, boolean empty) {
        Bookmark before = getItem();
        if (naming && before != null && (bookmark == null || !bookmark.id().equals(before.id()))) {
            // The cell is taken for another while a name is being written.
            named(true);
        }
        super.updateItem(bookmark, empty);
        if (empty || bookmark == null) {
            setGraphic(null);
            return;
        }
        String quote = Words.shortened(bookmark.anchor().quote().exact().strip(), WORDS);
        name.setText(bookmark.name().isEmpty() ? quote : bookmark.name());
        name.getStyleClass().setAll("label", bookmark.name().isEmpty() ? "annotation-quote" : "memo-title");
        boolean everywhere = model.everywhereProperty().get();
        where.setText(everywhere ? model.titleOf(bookmark) : "");
        model.placeOf(bookmark, place -> {
            if (bookmark.equals(getItem())) {
                where.setText(
                        everywhere
                                ? model.desk().texts().get("relation.where", model.titleOf(bookmark), place)
                                : place);
            }
        });
        setGraphic(row);
        setAccessibleText(name.getText());
    }
}
