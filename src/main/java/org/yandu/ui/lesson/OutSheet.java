package org.yandu.ui.lesson;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.lessons.LessonFormat;
import org.yandu.language.Texts;
import org.yandu.ui.lesson.OutModel.Look;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.shell.FileDialogs;
import org.yandu.ui.shell.Outdoors;
import org.yandu.ui.shell.Sheet;

/** A lesson is written as a file; what is wrong with it is said before. */
final class OutSheet extends Sheet {

    /** A row of the list of formats, in px; see the style sheet. */
    private static final double FORMAT = 39;

    private final OutModel model;
    private final Texts texts;
    private final Runnable check;
    private final Runnable sources;
    private final ListView<LessonFormat> formats = new ListView<>();
    private final Label found = new Label();
    private final CheckBox report = new CheckBox();
    private final TextButton toCheck;
    private final TextButton toSources;
    private final Button export = new Button();
    private final Label said = new Label();
    private final TextButton open;
    private final TextButton show;

    /**
     * @param check shows the quotations
     * @param sources asks for what is missing of the sources
     */
    OutSheet(OutModel model, Runnable check, Runnable sources) {
        super("lesson-out");
        this.model = model;
        this.texts = model.desk().texts();
        this.check = check;
        this.sources = sources;
        setMost(640, 720);
        toCheck = new TextButton(texts, "lesson.out_check", "lesson-out-check", () -> away(this.check));
        toSources = new TextButton(texts, "lesson.sources", "lesson-out-sources", () -> away(this.sources));
        open = new TextButton(texts, "export.open", "lesson-out-open", () -> outdoors(Outdoors::open));
        show = new TextButton(texts, "export.show", "lesson-out-show", () -> outdoors(Outdoors::show));
        Label title = new Label(texts.get("lesson.out_heading"));
        title.getStyleClass().add("sheet-title");
        HBox middle = new HBox(16, formats(), options());
        VBox.setVgrow(middle, Priority.ALWAYS);
        paper().getChildren().addAll(title, middle, standing(), result(), foot());
        model.lookProperty().subscribe(this::show);
        model.writtenProperty().subscribe(this::showWritten);
        follow(model.shownProperty(), () -> {});
    }

    private Node formats() {
        formats.setId("lesson-formats");
        formats.getItems().setAll(LessonFormat.values());
        formats.setMinWidth(240);
        // All formats are seen at once where the window is high enough.
        formats.setPrefHeight(LessonFormat.values().length * FORMAT + 10);
        formats.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable LessonFormat format, boolean empty) {
                super.updateItem(format, empty);
                setText(empty || format == null ? null : texts.get(format.textKey()));
            }
        });
        formats.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.formatProperty().set(is);
            }
        });
        model.formatProperty().subscribe(format -> formats.getSelectionModel().select(format));
        return formats;
    }

    private Node options() {
        CheckBox contents = box("lesson.out_contents", model.contentsProperty());
        CheckBox themes = box("lesson.out_themes", model.themesProperty());
        CheckBox answers = box("lesson.out_answers", model.answersProperty());
        contents.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.formatProperty().get().hasContents(), model.formatProperty()));
        themes.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.formatProperty().get().isCards(), model.formatProperty()));
        CheckBox empty = box("lesson.out_empty", model.emptyProperty());
        empty.disableProperty().bind(themes.disableProperty());
        return new VBox(10, contents, themes, answers, empty);
    }

    private CheckBox box(String textKey, BooleanProperty value) {
        CheckBox box = new CheckBox(texts.get(textKey));
        box.setId(textKey);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    /** What ought to be known before. */
    private Node standing() {
        found.setId("lesson-out-found");
        found.setWrapText(true);
        found.setMinHeight(Region.USE_PREF_SIZE);
        report.setText(texts.get("lesson.out_report"));
        report.setId("lesson-out-report");
        report.managedProperty().bind(report.visibleProperty());
        report.selectedProperty().bindBidirectional(model.reportProperty());
        return new VBox(8, found, new HBox(8, toCheck, toSources), report);
    }

    private Node result() {
        said.setId("lesson-out-said");
        said.setWrapText(true);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(8, said, open, show);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(32);
        return row;
    }

    private Node foot() {
        export.setId("lesson-out-write");
        export.setDefaultButton(true);
        export.disableProperty()
                .bind(model.workingProperty().or(model.lookProperty().isNull()));
        export.setOnAction(event -> ask());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(8, gap, new TextButton(texts, "export.close", "lesson-out-close", model::close), export);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void show(@Nullable Look look) {
        boolean wrong = look != null && look.wrong() > 0;
        String quotes = look == null
                ? texts.get("lesson.out_looking")
                : wrong
                        ? texts.get("lesson.out_wrong", look.quotations(), look.wrong())
                        : look.quotations() == 0 ? "" : texts.get("quotes.all_right", look.quotations());
        String missing = look == null || look.missing() == 0 ? "" : texts.get("lesson.out_missing", look.missing());
        found.setText((quotes + "\n" + missing).strip());
        found.getStyleClass().setAll("label", wrong ? "quote-wrong" : "lesson-quiet");
        report.setVisible(wrong);
        toCheck.setVisible(wrong);
        toSources.setVisible(!missing.isEmpty());
        export.setText(texts.get(wrong ? "lesson.out_insist" : "lesson.export"));
    }

    private void showWritten(@Nullable Path file) {
        open.setVisible(file != null);
        show.setVisible(file != null);
        said.setText(file == null ? "" : texts.get("cli.export.written", file));
    }

    private void away(Runnable then) {
        model.close();
        then.run();
    }

    private void ask() {
        LessonFormat format = model.formatProperty().get();
        model.desk()
                .files()
                .save(
                        getScene().getWindow(),
                        "lesson.out_heading",
                        model.fileName(),
                        List.of(FileDialogs.Kind.of(format.textKey(), format.extension())))
                .ifPresent(model::write);
    }

    private void outdoors(java.util.function.Predicate<Path> way) {
        Optional.ofNullable(model.writtenProperty().get())
                .filter(file -> !way.test(file))
                .ifPresent(file -> said.setText(texts.get("export.no_program", file)));
    }

    @Override
    protected Node first() {
        return formats;
    }

    @Override
    protected void closed() {
        model.close();
    }
}
