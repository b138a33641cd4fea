package org.yandu.ui.codebook;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.ui.parts.ThemeChip;

/** A theme in the tree: sign, name, key, codings; can be dragged before, into or after another and renamed in place. */
final class ThemeCell extends TreeCell<Code> {

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass INTO = PseudoClass.getPseudoClass("drop-into");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    private static final PseudoClass RETIRED = PseudoClass.getPseudoClass("retired");
    private static final PseudoClass NARROWED = PseudoClass.getPseudoClass("narrowed");

    private final ThemesModel model;
    private final Label count = new Label();

    ThemeCell(ThemesModel model) {
        this.model = model;
        count.getStyleClass().add("theme-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        // As long as it is in a scene: the list throws cells away, and the model outlives them.
        sceneProperty().flatMap(scene -> model.shownProperty()).subscribe((was, is) -> {
            Code code = getItem();
            // Back in a scene it has missed what happened meanwhile.
            if (code != null && is != null && (was == null || is.isShapedLike(was))) {
                count(code, is);
            }
        });
        getStyleClass().add("theme-row");
        setPrefWidth(0);
        setOnDragDetected(event -> {
            Code code = getItem();
            if (code != null && model.canWrite() && !isEditing()) {
                Dragboard board = startDragAndDrop(TransferMode.MOVE);
                ClipboardContent content = new ClipboardContent();
                content.putString(code.id());
                board.setContent(content);
                event.consume();
            }
        });
        setOnDragOver(this::over);
        setOnDragExited(event -> mark(null));
        setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        Code code = getItem();
        String dragged = event.getDragboard().getString();
        if (code != null && dragged != null && model.canDrop(dragged, code)) {
            event.acceptTransferModes(TransferMode.MOVE);
            mark(at(event));
            event.consume();
        }
    }

    /** The upper and the lower quarter of a row are the gaps before and after it. */
    private ThemesModel.Drop at(DragEvent event) {
        double share = event.getY() / getHeight();
        return share < 0.25 ? ThemesModel.Drop.BEFORE : share > 0.75 ? ThemesModel.Drop.AFTER : ThemesModel.Drop.INTO;
    }

    private void mark(ThemesModel.@Nullable Drop drop) {
        pseudoClassStateChanged(ABOVE, drop == ThemesModel.Drop.BEFORE);
        pseudoClassStateChanged(INTO, drop == ThemesModel.Drop.INTO);
        pseudoClassStateChanged(BELOW, drop == ThemesModel.Drop.AFTER);
    }

    private void dropped(DragEvent event) {
        Code code = getItem();
        String dragged = event.getDragboard().getString();
        mark(null);
        if (code != null && dragged != null) {
            model.drop(dragged, code, at(event));
            event.setDropCompleted(true);
            event.consume();
        }
    }

    @Override
    protected void updateItem(@Nullable Code code, boolean empty) {
        super.updateItem(code, empty);
        mark(null);
        boolean shown = code != null && !empty;
        setId(shown ? "theme-row-" + Objects.requireNonNull(code).id() : null);
        pseudoClassStateChanged(RETIRED, shown && Objects.requireNonNull(code).retired());
        pseudoClassStateChanged(
                NARROWED,
                shown
                        && Objects.equals(
                                model.desk().themeFilterProperty().get(),
                                Objects.requireNonNull(code).id()));
        setText(null);
        setGraphic(shown && !isEditing() ? row(Objects.requireNonNull(code)) : null);
        if (!shown) {
            setAccessibleText(null);
        }
    }

    private HBox row(Code code) {
        Label name = new Label(code.name());
        name.getStyleClass().add("theme-name");
        name.setMinWidth(30);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label key = new Label(code.key() == null ? "" : code.key().toString());
        key.getStyleClass().add("theme-key");
        key.setVisible(code.key() != null);
        key.setMinWidth(Region.USE_PREF_SIZE);
        count(code, model.shownProperty().get());
        HBox row = new HBox(6, ThemeChip.sign(code), name, gap, key, count);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void count(Code code, ThemesModel.Shown shown) {
        count.setText(counted(shown.own(code), shown.whole(code)));
        setAccessibleText(model.desk()
                .texts()
                .get("codebook.spoken", code.name(), code.sign(), shown.own(code), shown.whole(code)));
    }

    /** Its own, and behind a stroke those of the themes nested in it as well. */
    private static String counted(int own, int whole) {
        return own == whole ? (own == 0 ? "" : String.valueOf(own)) : own + " / " + whole;
    }

    // ---- renaming in place ----

    @Override
    public void startEdit() {
        Code code = getItem();
        super.startEdit();
        if (!isEditing() || code == null) {
            return;
        }
        TextField field = new TextField(code.name());
        field.setId("theme-rename");
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                finish(code, field.getText());
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                cancelEdit();
            }
        });
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is && isEditing()) {
                finish(code, field.getText());
            }
        });
        setGraphic(field);
        field.selectAll();
        field.requestFocus();
    }

    private void finish(Code code, String name) {
        cancelEdit();
        getTreeView().requestFocus();
        model.rename(code, name);
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        getTreeView().setEditable(false);
        Code code = getItem();
        setGraphic(code == null ? null : row(code));
        getTreeView().requestFocus();
    }
}
