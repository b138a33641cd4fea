package org.yandu.ui.wording;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yandu.ui.shell.PassageDrag;

/** Places to be gone through: a click, an arrow key and Enter bring one into view. */
final class PlaceList extends ListView<Lines.Row> {

    PlaceList(Lines lines, String id, String emptyText) {
        super(lines.rows());
        setId(id);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getStyleClass().add("wording-places");
        setFixedCellSize(Rows.LINE);
        setCellFactory(view -> new PlaceCell(lines));
        setPlaceholder(new EmptyHint(lines.desk().texts(), emptyText, List.of(lines.asking())));
        widthProperty().addListener(o -> refresh());
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                lines.go(is);
            }
        });
        PassageDrag.offer(
                lines.desk(),
                this,
                () -> Lines.clips(List.copyOf(getSelectionModel().getSelectedItems())));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
            if (plain && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                event.consume();
                step(event.getCode() == KeyCode.DOWN ? 1 : -1);
            }
        });
        // One that is chosen already is brought back into view.
        setOnMouseClicked(event -> again(lines));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                again(lines);
            }
        });
    }

    /** Documents are headings: keys go from place to place. */
    private void step(int by) {
        int from = getSelectionModel().isEmpty() ? -1 : getSelectionModel().getSelectedIndex();
        for (int at = from + by; at >= 0 && at < getItems().size(); at += by) {
            if (getItems().get(at) instanceof Lines.Place) {
                getSelectionModel().clearAndSelect(at);
                scrollTo(Math.max(0, at - 2));
                return;
            }
        }
    }

    private void again(Lines lines) {
        Lines.Row row = getSelectionModel().getSelectedItem();
        if (row != null) {
            lines.go(row);
        }
    }
}
