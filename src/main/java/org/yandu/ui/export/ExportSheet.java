package org.yandu.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.shell.FileDialogs;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.Outdoors;
import org.yandu.ui.shell.Sheet;

/** What goes out, how, and what will come of it. */
final class ExportSheet extends Sheet {

    private final ExportModel model;
    private final Texts texts;
    private final Choices choices;
    private final Preview preview;
    private final ProgressBar progress = new ProgressBar();
    private final Label said = new Label();
    private final Button stop;
    private final Button open;
    private final Button show;
    private final Button print;
    private final Button export;

    ExportSheet(ExportModel model) {
        super("export");
        this.model = model;
        this.texts = model.desk().texts();
        this.choices = new Choices(model);
        this.preview = new Preview(model);
        this.stop = new TextButton(texts, "export.stop", "export-stop", model::stop);
        this.open = new TextButton(texts, "export.open", "export-open", () -> outdoors(Outdoors::open));
        this.show = new TextButton(texts, "export.show", "export-show", () -> outdoors(Outdoors::show));
        this.print = new TextButton(texts, "export.print", "export-print", this::print);
        this.export = new TextButton(texts, "export.write", "export-write", this::ask);
        setMost(980, 860);
        Label title = new Label(texts.get("export.title"));
        title.getStyleClass().add("sheet-title");
        HBox middle = new HBox(18, choices(), preview);
        HBox.setHgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        paper().getChildren().addAll(title, middle, foot());
        model.workingProperty().subscribe(this::showWork);
        model.madeProperty().subscribe(this::showMade);
        model.formProperty().subscribe(form -> showMade(model.madeProperty().get()));
        model.writtenProperty().subscribe(this::showWritten);
        model.printingProperty().subscribe(printing -> {
            print.setDefaultButton(printing);
            export.setDefaultButton(!printing);
        });
        follow(model.shownProperty(), () -> {});
    }

    /** In a low window they are scrolled, and the buttons below stay on the sheet. */
    private Node choices() {
        ScrollPane scrolled = new ScrollPane(choices);
        scrolled.getStyleClass().add("sheet-scroll");
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolled.setFitToWidth(true);
        scrolled.setMinHeight(0);
        scrolled.setMinWidth(USE_PREF_SIZE);
        return scrolled;
    }

    /** What came of it, beside what can be done next: a line of its own would be empty most of the time. */
    private Node foot() {
        said.setId("export-said");
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        progress.setPrefWidth(160);
        progress.managedProperty().bind(progress.visibleProperty());
        Button close = new TextButton(texts, "export.close", "export-close", model::close);
        HBox foot = new HBox(8, progress, said, stop, open, show, close, print, export);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void showWork(@Nullable Job job) {
        progress.progressProperty().unbind();
        progress.setVisible(job != null);
        stop.setVisible(job != null);
        if (job != null) {
            progress.progressProperty().bind(job.progress());
            said.setText("");
        }
    }

    private void showMade(@Nullable Made made) {
        boolean nothing = made instanceof Made.Report report && report.report().size() == 0;
        export.setDisable(made == null || nothing && !(model.formProperty().get() instanceof Form.Foreign));
        print.setDisable(made == null || nothing);
    }

    private void showWritten(@Nullable Path file) {
        open.setVisible(file != null);
        show.setVisible(file != null);
        said.setText(file == null ? "" : texts.get("cli.export.written", file));
    }

    private void ask() {
        model.desk()
                .files()
                .save(
                        getScene().getWindow(),
                        "export.title",
                        model.fileName(),
                        List.of(FileDialogs.Kind.of(model.kind(), model.extension())))
                .ifPresent(model::write);
    }

    private void outdoors(java.util.function.Predicate<Path> way) {
        Path file = model.writtenProperty().get();
        if (file != null && !way.test(file)) {
            said.setText(texts.get("export.no_program", file));
        }
    }

    /** Without a printer the way out is the PDF, which prints elsewhere. */
    private void print() {
        if (!Printing.isPossible()) {
            said.setText(texts.get("export.no_printer"));
            return;
        }
        Optional<Printing> printing = Printing.ask(getScene().getWindow());
        printing.ifPresent(printer -> model.print(
                (pages, going) -> printer.print(pages, new PageView(model.faces()), going),
                done -> said.setText(texts.get(done ? "export.printed" : "export.not_printed"))));
    }

    @Override
    protected Node first() {
        return choices.first();
    }

    @Override
    protected void closed() {
        model.close();
    }
}
