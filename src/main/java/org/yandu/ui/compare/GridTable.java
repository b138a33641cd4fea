package org.yandu.ui.compare;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.parallel.Comparison;
import org.yandu.retrieval.parallel.Comparison.Column;
import org.yandu.retrieval.parallel.Comparison.Row;
import org.yandu.ui.parts.Hint;

/**
 * The table. Its head stands above the list and its headings at the left of each row, all within the width there is, so that both
 * stay in view without a second scroll bar; more columns are narrower ones.
 */
final class GridTable extends VBox {

    /** Of the column of headings, and the room a list keeps for its bar and its insets, in px. */
    static final double HEADINGS = 150;

    static final double KEPT = 14 + 12;

    private final GridModel model;
    private final HBox head = new HBox();
    private final ListView<Row> rows = new ListView<>();
    private List<Column> columns = List.of();

    GridTable(GridModel model) {
        this.model = model;
        rows.setId("grid-rows");
        rows.getStyleClass().add("grid-rows");
        rows.setCellFactory(list -> new GridRow(model, () -> columns));
        VBox.setVgrow(rows, Priority.ALWAYS);
        head.setId("grid-head");
        head.getStyleClass().add("grid-head");
        getChildren().addAll(head, rows);
    }

    void show(@Nullable Comparison comparison) {
        columns = comparison == null ? List.of() : comparison.columns();
        head.getChildren().clear();
        Label corner = new Label();
        corner.setMinWidth(HEADINGS);
        corner.setMaxWidth(HEADINGS);
        head.getChildren().add(corner);
        for (int i = 0; i < columns.size(); i++) {
            head.getChildren().add(title(columns.get(i), i == 0));
        }
        rows.getItems().setAll(comparison == null ? List.of() : comparison.rows());
    }

    /** Where rows are sections a click makes the document the one whose sections they are. */
    private Button title(Column column, boolean leads) {
        boolean sections = model.byProperty().get() == GridModel.By.SECTIONS;
        Button button = new Button(
                leads && sections ? model.desk().texts().get("compare.grid.leads", column.title()) : column.title());
        button.getStyleClass().addAll("flat", "grid-title");
        button.setWrapText(true);
        button.setPadding(new Insets(4, 8, 4, 8));
        Hint.on(button, sections ? model.desk().texts().get("compare.grid.lead", column.title()) : column.title());
        button.setOnAction(event -> model.lead(column));
        button.prefWidthProperty()
                .bind(widthProperty().subtract(HEADINGS + KEPT).divide(Math.max(1, columns.size())));
        button.setMinWidth(0);
        return button;
    }
}
