package org.yandu.ui.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.curation.view.StudentTable;
import org.yandu.curation.view.StudentTable.Row;
import org.yandu.document.TextSpan;

/** How many passages every student marked under each theme, or in each section. */
final class MarksPage extends ClassPage {

    private final Function<Findings, StudentTable> table;
    private final StudentGrid<Row> grid;
    private final Label silent = new Label();

    /** @param id by which the table is found */
    MarksPage(ClassModel model, String id, Function<Findings, StudentTable> table) {
        super(model);
        this.table = table;
        this.grid = new StudentGrid<>(id, new Label(texts().get("class.none")));
        silent.setWrapText(true);
        silent.setMinHeight(USE_PREF_SIZE);
        silent.getStyleClass().add("sheet-quiet");
        silent.managedProperty().bind(silent.visibleProperty());
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(silent, grid);
        model.findingsProperty().subscribe(this::show);
        model.anonymousProperty()
                .subscribe(hidden -> show(model.findingsProperty().get()));
    }

    @Override
    Node first() {
        return grid;
    }

    @Override
    void show(@Nullable Findings found) {
        if (found == null) {
            grid.getItems().clear();
            silent.setVisible(false);
            return;
        }
        StudentTable counted = table.apply(found);
        List<StudentGrid.Col<Row>> columns = new ArrayList<>();
        columns.add(column(texts().get("class.all"), texts().get("class.all"), Row::all));
        for (int i = 0; i < counted.columns().size(); i++) {
            int at = i;
            columns.add(column(
                    title(counted.columns().get(i)),
                    whole(counted.columns().get(i)),
                    row -> row.cells().get(at)));
        }
        grid.show(
                texts().get("class.students"),
                row -> model().name(row.student()),
                columns,
                model().listed(counted.rows(), Row::student));
        List<String> none = found.view().silent();
        silent.setVisible(!none.isEmpty() && !found.view().marks().isEmpty());
        silent.setText(texts().get(
                        "class.silent",
                        none.size(),
                        model().listed(none, each -> each).stream()
                                .map(model()::name)
                                .collect(texts().joining())));
    }

    private StudentGrid.Col<Row> column(String title, String whole, Function<Row, List<TextSpan>> cell) {
        return new StudentGrid.Col<>(
                title,
                whole,
                row -> cell.apply(row).isEmpty()
                        ? ""
                        : String.valueOf(cell.apply(row).size()),
                Comparator.comparingInt(row -> cell.apply(row).size()),
                row -> model().look(cell.apply(row)));
    }

    /** A theme by its sign, a section by its place. */
    private String title(StudentTable.Column column) {
        return model().code(column.id())
                .map(code -> code.sign())
                .orElse(column.id().isEmpty() ? texts().get("class.before_headings") : column.id());
    }

    private String whole(StudentTable.Column column) {
        return column.title().isEmpty() ? title(column) : column.title();
    }
}
