package org.yandu.ui.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.retrieval.names.NameEntry;
import org.yandu.retrieval.names.NameFacts;
import org.yandu.ui.parts.FilterField;
import org.yandu.ui.parts.Seen;
import org.yandu.ui.parts.WaysOut;
import org.yandu.ui.shell.Waiting;
import org.yandu.ui.wording.Listing.Narrowing;

/** The index of names as a table, and the places of the one that is chosen. */
final class NamesView extends Page {

    /** Least of the places, or they would be a strip of dots beside two docks; in px. */
    private static final double PLACES = 190;

    private final NamesModel model;
    private final Texts texts;
    private final Grid<NameEntry> table;
    private final NameMenu menu;
    private final WaysOut empty = new WaysOut("wording-names-empty");
    private final CheckBox hidden;
    private final Label summary = new Label();
    private final Label about = new Label();

    NamesView(NamesModel model, NameRulingModel ruling) {
        this.model = model;
        this.texts = model.desk().texts();
        setId("wording-names");
        hidden = check("wording.names.hidden", "wording-names-hidden");
        table = new Grid<>("wording-names-table", model.rows(), texts, empty);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        menu = new NameMenu(model, ruling, this::chosen);
        table.setContextMenu(menu);
        columns();
        table.setSortPolicy(view -> {
            model.order(table.getComparator());
            return true;
        });
        table.sort();
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, was, is) -> model.chosenProperty().set(is));
        table.addEventFilter(KeyEvent.KEY_PRESSED, menu::pressed);
        model.rows().addListener((InvalidationListener) o -> tell());
        model.widerProperty().subscribe(wider -> tell());
        model.asking().workingProperty().subscribe(job -> tell());
        model.chosenProperty().subscribe(entry -> {
            choose(entry);
            show(entry);
        });
        model.factsProperty().subscribe(facts -> {
            table.refresh();
            show(model.chosenProperty().get());
        });
        setTop(head());
        VBox places = places();
        places.setMinWidth(PLACES);
        SplitPane halves = new SplitPane(table, places);
        halves.setDividerPositions(0.68);
        setCenter(halves);
        model.onFound(table::scrollTo);
        Seen.follow(this, model::seen);
    }

    /** The one that was chosen stays so when the list is made anew. */
    private void choose(@Nullable NameEntry entry) {
        boolean other = entry != null && !entry.equals(table.getSelectionModel().getSelectedItem());
        if (other) {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(entry);
        }
    }

    private List<NameEntry> chosen() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(entry -> entry != null)
                .toList();
    }

    @Override
    Node first() {
        return table;
    }

    /** What can be said of the names that are chosen. */
    @Override
    List<Node> tools() {
        return menu.buttons();
    }

    private Node head() {
        FilterField field = new FilterField(texts, "wording.names.filter");
        field.setId("wording-names-filter");
        field.setPrefColumnCount(9);
        field.textProperty().bindBidirectional(model.filterProperty());
        KindChoice kind = new KindChoice(texts, model.kindProperty());
        Choice<Scope> scope = new Choice<>(
                "wording-names-scope",
                texts.get("wording.scope"),
                List.of(Scope.values()),
                each -> texts.get(each.textKey()),
                model.scopeProperty());
        CheckBox doubtful = check("wording.names.doubtful", "wording-names-doubtful");
        doubtful.selectedProperty().bindBidirectional(model.doubtfulProperty());
        hidden.selectedProperty().bindBidirectional(model.hiddenProperty());
        summary.setId("wording-names-summary");
        summary.getStyleClass().add("search-summary");
        summary.setMinWidth(USE_PREF_SIZE);
        FlowPane head = new FlowPane(8, 5, field, kind, scope, doubtful, hidden);
        head.getChildren()
                .addAll(
                        summary,
                        new Waiting(model.asking(), texts, "wording-names-work", model::again),
                        new Waiting(model.factsAsking(), texts, "wording-facts-work", model::again));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("search-tools", "wording-head");
        return head;
    }

    private CheckBox check(String textKey, String id) {
        CheckBox box = new CheckBox(texts.get(textKey));
        box.setId(id);
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private void columns() {
        Comparator<NameEntry> byName = Comparator.comparing(NameEntry::shown);
        table.column("wording.column.name", 170, this::name, byName).setMinWidth(120);
        table.column(
                        "wording.column.kind",
                        70,
                        entry -> texts.get(
                                "cli.names.kind." + entry.kind().name().toLowerCase(Locale.ROOT)),
                        Comparator.comparing(NameEntry::kind).thenComparing(byName))
                .setMinWidth(68);
        TableColumn<NameEntry, NameEntry> places = table.figures(
                "wording.column.count",
                62,
                entry -> String.valueOf(entry.count()),
                Comparator.comparingInt(NameEntry::count));
        // What is named most comes first; equals stay in the order of their first mention.
        places.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().add(places);
        table.figures(
                "wording.column.documents",
                46,
                entry -> String.valueOf(entry.texts().size()),
                Comparator.comparingInt(entry -> entry.texts().size()));
        table.column(
                        "wording.column.date",
                        84,
                        NamesView::date,
                        Comparator.comparing(
                                NamesView::date, Comparator.comparing((String date) -> date.isEmpty() ? "~" : date)))
                .setMinWidth(86);
        table.places("wording.column.first", 110, this::first, Comparator.comparing(this::first));
        table.column(
                "wording.column.with",
                120,
                this::figures,
                Comparator.comparing(this::figures).reversed());
    }

    /** With a sign of what the reader has said. */
    private String name(NameEntry entry) {
        return switch (entry.standing()) {
            case CONFIRMED, ADDED -> "✓ " + entry.shown();
            case HIDDEN -> "✕ " + entry.shown();
            case DOUBTFUL -> "? " + entry.shown();
            case FOUND -> entry.shown();
        };
    }

    private static String date(NameEntry entry) {
        String date = entry.texts().isEmpty()
                ? null
                : entry.texts().getFirst().document().header().date();
        return date == null ? "" : date;
    }

    private String first(NameEntry entry) {
        if (entry.texts().isEmpty()) {
            return "";
        }
        NameFacts facts = model.factsProperty().get();
        String place = facts == null ? "" : facts.first(entry);
        String title = entry.texts().getFirst().document().title();
        return place.isEmpty() ? title : title + "  " + place;
    }

    private String figures(NameEntry entry) {
        NameFacts facts = model.factsProperty().get();
        return facts == null ? "" : texts.joined(facts.figures(entry));
    }

    private VBox places() {
        about.setWrapText(true);
        about.setId("wording-name-about");
        about.getStyleClass().add("search-summary");
        about.setMinHeight(USE_PREF_SIZE);
        PlaceList places = new PlaceList(model.lines(), "wording-name-places", texts.get("wording.names.choose"));
        VBox box = new VBox(4, about, places);
        VBox.setVgrow(places, Priority.ALWAYS);
        about.managedProperty().bind(about.visibleProperty());
        return box;
    }

    private void show(@Nullable NameEntry entry) {
        about.setVisible(entry != null);
        if (entry == null) {
            return;
        }
        List<String> said = new ArrayList<>();
        if (entry.forms().size() > 1) {
            said.add(texts.get("wording.names.forms", texts.joined(entry.forms())));
        }
        String figures = figures(entry);
        if (!figures.isEmpty()) {
            said.add(texts.get("wording.names.figures", figures));
        }
        String why = NameWhy.of(entry, texts);
        if (!why.isEmpty()) {
            said.add(texts.get("wording.names.why", why));
        }
        about.setText(String.join("\n", said));
        about.setVisible(!said.isEmpty());
    }

    private WaysOut.Way way(Narrowing narrowing, int count) {
        String key = "wording.names.without." + narrowing.name().toLowerCase(Locale.ROOT);
        return new WaysOut.Way(
                "", texts.get(key, count, model.filterProperty().get().strip()), () -> model.widen(narrowing));
    }

    private void tell() {
        boolean working = model.asking().isWorking() || !model.isRead();
        boolean none = model.desk().library().documents().isEmpty();
        Map<Narrowing, Integer> wider = model.widerProperty().get();
        String hint = none
                ? "wording.no_documents"
                : working
                        ? "wording.names.reading"
                        : wider.isEmpty() ? "wording.names.nothing" : "wording.names.nothing.here";
        List<WaysOut.Way> ways = new ArrayList<>();
        if (!none && !working) {
            wider.forEach((narrowing, count) -> ways.add(way(narrowing, count)));
        }
        empty.show(texts.get(hint), ways);
        long away = model.hiddenCount();
        hidden.setText(away == 0 ? texts.get("wording.names.hidden") : texts.get("wording.names.hidden.count", away));
        summary.setText(
                model.rows().isEmpty()
                        ? ""
                        : texts.get("wording.names.found", model.rows().size()));
    }
}
