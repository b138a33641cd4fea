package org.yandu.ui.search;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.language.Texts;
import org.yandu.retrieval.Grain;
import org.yandu.retrieval.HitCoding.Passage;
import org.yandu.ui.parts.OneOf;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.shell.Sheet;

/** Chooses theme and grain for what was found, and shows beforehand what will be marked. */
final class CodingSheet extends Sheet {

    private final CodingModel model;
    private final Texts texts;
    private final ChoiceBox<Code> themes = new OneOf<>();
    private final CheckBox only = new CheckBox();
    private final Button done = new Button();
    private final Button all;
    private final Button none;

    CodingSheet(CodingModel model) {
        super("coding-sheet");
        this.model = model;
        this.texts = model.desk().texts();
        this.all = new TextButton(texts, "coding.all", "coding-all", () -> model.takeAll(true));
        this.none = new TextButton(texts, "coding.none", "coding-none", () -> model.takeAll(false));
        setMost(640, 560);
        Label title = new Label(texts.get("coding.title"));
        title.getStyleClass().add("sheet-title");
        ListView<Passage> preview = new ListView<>(model.passages());
        preview.setId("coding-preview");
        preview.setCellFactory(view -> new CodingCell(model));
        preview.setOnKeyPressed(event -> {
            Passage at = preview.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && at != null) {
                model.take(at, !model.isWanted(at));
            }
        });
        preview.setPlaceholder(new Label(texts.get("search.searching")));
        VBox.setVgrow(preview, Priority.ALWAYS);
        paper().getChildren().addAll(title, choices(), preview, ways());
        model.passages().addListener((ListChangeListener<Passage>) change -> count());
        model.wantedProperty().addListener((o, was, is) -> count());
        model.countingProperty().addListener((o, was, is) -> count());
        follow(model.openProperty(), this::begin);
    }

    private void begin() {
        themes.getItems().setAll(model.desk().library().codebook().codes());
        themes.setValue(model.codeProperty().get());
        only.setVisible(model.hasChoice());
        only.setManaged(model.hasChoice());
        count();
    }

    private VBox choices() {
        setUpThemes();
        HBox row = new HBox(
                10,
                new Label(texts.get("coding.theme")),
                themes,
                new Region(),
                new Label(texts.get("coding.grain")),
                grains());
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        only.setId("coding-only");
        only.setText(texts.get("coding.only_chosen"));
        only.selectedProperty().bindBidirectional(model.onlyChosenProperty());
        return new VBox(10, row, only);
    }

    private void setUpThemes() {
        themes.setId("coding-theme");
        themes.setMinWidth(150);
        themes.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Code code) {
                return code == null ? "" : code.name();
            }

            @Override
            public @Nullable Code fromString(String name) {
                return null;
            }
        });
        themes.valueProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.codeProperty().set(is);
            }
        });
    }

    private HBox grains() {
        ToggleGroup group = new ToggleGroup();
        HBox grains = new HBox();
        for (Grain grain : Grain.values()) {
            ToggleButton button =
                    new ToggleButton(texts.get("coding." + grain.name().toLowerCase(java.util.Locale.ROOT)));
            button.setId("coding-" + grain);
            button.setToggleGroup(group);
            button.getStyleClass()
                    .add(
                            grain == Grain.KEYWORD
                                    ? "left-pill"
                                    : grain == Grain.PARAGRAPH ? "right-pill" : "center-pill");
            button.setOnAction(event -> {
                button.setSelected(true);
                model.grainProperty().set(grain);
            });
            model.grainProperty().subscribe(now -> button.setSelected(now == grain));
            grains.getChildren().add(button);
        }
        return grains;
    }

    private HBox ways() {
        done.setId("coding-done");
        done.setDefaultButton(true);
        done.getStyleClass().add("accent");
        done.setOnAction(event -> model.carryOut());
        Button cancel = new Button(texts.get("coding.cancel"));
        cancel.setOnAction(event -> model.close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(10, all, none, gap, cancel, done);
    }

    private void count() {
        done.setText(texts.get("coding.done", model.wantedProperty().get()));
        done.setDisable(model.countingProperty().get()
                || model.wantedProperty().get() == 0
                || model.codeProperty().get() == null);
        int there = model.passages().size();
        all.setDisable(model.countingProperty().get() || model.wantedProperty().get() == there);
        none.setDisable(model.countingProperty().get() || model.wantedProperty().get() == 0);
    }

    @Override
    protected Node first() {
        return themes;
    }

    @Override
    protected void closed() {
        model.close();
    }
}
