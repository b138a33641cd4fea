package org.yandu.ui.maps;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.retrieval.maps.CoOccurrence.Rule;
import org.yandu.retrieval.marks.Themes.Together;
import org.yandu.ui.maps.DateLines.DateLine;
import org.yandu.ui.maps.View.Tab;
import org.yandu.ui.parts.OneOf;

/** What is looked at, of what, and how it is counted. */
final class MapChoices extends FlowPane {

    /** Several paragraphs: beyond that everything is near everything. */
    private static final int FARTHEST = 5000;

    private final MapsModel model;
    private final Texts texts;
    private final ToggleGroup tabs = new ToggleGroup();
    private final ToggleButton document;
    private final ToggleButton library;
    private final ToggleButton matrix;
    private final ToggleButton graph;
    private final CheckBox nested;
    private final CheckBox gaps;
    private final Label rule = new Label();
    private final ChoiceBox<Together> together = new OneOf<>();
    private final Spinner<Integer> distance = new Spinner<>(0, FARTHEST, View.NEAR, 10);
    private final HBox shape;
    private boolean showing;

    MapChoices(MapsModel model) {
        this.model = model;
        this.texts = model.desk().texts();
        setHgap(8);
        setVgap(6);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("sheet-tools");
        HBox kinds = new HBox();
        for (Tab tab : Tab.values()) {
            ToggleButton button = toggle("map.tab." + tab.name().toLowerCase(Locale.ROOT), "map-tab-" + tab);
            button.setUserData(tab);
            button.setToggleGroup(tabs);
            button.setOnAction(event -> look(old -> old.with(tab)));
            kinds.getChildren().add(button);
        }
        joined(kinds);
        document = toggle("map.scope.document", "map-document");
        document.setOnAction(event -> {
            model.lookAtDocument();
            show(model.viewProperty().get());
        });
        library = toggle("map.scope.library", "map-library");
        library.setOnAction(event -> look(old -> old.of(null)));
        HBox scope = joined(new HBox(document, library));
        matrix = toggle("map.as.matrix", "map-matrix");
        matrix.setOnAction(event -> look(old -> old.narrow(false)));
        graph = toggle("map.as.graph", "map-graph");
        graph.setOnAction(event -> look(old -> old.narrow(true)));
        shape = joined(new HBox(matrix, graph));
        nested = check("map.nested", "map-nested");
        nested.setOnAction(event -> model.look(old -> old.nested(nested.isSelected())));
        gaps = check("map.coverage.gaps", "map-gaps");
        gaps.setOnAction(event -> model.look(old -> old.narrow(gaps.isSelected())));
        rules();
        rule.setText(texts.get("map.rule"));
        rule.setLabelFor(together);
        rule.getStyleClass().add("sheet-quiet");
        rule.visibleProperty().bind(together.visibleProperty());
        getChildren().addAll(kinds, scope, nested, rule, together, distance, shape, gaps);
        getChildren().forEach(child -> child.managedProperty().bind(child.visibleProperty()));
        model.viewProperty().subscribe(this::show);
    }

    /** One that is chosen already stays so when it is pressed again. */
    private void look(UnaryOperator<View> other) {
        model.look(other);
        show(model.viewProperty().get());
    }

    private void rules() {
        together.setId("map-together");
        together.getItems().setAll(Together.OVERLAPPING, Together.SAME_PARAGRAPH, Together.NEAR, Together.SAME);
        together.setAccessibleText(texts.get("map.rule"));
        together.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Together each) {
                return each == null ? "" : name(each);
            }

            @Override
            public @Nullable Together fromString(String name) {
                return null;
            }
        });
        together.setOnAction(event -> ruled());
        distance.setId("map-distance");
        distance.setEditable(true);
        distance.setPrefWidth(86);
        distance.getEditor().setAccessibleText(texts.get("map.rule.choice.near"));
        distance.valueProperty().addListener((o, was, is) -> ruled());
    }

    private void ruled() {
        Together chosen = together.getValue();
        Integer near = distance.getValue();
        if (!showing && chosen != null) {
            int within = chosen == Together.NEAR && near != null ? near : 0;
            model.look(old -> old.with(new Rule(chosen, within)));
        }
    }

    private ToggleButton toggle(String textKey, String id) {
        ToggleButton button = new ToggleButton(texts.get(textKey));
        button.setId(id);
        return button;
    }

    private CheckBox check(String textKey, String id) {
        CheckBox box = new CheckBox(texts.get(textKey));
        box.setId(id);
        return box;
    }

    private static HBox joined(HBox row) {
        List<Node> all = row.getChildren();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).getStyleClass().add(i == 0 ? "left-pill" : i == all.size() - 1 ? "right-pill" : "center-pill");
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(View view) {
        showing = true;
        tabs.getToggles().forEach(each -> each.setSelected(each.getUserData() == view.tab()));
        document.setSelected(view.document() != null);
        library.setSelected(view.document() == null);
        boolean pairs = view.tab() == Tab.TOGETHER;
        nested.setVisible(view.tab() == Tab.THEMES || pairs);
        nested.setSelected(view.nested());
        together.setVisible(pairs);
        together.setValue(view.rule().together());
        if (view.rule().together() == Together.NEAR) {
            distance.getValueFactory().setValue(view.rule().distance());
        }
        distance.setVisible(pairs && view.rule().together() == Together.NEAR);
        shape.setVisible(pairs);
        matrix.setSelected(!view.narrow());
        graph.setSelected(view.narrow());
        gaps.setVisible(view.tab() == Tab.COVERAGE);
        gaps.setSelected(view.narrow());
        showing = false;
    }

    /** Over a list of dates: the document they stand in, or that they stand in several. */
    String said(List<DateLine> lines) {
        String first = lines.getFirst().title();
        return lines.stream().allMatch(line -> line.title().equals(first)) ? first : texts.get("map.of.library");
    }

    /** What is looked at instead, and how much there is. */
    String said(Answer.Wider wider, View than) {
        View view = wider.view();
        Rule rule = view.rule();
        if (!Objects.equals(view.document(), than.document())) {
            return texts.get(view.tab() == Tab.TOGETHER ? "map.wider.library" : "map.wider.marks", wider.count());
        }
        return rule.together() == Together.NEAR
                ? texts.get("map.wider.near", rule.distance(), wider.count())
                : texts.get("map.wider.rule", name(rule.together()), wider.count());
    }

    private String name(Together each) {
        return texts.get("map.rule.choice." + each.name().toLowerCase(Locale.ROOT));
    }

    Node first() {
        return document;
    }
}
