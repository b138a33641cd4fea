package org.yandu.ui.lesson;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.lesson.Citation;
import org.yandu.lesson.Citing;
import org.yandu.lesson.SourceKind;
import org.yandu.ui.lesson.SourcesModel.Source;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.OneOf;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.shell.Sheet;

/** How a lesson cites; its sources at the left, what is known of one at the right, and its entry as it will be printed. */
final class SourcesSheet extends Sheet {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final SourcesModel model;
    private final Texts texts;
    private final ListView<Source> list = new ListView<>();
    private final Label entry = new Label();
    private final Label lacks = new Label();
    private final Map<SourceField, Label> names = new EnumMap<>(SourceField.class);
    private final Map<SourceField, List<Node>> rows = new EnumMap<>(SourceField.class);
    private final ChoiceBox<Citing.Edition> editions = new OneOf<>();
    private final ChoiceBox<Citing.Where> places = new OneOf<>();
    private final ChoiceBox<Citing.Repeats> repeats = new OneOf<>();
    private final VBox form;
    private boolean filling;

    SourcesSheet(SourcesModel model) {
        super("sources");
        this.model = model;
        this.texts = model.desk().texts();
        setMost(820, 680);
        Label title = new Label(texts.get("sources.heading"));
        title.getStyleClass().add("sheet-title");
        list.setId("sources-list");
        list.setCellFactory(view -> new SourceCell(texts, model::lacking));
        Label empty = new Label(texts.get("sources.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        list.setPlaceholder(empty);
        list.setMinWidth(220);
        list.setPrefWidth(260);
        form = form();
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox middle = new HBox(12, list, scroll);
        VBox.setVgrow(middle, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(8, gap, new TextButton(texts, "sources.close", "sources-close", model::close));
        paper().getChildren().addAll(title, styles(), middle, foot);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (!filling && is != null) {
                model.keep();
                model.chosenProperty().set(is);
            }
        });
        model.sourcesProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::choose);
        model.previewProperty().subscribe(this::show);
        follow(model.shownProperty(), () -> {});
    }

    private HBox styles() {
        editions.setId("sources-edition");
        editions.getItems().setAll(Citing.Edition.values());
        editions.setConverter(named("sources.edition."));
        places.setId("sources-where");
        places.getItems().setAll(Citing.Where.values());
        places.setConverter(named("sources.where."));
        repeats.setId("sources-repeats");
        repeats.getItems().setAll(Citing.Repeats.values());
        repeats.setConverter(named("sources.repeats."));
        Hint.on(repeats, texts.get("sources.repeats_hint"));
        model.citingProperty().subscribe(citing -> {
            // One after the other they would ask for what nobody chose.
            filling = true;
            editions.setValue(citing.edition());
            places.setValue(citing.where());
            repeats.setValue(citing.repeats());
            filling = false;
        });
        editions.valueProperty().addListener((o, was, is) -> chosen());
        places.valueProperty().addListener((o, was, is) -> chosen());
        repeats.valueProperty().addListener((o, was, is) -> chosen());
        HBox box = new HBox(8, new Label(texts.get("sources.style")), editions, places, repeats);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setDisable(!model.desk().gate().canWrite());
        return box;
    }

    private void chosen() {
        if (!filling && editions.getValue() != null && places.getValue() != null && repeats.getValue() != null) {
            model.citingProperty().set(new Citing(editions.getValue(), places.getValue(), repeats.getValue()));
        }
    }

    private <E extends Enum<E>> StringConverter<E> named(String prefix) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable E value) {
                return texts.get(prefix + (value == null ? "own" : value.name().toLowerCase(Locale.ROOT)));
            }

            @Override
            public @Nullable E fromString(String words) {
                return null;
            }
        };
    }

    private VBox form() {
        GridPane grid = new GridPane(12, 8);
        ColumnConstraints left = new ColumnConstraints();
        left.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints right = new ColumnConstraints();
        right.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(left, right);
        ChoiceBox<SourceKind> kinds = new OneOf<>();
        kinds.setId("sources-kind");
        kinds.getItems().add(null);
        kinds.getItems().addAll(SourceKind.values());
        kinds.setConverter(named("sources.kind."));
        kinds.valueProperty().bindBidirectional(model.kindProperty());
        grid.addRow(0, new Label(texts.get("sources.kind")), kinds);
        int row = 1;
        for (SourceField field : SourceField.values()) {
            Label name = name(field);
            Node input = input(field);
            for (Node node : List.of(name, input)) {
                node.managedProperty().bind(node.visibleProperty());
                rows.computeIfAbsent(field, key -> new ArrayList<>()).add(node);
            }
            grid.addRow(row++, name, input);
        }
        grid.setDisable(!model.desk().gate().canWrite());
        entry.setId("sources-entry");
        entry.setWrapText(true);
        entry.setMinHeight(Region.USE_PREF_SIZE);
        entry.getStyleClass().add("sources-entry");
        lacks.setId("sources-lacks");
        lacks.setWrapText(true);
        lacks.setMinHeight(Region.USE_PREF_SIZE);
        lacks.getStyleClass().add("lesson-over");
        VBox all = new VBox(10, entry, lacks, grid);
        // Room for the scroll bar, which would lie over the fields.
        all.setPadding(new Insets(0, 14, 0, 0));
        return all;
    }

    private Label name(SourceField field) {
        Label name = new Label(texts.get(field.textKey()));
        name.getStyleClass().add("sources-name");
        names.put(field, name);
        return name;
    }

    private Node input(SourceField field) {
        TextField input = new TextField();
        input.setId("source-" + field.name().toLowerCase(Locale.ROOT));
        input.textProperty().bindBidirectional(model.value(field));
        input.setPromptText(texts.get("sources.unknown"));
        if (field == SourceField.DATE || field == SourceField.ACCESSED) {
            input.textProperty()
                    .addListener(o ->
                            input.pseudoClassStateChanged(PseudoClass.getPseudoClass("error"), !model.isDate(field)));
        }
        if (field != SourceField.ACCESSED) {
            return input;
        }
        HBox.setHgrow(input, Priority.ALWAYS);
        return new HBox(6, input, new TextButton(texts, "sources.today", "sources-today", model::today));
    }

    private void show(List<Source> sources) {
        filling = true;
        list.getItems().setAll(sources);
        filling = false;
        form.setVisible(!sources.isEmpty());
        choose(model.chosenProperty().get());
    }

    private void choose(@Nullable Source source) {
        filling = true;
        if (source == null) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(source);
        }
        filling = false;
    }

    private void show(@Nullable Citation citation) {
        entry.setText(citation == null ? "" : citation.text());
        list.refresh();
        if (citation != null) {
            // What already stands there is never hidden: it would be kept without being seen.
            rows.forEach((field, nodes) -> {
                boolean seen =
                        field.fits(citation.kind()) || !model.value(field).get().isEmpty();
                nodes.forEach(node -> node.setVisible(seen));
            });
        }
        Set<Citation.Element> missing = citation == null ? Set.of() : citation.missing();
        names.forEach((field, name) -> name.pseudoClassStateChanged(MISSING, field.isIn(missing)));
        lacks.setText(
                missing.isEmpty()
                        ? ""
                        : texts.get(
                                "sources.lacks",
                                texts.joined(missing.stream()
                                        .map(each -> texts.get(
                                                "sources.element." + each.name().toLowerCase(Locale.ROOT)))
                                        .toList())));
    }

    @Override
    protected Node first() {
        return list;
    }

    @Override
    protected void closed() {
        model.close();
    }
}
