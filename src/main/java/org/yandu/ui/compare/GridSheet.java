package org.yandu.ui.compare;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.exchange.out.ComparisonFormat;
import org.yandu.exchange.out.FileNames;
import org.yandu.language.Texts;
import org.yandu.retrieval.parallel.Comparison;
import org.yandu.ui.keys.Action;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.shell.DocumentTicks;
import org.yandu.ui.shell.FileDialogs;
import org.yandu.ui.shell.Sheet;
import org.yandu.ui.shell.Waiting;

/** Documents opposite each other, over the whole window: which, by what, and the table of passages. */
final class GridSheet extends Sheet {

    private final GridModel model;
    private final Texts texts;
    private final GridTable table;
    private final Button documents;
    private final Label empty = new Label();
    private final TextButton save;

    GridSheet(GridModel model) {
        super("grid");
        this.model = model;
        this.texts = model.desk().texts();
        this.table = new GridTable(model);
        this.documents = new TextButton(texts, "compare.grid.documents", "grid-documents", this::choose);
        this.documents.setGraphic(new FontIcon("fth-columns"));
        this.save = new TextButton(texts, "compare.grid.save", "grid-save", this::save);
        this.save.setGraphic(new FontIcon("fth-download"));
        setMost(2400, 1800);
        empty.setId("grid-empty");
        empty.setWrapText(true);
        empty.setMaxWidth(420);
        empty.getStyleClass().add("empty-hint");
        StackPane middle = new StackPane(table, empty);
        VBox.setVgrow(middle, Priority.ALWAYS);
        paper().getStyleClass().add("maps");
        paper().getChildren().addAll(head(), middle);
        model.comparisonProperty().subscribe(comparison -> show());
        model.asking().workingProperty().subscribe(working -> show());
        model.asking().stoppedProperty().subscribe(stopped -> show());
        follow(model.shownProperty(), () -> {});
    }

    private HBox head() {
        Label title = new Label(texts.get("compare.grid.title"));
        title.getStyleClass().add("sheet-title");
        ToggleGroup group = new ToggleGroup();
        HBox rows = new HBox();
        for (GridModel.By by : GridModel.By.values()) {
            ToggleButton button =
                    new ToggleButton(texts.get("compare.grid.by." + by.name().toLowerCase(Locale.ROOT)));
            button.setId("grid-by-" + by.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> model.byProperty().set(by));
            model.byProperty().subscribe(now -> button.setSelected(now == by));
            rows.getChildren().add(button);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                8,
                title,
                rows,
                documents,
                new Waiting(model.asking(), texts, "grid-work", model::again),
                gap,
                save,
                new TextButton(texts, "compare.grid.close", "grid-close", model::close));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** Ticked are the columns, in the order they were ticked. */
    private void choose() {
        DocumentTicks.show(
                model.desk(),
                document -> model.chosen().stream().anyMatch(one -> one.id().equals(document.id())),
                model::choose,
                documents);
    }

    private void show() {
        Comparison comparison = model.comparisonProperty().get();
        boolean there = comparison != null && !comparison.rows().isEmpty();
        table.show(comparison);
        table.setVisible(there);
        save.setDisable(!there);
        String hint = model.chosen().size() < 2
                ? "compare.grid.empty"
                : model.byProperty().get() == GridModel.By.THEMES
                        ? "compare.grid.no_marks"
                        : "compare.grid.no_sections";
        empty.setText(
                there
                        ? ""
                        : model.asking().isWorking()
                                ? texts.get(
                                        "compare.grid.working", model.chosen().size())
                                : model.asking().stoppedProperty().get()
                                        ? texts.get("compare.grid.stopped")
                                        : texts.get(hint));
        empty.setVisible(!there);
    }

    private void save() {
        List<FileDialogs.Kind> kinds = Arrays.stream(ComparisonFormat.values())
                .map(ComparisonFormat::extension)
                .map(extension -> FileDialogs.Kind.of("export.format." + extension, extension))
                .toList();
        Optional<Path> file = model.desk()
                .files()
                .save(getScene().getWindow(), "compare.grid.save", FileNames.of(model.title()), kinds);
        if (file.isPresent()) {
            String name = file.get().getFileName().toString();
            ComparisonFormat.named(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                    .ifPresent(format -> model.save(file.get(), format));
        }
    }

    @Override
    protected Node first() {
        return documents;
    }

    @Override
    protected void closed() {
        model.close();
    }

    @Override
    protected boolean lets(Action action) {
        return true;
    }
}
