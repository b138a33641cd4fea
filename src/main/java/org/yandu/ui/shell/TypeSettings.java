package org.yandu.ui.shell;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

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
                v -> desk.look().withLeading(v));
        slider(
                desk,
                grid,
                2,
                "type.measure",
                24,
                44,
                1,
                Look::measure,
                v -> desk.look().withMeasure((int) Math.round(v)));
        grid.add(new Label(desk.texts().get("type.paper")), 0, 3);
        grid.add(papers(desk), 1, 3, 2, 1);
        CheckBox noise = new CheckBox(desk.texts().get("type.noise_hidden"));
        noise.setSelected(desk.look().noiseHidden());
        noise.setOnAction(event -> desk.lookProperty().set(desk.look().withNoiseHidden(noise.isSelected())));
        grid.add(noise, 1, 4, 2, 1);
        return grid;
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
        grid.addRow(row, new Label(desk.texts().get(textKey)), slider, value);
    }

    private static HBox papers(Desk desk) {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox(4);
        for (Appearance appearance : Appearance.values()) {
            ToggleButton button = new ToggleButton(
                    desk.texts().get("paper." + appearance.name().toLowerCase(java.util.Locale.ROOT)));
            button.setToggleGroup(group);
            button.setSelected(desk.look().appearance() == appearance);
            button.setOnAction(event -> {
                button.setSelected(true);
                desk.lookProperty().set(desk.look().with(appearance));
            });
            box.getChildren().add(button);
        }
        return box;
    }
}
