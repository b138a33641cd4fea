package org.yandu.ui.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.language.Texts;
import org.yandu.retrieval.marks.Themes;
import org.yandu.retrieval.marks.Themes.Role;
import org.yandu.retrieval.marks.Themes.Term;
import org.yandu.retrieval.marks.Themes.Together;
import org.yandu.ui.parts.OneOf;
import org.yandu.ui.parts.ThemeChip;

/** The themes, each with what is wanted of it, and what it means that two stand together. */
final class ThemeConditions extends VBox {

    /** A paragraph or two; farther apart nobody calls near. */
    private static final int FARTHEST = 2_000;

    /** Height of a theme in px. */
    private static final double ROW = 29;

    /** So many themes are seen at once, or more where there is room. */
    private static final int LEAST_ROWS = 3;

    private final RetrievalModel model;
    private final Texts texts;
    private final ListView<Code> list = new ListView<>();
    private final CheckBox subthemes = new CheckBox();
    private final ChoiceBox<Together> together = new OneOf<>();
    private final Spinner<Integer> distance = new Spinner<>(0, FARTHEST, 50, 10);
    private boolean showing;

    ThemeConditions(RetrievalModel model) {
        super(6);
        this.model = model;
        this.texts = model.desk().texts();
        list.setId("retrieval-themes");
        list.setCellFactory(view -> new Cell());
        list.setFixedCellSize(ROW);
        list.setMinHeight(LEAST_ROWS * ROW + 2);
        list.setPrefHeight(LEAST_ROWS * ROW + 2);
        VBox.setVgrow(list, Priority.ALWAYS);
        subthemes.setText(texts.get("retrieval.subthemes"));
        subthemes.setSelected(true);
        subthemes.setOnAction(event -> tell());
        together.setId("retrieval-together");
        together.getItems().setAll(Together.values());
        together.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Together each) {
                return each == null
                        ? ""
                        : texts.get("retrieval.together." + each.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public @Nullable Together fromString(String name) {
                return null;
            }
        });
        together.setValue(Together.OVERLAPPING);
        together.valueProperty().addListener((o, was, is) -> tell());
        distance.setEditable(true);
        distance.setPrefWidth(84);
        distance.visibleProperty().bind(together.valueProperty().isEqualTo(Together.NEAR));
        distance.managedProperty().bind(distance.visibleProperty());
        distance.valueProperty().addListener((o, was, is) -> tell());
        Label words = new Label(texts.get("retrieval.together"));
        words.setMinWidth(Region.USE_PREF_SIZE);
        together.setMinWidth(90);
        distance.setMinWidth(84);
        HBox how = new HBox(6, words, together, distance);
        how.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(list, subthemes, how);
        model.desk()
                .libraryProperty()
                .subscribe(library -> list.getItems().setAll(library.codebook().codes()));
        model.retrievalProperty().subscribe(retrieval -> show(retrieval.themes()));
    }

    private void show(Themes themes) {
        showing = true;
        together.setValue(themes.together());
        if (themes.together() == Together.NEAR) {
            distance.getValueFactory().setValue(themes.distance());
        }
        if (!themes.terms().isEmpty()) {
            subthemes.setSelected(themes.terms().getFirst().withSubthemes());
        }
        list.refresh();
        showing = false;
    }

    private @Nullable Role role(Code code) {
        return model.retrievalProperty().get().themes().terms().stream()
                .filter(term -> term.codeId().equals(code.id()))
                .map(Term::role)
                .findFirst()
                .orElse(null);
    }

    private void set(Code code, @Nullable Role role) {
        List<Term> terms =
                new ArrayList<>(model.retrievalProperty().get().themes().terms());
        terms.removeIf(term -> term.codeId().equals(code.id()));
        if (role != null) {
            terms.add(new Term(code.id(), subthemes.isSelected(), role));
        }
        tell(terms);
    }

    private void tell() {
        tell(model.retrievalProperty().get().themes().terms());
    }

    private void tell(List<Term> terms) {
        if (showing) {
            return;
        }
        List<Term> all = terms.stream()
                .map(term -> new Term(term.codeId(), subthemes.isSelected(), term.role()))
                .toList();
        Integer near = distance.getValue();
        Themes themes =
                new Themes(all, together.getValue(), together.getValue() == Together.NEAR && near != null ? near : 0);
        model.change(retrieval -> retrieval.with(themes));
    }

    private final class Cell extends ListCell<Code> {

        private static final double INDENT = 14;

        @Override
        protected void updateItem(@Nullable Code code, boolean empty) {
            super.updateItem(code, empty);
            if (empty || code == null) {
                setGraphic(null);
                return;
            }
            HBox name = ThemeChip.withName(code);
            int depth = model.desk().library().codebook().ancestors(code.id()).size();
            HBox.setMargin(name, new Insets(0, 0, 0, depth * INDENT));
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox row = new HBox(4, name, gap);
            row.setAlignment(Pos.CENTER_LEFT);
            for (Role role : Role.values()) {
                row.getChildren().add(choice(code, role));
            }
            setGraphic(row);
        }

        private ToggleButton choice(Code code, Role role) {
            String key = "retrieval.role." + role.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(texts.get(key));
            button.setId("role-" + role + "-" + code.id());
            button.getStyleClass().add("retrieval-role");
            button.setSelected(role(code) == role);
            button.setAccessibleText(code.name() + " " + texts.get(key));
            button.setOnAction(event -> set(code, button.isSelected() ? role : null));
            return button;
        }
    }
}
