package org.yandu.ui.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.language.Texts;
import org.yandu.retrieval.wording.SharedFinder;
import org.yandu.ui.parts.Pills;
import org.yandu.ui.parts.Seen;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.parts.ThemeChip;
import org.yandu.ui.parts.Words;
import org.yandu.ui.shell.PassageClip;
import org.yandu.ui.shell.PassageDrag;
import org.yandu.ui.shell.Waiting;

/** The formulae documents share, one under the other; one that is chosen is shown in two panes, with the arrow keys place by place. */
final class SharedView extends Page {

    /** A shared passage of this length is a whole paragraph. */
    private static final int MOST_LETTERS = 200;

    private static final int TITLE = 16;

    private final SharedModel model;
    private final Texts texts;
    private final ListView<SharedModel.Row> list;
    private final Label empty = new Label();
    private final Label summary = new Label();

    SharedView(SharedModel model) {
        this.model = model;
        this.texts = model.desk().texts();
        this.list = new ListView<>(model.rows());
        setId("wording-shared");
        list.setId("wording-shared-rows");
        list.getStyleClass().add("wording-tellings");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Map<SharedModel.Side, Integer> unfolded = new HashMap<>();
        list.setCellFactory(view -> new SharedCell(model, unfolded));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        list.setPlaceholder(empty);
        PassageDrag.offer(
                model.desk(),
                list,
                () -> list.getSelectionModel().getSelectedItems().stream()
                        .flatMap(SharedModel.Row::sides)
                        .map(side -> new PassageClip(side.document().id(), side.versionId(), side.span(), side.words()))
                        .toList());
        list.setOnMouseClicked(event -> {
            if (!event.isShiftDown() && !event.isShortcutDown()) {
                go();
            }
        });
        list.setOnKeyPressed(event -> {
            boolean moved = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
            if (event.getCode() == KeyCode.ENTER || moved && !event.isShiftDown()) {
                go();
            } else if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT) {
                event.consume();
                turn(event.getCode() == KeyCode.RIGHT ? 1 : -1);
            }
        });
        setTop(head());
        setCenter(list);
        model.rows().addListener((InvalidationListener) o -> tell());
        model.questionProperty().subscribe(question -> tell());
        model.asking().workingProperty().subscribe(job -> tell());
        Seen.follow(this, model::seen);
    }

    @Override
    Node first() {
        return list;
    }

    @Override
    List<Node> tools() {
        return List.of(themes());
    }

    private Node head() {
        TextButton choose = new TextButton(texts, "wording.shared.choose", "wording-shared-choose", () -> {});
        choose.setOnAction(event -> DocumentChoice.show(model, choose));
        Spinner<Integer> shortest = new Spinner<>(
                SharedFinder.SHORTEST, MOST_LETTERS, model.shortestProperty().get());
        shortest.setId("wording-shared-shortest");
        shortest.setEditable(true);
        shortest.setPrefWidth(74);
        shortest.setMinWidth(74);
        shortest.getEditor().setAccessibleText(texts.get("wording.shared.shortest"));
        shortest.valueProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.shortestProperty().set(is);
            }
        });
        Label least = new Label(texts.get("wording.shared.shortest"));
        least.setMinWidth(USE_PREF_SIZE);
        Pills shown = Pills.of(
                SharedModel.Show.values(),
                "wording-shared-show",
                each -> texts.get(each.textKey()),
                model.showProperty());
        summary.setId("wording-shared-summary");
        summary.getStyleClass().add("search-summary");
        summary.setMinWidth(0);
        HBox length = new HBox(6, least, shortest);
        length.setAlignment(Pos.CENTER_LEFT);
        FlowPane head = new FlowPane(
                8,
                5,
                choose,
                length,
                shown,
                summary,
                new Waiting(model.asking(), texts, "wording-shared-work", model::again));
        summary.maxWidthProperty().bind(head.widthProperty().subtract(20));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("search-tools", "wording-head");
        return head;
    }

    /** A theme for both sides of what is chosen. */
    private MenuButton themes() {
        MenuButton themes = new MenuButton(texts.get("wording.shared.code"));
        themes.setId("wording-shared-code");
        themes.setMinWidth(USE_PREF_SIZE);
        themes.setOnShowing(event -> themes.getItems()
                .setAll(model.desk().library().codebook().codes().stream()
                        .map(this::item)
                        .toList()));
        // Without an item a menu button does not ask for any.
        themes.getItems().setAll(new MenuItem());
        themes.disableProperty()
                .bind(javafx.beans.binding.Bindings.isEmpty(
                        list.getSelectionModel().getSelectedItems()));
        return themes;
    }

    private MenuItem item(Code code) {
        MenuItem item = new MenuItem(code.name());
        item.setId("wording-code-" + code.id());
        item.setGraphic(ThemeChip.sign(code));
        item.setOnAction(
                event -> model.code(List.copyOf(list.getSelectionModel().getSelectedItems()), code));
        return item;
    }

    /** To the next place of the formula in the other texts. */
    private void turn(int way) {
        SharedModel.Row row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.turn(row, way);
            // The place that is shown is named, also where not all are.
            list.refresh();
        }
    }

    private void go() {
        SharedModel.Row row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            // After the list has moved on.
            model.desk().background().later(() -> model.go(row));
        }
    }

    private void tell() {
        SharedModel.Question question = model.questionProperty().get();
        Document base = question.base();
        String of = base == null ? "" : Words.shortened(base.title(), TITLE);
        boolean one = question.others().size() == 1;
        summary.setText(
                base == null || question.others().isEmpty()
                        ? ""
                        : one
                                ? texts.get(
                                        "wording.shared.of_two",
                                        of,
                                        Words.shortened(
                                                question.others().getFirst().title(), TITLE),
                                        model.rows().size())
                                : texts.get(
                                        "wording.shared.of_many",
                                        of,
                                        question.others().size(),
                                        model.rows().size()));
        String key = base == null || question.others().isEmpty()
                ? model.desk().library().documents().size() < 2
                        ? "wording.shared.too_few"
                        : "wording.shared.none_chosen"
                : model.asking().isWorking() ? "search.searching" : "wording.shared.nothing";
        empty.setText(texts.get(key));
    }
}
