package org.yandu.ui.shell;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yandu.ui.parts.Appearance;
import org.yandu.ui.parts.Faces;

/** Size, leading, measure, paper and noise; every change is seen at once. */
final class TypeSettings {

    private TypeSettings() {}

    static void show(Desk desk, Node under) {
        Flyout.show(desk, pane(desk), under);
    }

    static GridPane pane(Desk desk) {
        GridPane grid = new GridPane(12, 10);
        grid.getStyleClass().add("type-settings");
        slider(
                desk,
                grid,
                0,
                "type.size",
                12,
                36,
                1,
                Look::size,
                v -> desk.look().withSize((int) Math.round(v)));
        slider(
                desk,
                grid,
                1,
                "type.leading",
                1.4,
                2.4,
                0.05,
                Look::leading,
                v -> desk.look().with(was -> was.withLeading(v)));
        slider(
                desk,
                grid,
                2,
                "type.measure",
                24,
                44,
                1,
                Look::measure,
                v -> desk.look().with(was -> was.withMeasure((int) Math.round(v))));
        grid.add(new Label(desk.texts().get("type.paper")), 0, 3);
        grid.add(papers(desk), 1, 3, 2, 1);
        slider(
                desk,
                grid,
                5,
                "type.indent",
                0,
                4,
                1,
                look -> look.type().indent(),
                v -> desk.look().with(was -> was.withIndent((int) Math.round(v))));
        grid.add(new Label(desk.texts().get("type.family")), 0, 6);
        grid.add(families(desk), 1, 6, 2, 1);
        CheckBox noise = new CheckBox(desk.texts().get("type.noise_hidden"));
        follow(desk, noise, look -> noise.setSelected(look.noiseHidden()));
        noise.setOnAction(event -> desk.lookProperty().set(desk.look().withNoiseHidden(noise.isSelected())));
        grid.add(noise, 1, 7, 2, 1);
        return grid;
    }

    /** Now, and whenever the look changes while it is in a window; keys change it too. */
    private static void follow(Desk desk, Node node, Consumer<Look> shown) {
        shown.accept(desk.look());
        node.sceneProperty().flatMap(scene -> desk.lookProperty()).subscribe(look -> {
            if (look != null) {
                shown.accept(look);
            }
        });
    }

    private static void slider(
            Desk desk,
            GridPane grid,
            int row,
            String textKey,
            double min,
            double max,
            double step,
            ToDoubleFunction<Look> read,
            Function<Double, Look> changed) {
        Slider slider = new Slider(min, max, read.applyAsDouble(desk.look()));
        slider.setBlockIncrement(step);
        slider.setPrefWidth(180);
        Label value = new Label();
        value.setMinWidth(36);
        Runnable show = () -> value.setText(
                step < 1 ? String.format("%.2f", slider.getValue()) : String.valueOf(Math.round(slider.getValue())));
        show.run();
        slider.valueProperty().addListener((o, was, is) -> {
            show.run();
            Look look = changed.apply(is.doubleValue());
            if (!look.equals(desk.look())) {
                desk.lookProperty().set(look);
            }
        });
        follow(desk, slider, look -> {
            if (!slider.isValueChanging()) {
                slider.setValue(read.applyAsDouble(look));
            }
        });
        grid.addRow(row, new Label(desk.texts().get(textKey)), slider, value);
    }

    /** The face that ships with the program first; then all there are, since no system tells which of them know Chinese. */
    private static ComboBox<String> families(Desk desk) {
        ComboBox<String> families = new ComboBox<>();
        families.setId("type-family");
        families.getItems().setAll("", Faces.SANS);
        Font.getFamilies().stream()
                .filter(family -> !family.equals(Faces.SANS) && !family.equals(Faces.SERIF))
                .forEach(families.getItems()::add);
        families.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String family) {
                return family == null || family.isEmpty() ? desk.texts().get("type.family.own") : family;
            }

            @Override
            public String fromString(String name) {
                return name;
            }
        });
        follow(desk, families, look -> families.setValue(look.type().family()));
        families.setPrefWidth(216);
        families.valueProperty().addListener((o, was, is) -> {
            if (is != null && !is.equals(desk.look().type().family())) {
                desk.lookProperty().set(desk.look().with(type -> type.withFamily(is)));
            }
        });
        return families;
    }

    private static HBox papers(Desk desk) {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox(4);
        for (Appearance appearance : Appearance.values()) {
            String name = appearance.name().toLowerCase(java.util.Locale.ROOT);
            ToggleButton button = new ToggleButton(desk.texts().get("paper." + name));
            button.setId("paper-" + name);
            button.setToggleGroup(group);
            follow(desk, button, look -> button.setSelected(look.appearance() == appearance));
            button.setOnAction(event -> {
                button.setSelected(true);
                desk.lookProperty().set(desk.look().with(appearance));
            });
            box.getChildren().add(button);
        }
        return box;
    }
}
