package org.yandu.ui.curation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.yandu.ui.parts.Hint;

/** A row for each student, and cells that lead somewhere by click or Enter; what is empty shows as a dash. */
final class StudentGrid<R> extends TableView<R> {

    private static final String NONE = "–";

    /** Width of a column of figures, in px. */
    private static final double LEAST = 60;

    /** Of a Chinese character at the size it is shown in. */
    private static final double CHARACTER = 13;

    private static final double PADDING = 26;

    private static final double MOST = 240;

    /**
     * @param title heading, in few characters
     * @param whole what it is in full
     * @param words what a cell says; empty for nothing
     * @param order by which rows are sorted
     * @param go where a cell leads
     */
    record Col<R>(String title, String whole, Function<R, String> words, Comparator<R> order, Consumer<R> go) {}

    /**
     * Columns that belong together.
     *
     * @param title above them; empty for none
     */
    record Group<R>(String title, List<Col<R>> columns) {}

    StudentGrid(String id, Label empty) {
        setId(id);
        getStyleClass().addAll("dense", "student-grid");
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        setPlaceholder(empty);
        getSelectionModel().setCellSelectionEnabled(true);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                go();
            }
        });
    }

    /** What stands above the columns that are there, group by group. */
    private List<List<String>> heads = List.of();

    /** @param student by which he may be named now */
    void show(String nameTitle, Function<R, String> student, List<Col<R>> columns, List<R> rows) {
        showGroups(nameTitle, student, List.of(new Group<>("", columns)), rows);
    }

    void showGroups(String nameTitle, Function<R, String> student, List<Group<R>> groups, List<R> rows) {
        Col<R> names = new Col<>(
                nameTitle,
                nameTitle,
                student,
                Comparator.<R>comparingInt(row -> figures(student.apply(row))).thenComparing(student),
                row -> {});
        List<Col<R>> all = Stream.concat(Stream.of(names), groups.stream().flatMap(group -> group.columns().stream()))
                .toList();
        // Other columns are other cells, hundreds for a class, and each leaves a listener with the table: the same ones
        // stay.
        List<List<String>> wanted = Stream.concat(
                        Stream.of(heads("", List.of(names))),
                        groups.stream().map(group -> heads(group.title(), group.columns())))
                .toList();
        if (!heads.equals(wanted)) {
            build(names, groups);
            heads = wanted;
        }
        for (int i = 0; i < all.size(); i++) {
            TableColumn<R, ?> column = getVisibleLeafColumn(i);
            column.setUserData(all.get(i));
            compareBy(column, all.get(i));
        }
        for (TableColumn<R, ?> column : getVisibleLeafColumns()) {
            column.setPrefWidth(Math.max(width(of(column), rows), share(column)));
        }
        getItems().setAll(rows);
        // The same row may say something else now.
        refresh();
        if (!getSortOrder().isEmpty()) {
            sort();
        }
    }

    private static <R> List<String> heads(String above, List<Col<R>> columns) {
        return Stream.concat(
                        Stream.of(above), columns.stream().flatMap(column -> Stream.of(column.title(), column.whole())))
                .toList();
    }

    @SuppressWarnings("unchecked") // what column() has made
    private static <R> void compareBy(TableColumn<R, ?> column, Col<R> of) {
        ((TableColumn<R, R>) column).setComparator(of.order());
    }

    private void build(Col<R> names, List<Group<R>> groups) {
        getColumns().clear();
        getColumns().add(column(names, Pos.CENTER_LEFT));
        for (Group<R> group : groups) {
            List<TableColumn<R, R>> columns = group.columns().stream()
                    .map(each -> column(each, Pos.CENTER))
                    .toList();
            if (group.title().isEmpty()) {
                getColumns().addAll(columns);
            } else {
                getColumns().add(above(group.title(), columns));
            }
        }
    }

    /** Of what stands above a column and its neighbours. */
    private static double share(TableColumn<?, ?> column) {
        return column.getParentColumn() instanceof TableColumn<?, ?> above && above.getGraphic() instanceof Label title
                ? Math.min(MOST, width(title.getText()) + PADDING)
                        / above.getColumns().size()
                : 0;
    }

    private TableColumn<R, R> above(String title, List<TableColumn<R, R>> columns) {
        TableColumn<R, R> above = new TableColumn<>();
        Label words = new Label(title);
        Hint.on(words, title);
        above.setGraphic(words);
        above.setReorderable(false);
        above.getColumns().addAll(columns);
        return above;
    }

    /** 学员 2 before 学员 12; names have none. */
    private static int figures(String name) {
        String figures = name.replaceAll("\\D", "");
        return figures.isEmpty() || figures.length() > 9 ? 0 : Integer.parseInt(figures);
    }

    /** Of what stands in a column, so that nothing is cut short while there is room. */
    private double width(Col<R> of, List<R> rows) {
        double longest = rows.stream()
                .mapToDouble(row -> width(of.words().apply(row)))
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, width(of.title())) + PADDING, LEAST, MOST);
    }

    /** Latin letters and figures are about half as wide as Chinese characters. */
    private static double width(String words) {
        return words.codePoints()
                .mapToDouble(c -> c < 0x2E80 ? CHARACTER * 0.6 : CHARACTER)
                .sum();
    }

    private TableColumn<R, R> column(Col<R> of, Pos at) {
        TableColumn<R, R> column = new TableColumn<>();
        Label title = new Label(of.title());
        Hint.on(title, of.whole());
        column.setGraphic(title);
        column.setMinWidth(44);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(view -> new Cell<>(at));
        return column;
    }

    @SuppressWarnings("unchecked") // set before there are rows
    private static <R> Col<R> of(TableColumn<R, ?> column) {
        return (Col<R>) column.getUserData();
    }

    /** Where the chosen cell leads. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a table does not tell what its cells are of
    private void go() {
        List<TablePosition> chosen = getSelectionModel().getSelectedCells();
        if (!chosen.isEmpty() && chosen.getFirst().getRow() < getItems().size()) {
            TableColumn<R, ?> column = chosen.getFirst().getTableColumn();
            of(column).go().accept(getItems().get(chosen.getFirst().getRow()));
        }
    }

    private static final class Cell<R> extends TableCell<R, R> {

        Cell(Pos at) {
            setAlignment(at);
            setOnMouseClicked(event -> {
                R row = getItem();
                if (row != null) {
                    of(getTableColumn()).go().accept(row);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            String said =
                    empty || row == null ? "" : of(getTableColumn()).words().apply(row);
            boolean none = !empty && row != null && said.isEmpty();
            setText(none ? NONE : said);
            getStyleClass().remove("cell-none");
            if (none) {
                getStyleClass().add("cell-none");
            }
        }
    }
}
