package org.yandu.ui.wording;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.retrieval.wording.Tellings;
import org.yandu.retrieval.wording.TermHistory;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.Pills;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.shell.Waiting;
import org.yandu.ui.wording.TermModel.Detail;

/** A term: how often at the left, where and how at the right. */
final class TermView extends Page {

    /** What is counted at the left. */
    private enum By {
        DOCUMENTS,
        YEARS,
        FORMS
    }

    private final TermModel model;
    private final Texts texts;
    private final TextField field = new TextField();
    private final Label summary = new Label();
    private final Hyperlink first = new Hyperlink();
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.DOCUMENTS);

    TermView(TermModel model) {
        this.model = model;
        this.texts = model.desk().texts();
        setId("wording-term");
        SplitPane halves = new SplitPane(left(), right());
        halves.setDividerPositions(0.4);
        setTop(head());
        setCenter(halves);
        model.termProperty().subscribe(field::setText);
        model.foundProperty().subscribe(this::show);
    }

    @Override
    Node first() {
        return field;
    }

    private Node head() {
        field.setId("wording-term-field");
        field.setPromptText(texts.get("wording.term.prompt"));
        field.setPrefColumnCount(14);
        field.setMinWidth(120);
        field.setOnAction(event -> model.track(field.getText()));
        TextButton track =
                new TextButton(texts, "wording.term.track", "wording-term-track", () -> model.track(field.getText()));
        Choice<Scope> scope = new Choice<>(
                "wording-term-scope",
                texts.get("wording.scope"),
                java.util.List.of(Scope.values()),
                each -> texts.get(each.textKey()),
                model.scopeProperty());
        summary.setId("wording-term-summary");
        summary.getStyleClass().add("search-summary");
        first.setId("wording-term-first");
        first.setMinWidth(60);
        first.setOnAction(event -> {
            first.setVisited(false);
            model.goToFirst();
        });
        FlowPane head = new FlowPane(8, 5, new HBox(8, field, track), scope, summary, first);
        // In dots, rather than over the edge.
        first.maxWidthProperty().bind(head.widthProperty().subtract(20));
        model.work()
                .forEach(asking ->
                        head.getChildren().add(new Waiting(asking, texts, "wording-term-work", model::again)));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("search-tools", "wording-head");
        return head;
    }

    private Node left() {
        Pills pills = Pills.of(By.values(), "wording-by", each -> name("wording.by.", each), by);
        BarList documents = new BarList("wording-documents", model.documents(), true, texts);
        documents.onChoice(model::narrow);
        BarList years = new BarList("wording-years", model.years(), false, texts);
        years.onChoice(model::narrow);
        FormList forms = new FormList(model, texts);
        Node[] lists = {documents, years, forms};
        by.subscribe(now -> {
            for (int i = 0; i < lists.length; i++) {
                lists[i].setVisible(i == now.ordinal());
            }
        });
        Label units = new Label(texts.get("wording.by.units"));
        units.getStyleClass().add("search-count");
        units.setMinWidth(0);
        units.visibleProperty().bind(by.isNotEqualTo(By.FORMS));
        Hint.on(
                units,
                by.map(each -> texts.get(each == By.YEARS ? "wording.by.units.years" : "wording.by.units.documents")));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(8, pills, gap, units);
        tools.setAlignment(Pos.CENTER_LEFT);
        return stacked(tools, new StackPane(lists));
    }

    private Node right() {
        Pills pills = Pills.of(
                Detail.values(), "wording-detail", each -> name("wording.detail.", each), model.detailProperty());
        Label narrowed = new Label();
        narrowed.setId("wording-narrowed");
        narrowed.textProperty().bind(model.narrowedProperty());
        narrowed.getStyleClass().add("wording-narrowed");
        TextButton all = new TextButton(texts, "wording.all_places", "wording-all", model::showAll);
        all.getStyleClass().add("link-button");
        Pills reach = Pills.of(
                Tellings.Reach.values(), "wording-reach", each -> name("wording.reach.", each), model.reachProperty());
        FlowPane tools = new FlowPane(8, 4, pills, narrowed, all, reach);
        tools.setAlignment(Pos.CENTER_LEFT);
        all.managedProperty().bind(all.visibleProperty());
        PlaceList places = new PlaceList(model.lines(), "wording-places", texts.get("wording.places.empty"));
        VBox neighbours = legend("wording.beside.legend", new NeighbourPane(model, texts));
        VBox tellings = legend("wording.telling.legend", new TellingList(model, texts));
        Node[] details = {places, neighbours, tellings};
        Runnable show = () -> {
            Detail now = model.detailProperty().get();
            for (int i = 0; i < details.length; i++) {
                details[i].setVisible(i == now.ordinal());
            }
            boolean some =
                    now == Detail.PLACES && !model.narrowedProperty().get().isEmpty();
            narrowed.setVisible(some);
            all.setVisible(some);
            reach.setVisible(now == Detail.TELLINGS);
        };
        narrowed.managedProperty().bind(narrowed.visibleProperty());
        reach.managedProperty().bind(reach.visibleProperty());
        model.detailProperty().subscribe(show);
        model.narrowedProperty().subscribe(show);
        show.run();
        return stacked(tools, new StackPane(details));
    }

    /** What the signs and figures of a list mean, below it. */
    private VBox legend(String textKey, Node list) {
        Label legend = new Label(texts.get(textKey));
        legend.setWrapText(true);
        legend.getStyleClass().add("search-count");
        legend.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(list, Priority.ALWAYS);
        return new VBox(4, list, legend);
    }

    private static VBox stacked(Node above, Node below) {
        VBox box = new VBox(5, above, below);
        box.getStyleClass().add("wording-half");
        VBox.setVgrow(below, Priority.ALWAYS);
        box.setMinWidth(150);
        return box;
    }

    private String name(String key, Enum<?> each) {
        return texts.get(key + each.name().toLowerCase(Locale.ROOT));
    }

    private void show(@Nullable TermHistory found) {
        boolean some = found != null && found.count() > 0;
        summary.setText(
                found == null
                        ? ""
                        : some
                                ? texts.get(
                                        "wording.term.found",
                                        found.count(),
                                        found.uses().size())
                                : texts.get("wording.term.none"));
        summary.setMinWidth(USE_PREF_SIZE);
        first.setVisible(some);
        if (found != null && some) {
            found.first().ifPresent(use -> {
                String date = use.document().header().date();
                first.setText(texts.get(
                        "wording.term.first",
                        date == null ? texts.get("wording.undated") : date,
                        use.document().title()));
            });
        }
    }
}
