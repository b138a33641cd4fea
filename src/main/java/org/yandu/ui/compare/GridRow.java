package org.yandu.ui.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.language.Texts;
import org.yandu.retrieval.parallel.Comparison.Cell;
import org.yandu.retrieval.parallel.Comparison.Column;
import org.yandu.retrieval.parallel.Comparison.Near;
import org.yandu.retrieval.parallel.Comparison.Piece;
import org.yandu.retrieval.parallel.Comparison.Row;
import org.yandu.retrieval.parallel.Grade;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.WrappingCell;
import org.yandu.ui.shell.PassageDrag;

/** One row: its heading, and what each document says; long cells are folded. */
final class GridRow extends WrappingCell<Row> {

    /** Of a passage so many characters are shown until it is unfolded. */
    private static final int FOLDED = 160;

    /** Of many marks so many are shown until the cell is unfolded. */
    private static final int FEW = 3;

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final GridModel model;
    private final Texts texts;
    private final Supplier<List<Column>> columns;
    private final Set<Cell> unfolded = new HashSet<>();
    private @Nullable Row shown;
    private List<Column> shownColumns = List.of();

    GridRow(GridModel model, Supplier<List<Column>> columns) {
        this.model = model;
        this.texts = model.desk().texts();
        this.columns = columns;
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            shown = null;
            setGraphic(null);
            pseudoClassStateChanged(FILLED, false);
            return;
        }
        List<Column> titles = columns.get();
        // A cell is asked again when it becomes selected. A passage on which the mouse has just been pressed must stay,
        // or it
        // could not be carried away.
        if (row == shown && titles == shownColumns) {
            return;
        }
        shown = row;
        shownColumns = titles;
        pseudoClassStateChanged(FILLED, true);
        show(row);
    }

    private void show(Row row) {
        GridPane grid = new GridPane();
        ColumnConstraints first = new ColumnConstraints(GridTable.HEADINGS);
        grid.getColumnConstraints().add(first);
        Label heading = wrapping(row.heading());
        heading.getStyleClass().add("grid-heading");
        GridPane.setValignment(heading, VPos.TOP);
        grid.add(heading, 0, 0);
        List<Column> titles = columns.get();
        for (int i = 0; i < row.cells().size() && i < titles.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            // As wide when it is measured as when it is laid out, or words would wrap into a line more than was
            // counted.
            column.minWidthProperty().bind(column.prefWidthProperty());
            column.maxWidthProperty().bind(column.prefWidthProperty());
            column.prefWidthProperty()
                    .bind(getListView()
                            .widthProperty()
                            .subtract(GridTable.HEADINGS + GridTable.KEPT)
                            .divide(titles.size()));
            grid.getColumnConstraints().add(column);
            grid.add(box(row, row.cells().get(i), titles.get(i)), i + 1, 0);
        }
        setGraphic(grid);
    }

    private Node box(Row row, Cell cell, Column column) {
        VBox box = new VBox(3);
        box.setMaxHeight(Double.MAX_VALUE);
        box.getStyleClass().add("grid-cell");
        String grade = texts.get("align.grade." + cell.grade().name().toLowerCase(Locale.ROOT));
        if (cell.isGap()) {
            box.getStyleClass().add("grid-gap");
            box.getChildren().add(wrapping("—— " + grade));
            if (cell.grade() == Grade.UNMARKED) {
                box.getChildren().add(place("compare.grid.suggest", () -> model.suggest(column, row.heading())));
            }
            return box;
        }
        if (cell.grade() == Grade.DOUBTFUL) {
            box.getStyleClass().add("grid-doubtful");
        }
        boolean open = unfolded.contains(cell);
        cell.pieces().stream().limit(open ? Integer.MAX_VALUE : FEW).forEach(piece -> {
            Hyperlink place = new Hyperlink(piece.place().isEmpty() ? texts.get("compare.grid.go") : piece.place());
            place.getStyleClass().add("grid-place");
            place.setOnAction(event -> model.goTo(column, piece));
            box.getChildren().add(said(place, wrapping(open ? words(piece) : start(piece)), column, piece));
        });
        if (!cell.words().isEmpty() || cell.grade() == Grade.DOUBTFUL || cell.grade() == Grade.PINNED) {
            Label why = wrapping(
                    cell.words().isEmpty() ? grade : texts.get("compare.reason", grade, texts.joined(cell.words())));
            why.getStyleClass().add("text-muted");
            box.getChildren().add(why);
        }
        if (!cell.also().isEmpty()) {
            box.getChildren().add(also(cell, column));
        }
        if (cell.pieces().size() > FEW || cell.pieces().stream().anyMatch(piece -> isLong(piece))) {
            box.getChildren().add(fold(row, cell, open));
        }
        return box;
    }

    private Hyperlink place(String textKey, Runnable way) {
        Hyperlink place = new Hyperlink(texts.get(textKey));
        place.getStyleClass().add("grid-place");
        place.setOnAction(event -> way.run());
        return place;
    }

    private Button fold(Row row, Cell cell, boolean open) {
        Button fold = new Button(texts.get(
                open ? "compare.grid.fold" : "compare.grid.unfold",
                cell.pieces().size()));
        fold.getStyleClass().addAll("small", "grid-fold");
        fold.setOnAction(event -> {
            if (!unfolded.remove(cell)) {
                unfolded.add(cell);
            }
            show(row);
        });
        return fold;
    }

    /** Where else the document comes near, each place a way there. */
    private Node also(Cell cell, Column column) {
        FlowPane places = new FlowPane(4, 0);
        places.getStyleClass().add("grid-also");
        Label head = new Label(texts.get("compare.grid.also"));
        head.getStyleClass().add("text-muted");
        places.getChildren().add(head);
        for (Near near : cell.also()) {
            Hyperlink there = new Hyperlink(near.place());
            there.getStyleClass().add("grid-place");
            if (!near.title().isEmpty()) {
                Hint.on(there, near.title());
            }
            there.setOnAction(event -> model.goTo(column, near));
            places.getChildren().add(there);
        }
        return places;
    }

    /** A passage, which can be taken into a lesson from here. */
    private Node said(Hyperlink place, Label words, Column column, Piece piece) {
        Button take = new Button(null, new FontIcon("fth-clipboard"));
        take.getStyleClass().addAll("flat", "small", "grid-take");
        Hint.on(take, texts.get("passage.take"));
        take.setAccessibleText(texts.get("passage.take"));
        take.setDisable(!model.desk().gate().canWrite());
        take.setOnAction(event -> model.take(column, piece));
        HBox head = new HBox(4, place, take);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox said = new VBox(head, words);
        PassageDrag.from(said, () -> model.clips(column, piece));
        return said;
    }

    private static boolean isLong(Piece piece) {
        String words = words(piece);
        return words.codePointCount(0, words.length()) > FOLDED;
    }

    /** Empty lines of the layout would only take room here. */
    private static String words(Piece piece) {
        return piece.quote().replaceAll("\\n\\s*\\n", "\n").strip();
    }

    private static String start(Piece piece) {
        String quote = words(piece);
        return isLong(piece) ? quote.substring(0, quote.offsetByCodePoints(0, FOLDED)) + "…" : quote;
    }

    private static Label wrapping(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinWidth(0);
        return label;
    }
}
