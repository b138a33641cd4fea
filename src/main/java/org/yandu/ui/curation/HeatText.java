package org.yandu.ui.curation;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;
import org.yandu.language.Texts;
import org.yandu.ui.parts.WrappingCell;

/** The text with its heat, beside each line how many have marked it at its strongest, and what the strengths mean. */
final class HeatText extends VBox {

    private final ClassModel model;
    private final Texts texts;
    private final ListView<Heat.Line> lines = new ListView<>();

    HeatText(ClassModel model) {
        super(6);
        this.model = model;
        this.texts = model.desk().texts();
        lines.setId("class-heat");
        lines.getStyleClass().add("heat-lines");
        lines.setCellFactory(view -> new Cell());
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().addAll(legend(), lines);
        setMinWidth(260);
        model.findingsProperty().subscribe(found -> show());
        model.themeProperty().subscribe(code -> show());
        model.focusProperty().subscribe(focus -> {
            lines.refresh();
            focus.current().ifPresent(this::scroll);
        });
    }

    private FlowPane legend() {
        FlowPane legend = new FlowPane(6, 2, quiet(texts.get("class.legend")));
        legend.setAlignment(Pos.CENTER_LEFT);
        for (int level = 1; level <= Heat.LEVELS; level++) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll("heat-swatch", "heat-swatch-" + level);
            legend.getChildren()
                    .addAll(
                            swatch,
                            quiet(
                                    level == 1
                                            ? texts.get("class.legend.some")
                                            : texts.get("class.legend.from", Heat.percent(level))));
        }
        return legend;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("sheet-quiet");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void show() {
        Findings found = model.findingsProperty().get();
        Code theme = model.themeProperty().get();
        List<Heat.Line> now =
                found == null ? List.of() : Heat.of(found.open(), found.view(), theme == null ? null : theme.id());
        // A decision changes no heat, and the reader stays where he is in the text.
        if (!now.equals(lines.getItems())) {
            lines.getItems().setAll(now);
        }
    }

    /** A line above is left in sight. */
    private void scroll(TextSpan span) {
        for (int i = 0; i < lines.getItems().size(); i++) {
            if (lines.getItems().get(i).span().end() > span.start()) {
                int first = Math.max(0, i - 1);
                // Not before they are laid out: a list guesses how high its lines are from those it has seen.
                model.desk().background().later(() -> {
                    lines.layout();
                    lines.scrollTo(first);
                });
                return;
            }
        }
    }

    private final class Cell extends WrappingCell<Heat.Line> {

        private final Label count = new Label();
        private final HeatFlow flow = new HeatFlow();
        private final HBox row = new HBox(8, count, flow);

        Cell() {
            count.getStyleClass().add("heat-count");
            count.setMinWidth(26);
            count.setAlignment(Pos.TOP_RIGHT);
            HBox.setHgrow(flow, Priority.ALWAYS);
            flow.setMinWidth(0);
            row.setMinWidth(0);
        }

        @Override
        protected void updateItem(Heat.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            Findings found = model.findingsProperty().get();
            if (empty || line == null || found == null) {
                setGraphic(null);
                return;
            }
            int readers = found.view().text().coders().size();
            count.setText(line.most() == 0 ? "" : String.valueOf(line.most()));
            flow.show(
                    line,
                    found.open().version().text(),
                    readers,
                    model.focusProperty().get().current().orElse(null));
            setGraphic(row);
        }
    }
}
