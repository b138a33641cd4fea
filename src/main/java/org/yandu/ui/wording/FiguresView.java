package org.yandu.ui.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.retrieval.figures.Figure;
import org.yandu.ui.parts.FilterField;
import org.yandu.ui.parts.Seen;
import org.yandu.ui.parts.WaysOut;
import org.yandu.ui.shell.PassageClip;
import org.yandu.ui.shell.PassageDrag;
import org.yandu.ui.shell.Waiting;
import org.yandu.ui.wording.FigureListing.Narrowing;

/** All figures and dates as a table; below, the sentence of the one that was followed last. */
final class FiguresView extends Page {

    private final FiguresModel model;
    private final Texts texts;
    private final Grid<FigureRow> table;
    private final WaysOut empty = new WaysOut("wording-figures-empty");
    private final Label summary = new Label();
    private final TextFlow sentence = new TextFlow();

    FiguresView(FiguresModel model) {
        this.model = model;
        this.texts = model.desk().texts();
        setId("wording-figures");
        table = new Grid<>("wording-figures-table", model.rows(), texts, empty);
        columns();
        // The rows may be hundreds of thousands: they are put in order aside.
        table.setSortPolicy(view -> {
            Comparator<FigureRow> by = table.getComparator();
            model.order(by == null ? FigureRow.BY_PLACE : by);
            return true;
        });
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        PassageDrag.offer(
                model.desk(),
                table,
                () -> table.getSelectionModel().getSelectedItems().stream()
                        .map(row -> new PassageClip(
                                row.document().id(), row.document().currentVersion(), row.span(), row.words(), true))
                        .toList());
        table.setOnMouseClicked(event -> go());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                go();
            }
        });
        sentence.setId("wording-sentence");
        sentence.getStyleClass().add("wording-sentence");
        sentence.managedProperty().bind(sentence.visibleProperty());
        model.chosenProperty().subscribe(this::quote);
        model.rows().addListener((InvalidationListener) o -> tell());
        model.widerProperty().addListener((o, was, is) -> tell());
        model.asking().workingProperty().subscribe(job -> tell());
        setTop(head());
        setCenter(table);
        setBottom(sentence);
        Seen.follow(this, model::seen);
    }

    @Override
    Node first() {
        return table;
    }

    private void go() {
        FigureRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.go(row);
        }
    }

    private Node head() {
        FilterField field = new FilterField(texts, "wording.figures.filter");
        field.setId("wording-figures-filter");
        field.setPrefColumnCount(12);
        field.textProperty().bindBidirectional(model.filterProperty());
        Choice<ListedKind> kind = new Choice<>(
                "wording-figures-kind",
                texts.get("wording.column.kind"),
                List.of(ListedKind.values()),
                each -> texts.get(each.textKey()),
                model.kindProperty());
        Choice<Scope> scope = new Choice<>(
                "wording-figures-scope",
                texts.get("wording.scope"),
                List.of(Scope.values()),
                each -> texts.get(each.textKey()),
                model.scopeProperty());
        summary.setId("wording-figures-summary");
        summary.getStyleClass().add("search-summary");
        summary.setMinWidth(USE_PREF_SIZE);
        FlowPane head = new FlowPane(
                8,
                5,
                field,
                kind,
                scope,
                summary,
                new Waiting(model.asking(), texts, "wording-figures-work", model::again));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("search-tools", "wording-head");
        return head;
    }

    private void columns() {
        table.column("wording.column.words", 120, FigureRow::words, Comparator.comparing(FigureRow::words));
        TableColumn<FigureRow, FigureRow> value =
                table.figures("wording.column.value", 110, FigureRow::value, FigureRow.BY_VALUE);
        value.setMinWidth(60);
        table.column("wording.column.unit", 60, FigureRow::unit, FigureRow.BY_UNIT);
        table.column(
                "wording.column.kind",
                66,
                row -> texts.get(kindKey(row)),
                Comparator.comparing(FiguresView::kindKey).thenComparing(FigureRow.BY_VALUE));
        table.column("wording.column.bound", 50, this::bound, Comparator.comparing(this::bound));
        table.column(
                "wording.column.document",
                200,
                row -> row.document().title(),
                Comparator.<FigureRow, String>comparing(row -> row.document().title())
                        .thenComparing(FigureRow.BY_PLACE));
        table.places("wording.column.place", 110, FigureRow::place, FigureRow.BY_PLACE);
    }

    static String kindKey(FigureRow row) {
        Figure.Kind kind = row.kind();
        return (kind == null ? ListedKind.DATE : ListedKind.valueOf(kind.name())).textKey();
    }

    private String bound(FigureRow row) {
        Figure figure = row.finding().figure();
        return figure == null || figure.bound() == Figure.Bound.EXACT
                ? ""
                : texts.get("wording.bound." + figure.bound().name().toLowerCase(Locale.ROOT));
    }

    private void quote(FiguresModel.@Nullable InSentence chosen) {
        sentence.getChildren().clear();
        sentence.setVisible(chosen != null);
        if (chosen != null) {
            sentence.getChildren()
                    .setAll(
                            text(chosen.before(), "retrieval-around"),
                            text(chosen.row().words(), "map-date"),
                            text(chosen.after(), "retrieval-around"));
        }
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private void tell() {
        boolean none = model.desk().library().documents().isEmpty();
        boolean working = model.asking().isWorking();
        Map<Narrowing, Long> wider = model.widerProperty().get();
        String hint = none
                ? "wording.no_documents"
                : working
                        ? "wording.figures.reading"
                        : wider.isEmpty() ? "wording.figures.nothing" : "wording.figures.nothing.here";
        List<WaysOut.Way> ways = new ArrayList<>();
        if (!none && !working) {
            wider.forEach((narrowing, count) -> ways.add(way(narrowing, count)));
        }
        empty.show(texts.get(hint), ways);
        summary.setText(
                model.rows().isEmpty()
                        ? ""
                        : texts.get("wording.figures.found", model.rows().size()));
    }

    private WaysOut.Way way(Narrowing narrowing, long count) {
        String key = "wording.names.without." + narrowing.name().toLowerCase(Locale.ROOT);
        return new WaysOut.Way(
                "", texts.get(key, count, model.filterProperty().get().strip()), () -> model.widen(narrowing));
    }
}
