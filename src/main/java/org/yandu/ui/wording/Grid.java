package org.yandu.ui.wording;

import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.ui.parts.WaysOut;

/** A table whose rows are records. */
final class Grid<T> extends TableView<T> {

    private final Texts texts;

    /** @param empty what is said when there are no rows */
    Grid(String id, ObservableList<T> rows, Texts texts, WaysOut empty) {
        super(rows);
        this.texts = texts;
        setId(id);
        getStyleClass().addAll("wording-table", "dense");
        setFixedCellSize(Rows.CELL);
        setPlaceholder(empty);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setTableMenuButtonVisible(false);
    }

    /**
     * @param textKey of its heading
     * @param width in px, which it has unless the reader draws it wider
     * @param words what a row says there
     */
    TableColumn<T, T> column(String textKey, double width, Function<T, String> words, Comparator<T> order) {
        TableColumn<T, T> column = new TableColumn<>(texts.get(textKey));
        column.setId(textKey);
        column.setPrefWidth(width);
        column.setMinWidth(36);
        column.setReorderable(false);
        column.setComparator(order);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(view -> new Words<>(words, false));
        getColumns().add(column);
        return column;
    }

    /** One of figures, which stand at the right. */
    TableColumn<T, T> figures(String textKey, double width, Function<T, String> words, Comparator<T> order) {
        TableColumn<T, T> column = column(textKey, width, words, order);
        column.setCellFactory(view -> new Words<>(words, true));
        return column;
    }

    /** One of places: of a long name the middle gives way, for it ends in the numbers that tell where. */
    TableColumn<T, T> places(String textKey, double width, Function<T, String> words, Comparator<T> order) {
        TableColumn<T, T> column = column(textKey, width, words, order);
        column.setCellFactory(view -> {
            Words<T> cell = new Words<>(words, false);
            cell.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            return cell;
        });
        return column;
    }

    private static final class Words<T> extends TableCell<T, T> {

        private final Function<T, String> words;
        private final Tooltip whole = new Tooltip();

        Words(Function<T, String> words, boolean right) {
            this.words = words;
            if (right) {
                setAlignment(Pos.CENTER_RIGHT);
            }
            whole.setWrapText(true);
            whole.setMaxWidth(460);
        }

        @Override
        protected void updateItem(@Nullable T row, boolean empty) {
            super.updateItem(row, empty);
            String said = empty || row == null ? "" : words.apply(row);
            setText(said);
            whole.setText(said);
            // Most cells are cut short in a narrow window.
            setTooltip(said.length() > 6 ? whole : null);
        }
    }
}
