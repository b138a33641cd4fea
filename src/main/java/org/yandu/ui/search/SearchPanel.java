package org.yandu.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.retrieval.QueryProblem;
import org.yandu.ui.parts.OneOf;
import org.yandu.ui.parts.Pills;
import org.yandu.ui.parts.WaysOut;
import org.yandu.ui.shell.PassageClip;
import org.yandu.ui.shell.PassageDrag;

/** What was found, line by line, and what can be done with it. */
final class SearchPanel extends VBox {

    /** Insets of the tools and what stands between them, in px; see the style sheet. */
    private static final double EDGES = 26;
    /** Not in the style sheet, for a list without styles would make rows without a height by the thousand. */
    private static final double ROW = 27;

    private final SearchModel model;
    private final Texts texts;
    private final ListView<SearchRow> list;
    private final Label summary = new Label();
    private final WaysOut empty = new WaysOut("search-ways-out");
    private final Button code = new Button();

    /**
     * @param coding is asked to give a theme to the chosen rows, or to all
     * @param write is given what is to be written behind the question, see {@link Ways}
     */
    SearchPanel(SearchModel model, Runnable coding, Consumer<String> write) {
        this.model = model;
        this.texts = model.desk().texts();
        this.list = new ListView<>(model.rows());
        getStyleClass().add("search-panel");
        list.setId("search-results");
        list.setFixedCellSize(ROW);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new SearchCell(model));
        list.widthProperty().addListener(o -> list.refresh());
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setOnMouseClicked(event -> {
            if (!event.isShiftDown() && !event.isShortcutDown()) {
                go();
            }
        });
        PassageDrag.from(list, this::clips);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
            }
        });
        code.setId("search-code");
        code.setText(texts.get("search.code"));
        code.setOnAction(event -> coding.run());
        getChildren().addAll(tools(new Ways(texts, write)), list);
        model.stateProperty().subscribe(this::show);
        model.reliefsProperty().subscribe(reliefs -> tell(model.stateProperty().get()));
        model.easingProperty().subscribe(easing -> tell(model.stateProperty().get()));
        model.chosenProperty().subscribe(at -> follow(at.intValue()));
    }

    /** Typing goes on in the field; from anywhere else the list takes over. */
    @Override
    public void requestFocus() {
        if (getScene() == null || !(getScene().getFocusOwner() instanceof javafx.scene.control.TextInputControl)) {
            list.requestFocus();
        }
    }

    /** The reader goes down into the list. */
    void enter() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    /** The rows the reader has chosen; a single one is merely where he is. */
    List<SearchRow> choice() {
        List<SearchRow> selected = list.getSelectionModel().getSelectedItems().stream()
                .filter(row -> row != null)
                .toList();
        return selected.size() > 1 ? selected : List.of();
    }

    private List<PassageClip> clips() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(SearchRow.OfHit.class::isInstance)
                .map(row -> ((SearchRow.OfHit) row).line())
                .map(line -> new PassageClip(
                        line.documentId(),
                        line.versionId(),
                        line.span(),
                        line.kwic().words(),
                        true))
                .toList();
    }

    private HBox tools(Ways ways) {
        Pills scopes = Pills.of(
                Scope.values(), Scope::textKey, scope -> texts.get(scope.textKey()), model.scopeProperty(), () -> {});
        CheckBox bare = new CheckBox(texts.get("search.bare"));
        bare.setId("search-bare");
        bare.setMinWidth(Region.USE_PREF_SIZE);
        bare.selectedProperty().bindBidirectional(model.bareProperty());
        summary.getStyleClass().add("search-summary");
        summary.setId("search-summary");
        summary.setMinWidth(Region.USE_PREF_SIZE);
        // In a narrow window a second line, so that what can be done with the hits stays in sight.
        FlowPane choices = new FlowPane(10, 5, scopes, bare, orders(), ways, summary);
        choices.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        choices.setRowValignment(javafx.geometry.VPos.CENTER);
        // As wide as there is room: otherwise an empty line is kept below for what stands in the first.
        choices.prefWrapLengthProperty()
                .bind(widthProperty().subtract(code.widthProperty()).subtract(EDGES));
        HBox.setHgrow(choices, Priority.ALWAYS);
        code.setMinWidth(Region.USE_PREF_SIZE);
        HBox tools = new HBox(10, choices, code);
        tools.getStyleClass().add("search-tools");
        tools.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        return tools;
    }

    private ChoiceBox<Order> orders() {
        ChoiceBox<Order> orders = new OneOf<>();
        orders.setId("search-order");
        orders.setMinWidth(104);
        orders.getItems().setAll(Order.values());
        orders.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Order order) {
                return order == null ? "" : texts.get(order.textKey());
            }

            @Override
            public Order fromString(String name) {
                return Order.TEXT;
            }
        });
        orders.valueProperty().bindBidirectional(model.orderProperty());
        return orders;
    }

    private void show(SearchState state) {
        boolean found = state.kind() == SearchState.Kind.FOUND;
        code.setDisable(!found || model.scopeProperty().get() == Scope.REMARKS);
        tell(state);
        String words = found ? texts.get("search.found", state.total(), state.documents()) : "";
        if (found && state.waiting() > 0) {
            words += texts.get("search.waiting", state.waiting());
        }
        if (found
                && state.total() > SearchAnswers.MOST_SORTED
                && model.orderProperty().get() != Order.TEXT) {
            words += texts.get("search.unsorted", SearchAnswers.MOST_SORTED);
        }
        summary.setText(words);
        list.scrollTo(0);
    }

    /** What stands where there is nothing to list. */
    private void tell(SearchState state) {
        QueryProblem problem = state.problem();
        List<Relief> reliefs = model.reliefsProperty().get();
        String hint = switch (state.kind()) {
            case IDLE -> texts.get("search.empty");
            case SEARCHING -> texts.get("search.searching");
            case NOTHING ->
                texts.get(
                        model.easingProperty().get()
                                ? "search.nothing.looking"
                                : reliefs.isEmpty() ? "search.nothing" : "search.nothing.here");
            case MISTAKEN ->
                problem == null ? "" : texts.get(problem.key(), problem.args().toArray());
            case FOUND -> "";
        };
        empty.show(
                hint,
                reliefs.stream()
                        .map(relief -> new WaysOut.Way(
                                reason(relief, problem != null), name(relief), () -> model.take(relief)))
                        .toList());
    }

    /** @param told whether the hint says it already */
    private static String reason(Relief relief, boolean told) {
        return relief instanceof Relief.Without less && !told ? less.reason() : "";
    }

    private String name(Relief relief) {
        return switch (relief) {
            case Relief.Without less ->
                texts.get("search.without", less.condition().written(), less.total());
            case Relief.Wider wider -> texts.get("search.without.scope", wider.total());
            case Relief.Bare less -> texts.get("search.without.punctuation", less.total());
        };
    }

    private void go() {
        int index = list.getSelectionModel().getSelectedIndex();
        if (index >= 0) {
            model.go(index);
        }
    }

    private void follow(int index) {
        if (index >= 0 && !list.getSelectionModel().isSelected(index)) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - 3));
        }
    }
}
