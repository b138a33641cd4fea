package org.yandu.ui.intake;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.intake.EncodingSamples;
import org.yandu.language.Texts;
import org.yandu.ui.intake.DetailsModel.Field;
import org.yandu.ui.shell.IntakeWish;
import org.yandu.ui.shell.Sheet;

/** A form for what a document says about itself, and below it the facts of its file. */
final class DetailsSheet extends Sheet {

    /** Enough of a checksum to compare by eye. */
    private static final int SHORT_HASH = 12;

    private final DetailsModel model;
    private final Texts texts;
    private final Map<Field, TextField> fields = new EnumMap<>(Field.class);
    private final Label dateNote = new Label();
    private final GridPane facts = grid();
    private final Button readAgain = new Button();
    private final Label unsaved = new Label();

    DetailsSheet(DetailsModel model) {
        super("details");
        this.model = model;
        this.texts = model.desk().texts();
        setMost(620, 600);
        paper().setPrefHeight(Region.USE_COMPUTED_SIZE);
        paper().setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(texts.get("details.heading"));
        title.getStyleClass().add("sheet-title");
        Label file = new Label(texts.get("details.file"));
        file.getStyleClass().add("sheet-heading");
        // What could not be read may be told at length: the buttons stay in view all the same.
        VBox all = new VBox(12, form(), file, facts);
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        all.getStyleClass().add("details-all");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        scroll.getStyleClass().add("sheet-scroll");
        paper().getChildren().addAll(title, scroll, unsaved, foot());
        unsaved.setText(texts.get("details.unsaved"));
        unsaved.setId("details-unsaved");
        unsaved.setWrapText(true);
        unsaved.getStyleClass().add("sheet-quiet");
        unsaved.pseudoClassStateChanged(PseudoClass.getPseudoClass("trouble"), true);
        unsaved.managedProperty().bind(unsaved.visibleProperty());
        unsaved.setVisible(false);
        List.of(Field.values()).forEach(field -> model.value(field).subscribe(entered -> unsaved.setVisible(false)));
        model.value(Field.DATE).subscribe(this::showDate);
        model.documentProperty().subscribe(this::show);
        model.factsProperty().subscribe(this::showFacts);
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(12, 8);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        names.setPrefWidth(96);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        return grid;
    }

    private Node form() {
        GridPane form = grid();
        int row = 0;
        for (Field field : Field.values()) {
            TextField input = new TextField();
            input.setId("details-" + field.name().toLowerCase(Locale.ROOT));
            input.setPromptText(texts.get(field == Field.TITLE ? "details.title_missing" : "details.missing"));
            input.textProperty().bindBidirectional(model.value(field));
            input.setEditable(model.desk().gate().canWrite());
            // The default button of another sheet in the same window may have the key.
            input.setOnAction(event -> model.save());
            Label name = new Label(texts.get(field.key()));
            name.setLabelFor(input);
            fields.put(field, input);
            form.addRow(row++, name, input);
            if (field == Field.DATE) {
                dateNote.setId("details-date-note");
                dateNote.setWrapText(true);
                dateNote.getStyleClass().add("sheet-quiet");
                dateNote.managedProperty().bind(dateNote.textProperty().isNotEmpty());
                form.add(dateNote, 1, row++);
            }
        }
        return form;
    }

    private Node foot() {
        readAgain.setText(texts.get("action.read_again"));
        readAgain.setOnAction(event -> {
            Document shown = model.documentProperty().get();
            if (shown != null && mayClose()) {
                model.close();
                model.desk().calls().intake().wish(new IntakeWish.ReadAgain(shown.id()));
            }
        });
        Button away = new Button(texts.get("take_in.cancel"));
        away.setOnAction(event -> model.close());
        Button save = new Button(texts.get("details.save"));
        save.setId("details-save");
        save.setDefaultButton(true);
        save.disableProperty()
                .bind(model.validProperty().and(model.changedProperty()).not());
        save.setOnAction(event -> model.save());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(8, readAgain, gap, away, save);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void showDate(String entered) {
        // Also at the start of the program, which need not learn to read dates for it.
        boolean empty = entered.isBlank();
        boolean wrong = !empty && !model.isDateValid();
        dateNote.setText(
                wrong
                        ? texts.get("details.date_wrong")
                        : Optional.of(entered.strip())
                                .filter(date -> !empty)
                                .flatMap(date -> model.date().filter(iso -> !iso.equals(date)))
                                .map(iso -> texts.get("details.date_kept", iso))
                                .orElse(""));
        dateNote.pseudoClassStateChanged(PseudoClass.getPseudoClass("trouble"), wrong);
    }

    private void show(@Nullable Document document) {
        if (document == null) {
            close();
            return;
        }
        unsaved.setVisible(false);
        facts.getChildren().clear();
        readAgain.setVisible(
                EncodingSamples.fit(document.format()) && model.desk().gate().canWrite());
        open();
    }

    private void showFacts(DetailsModel.@Nullable Facts known) {
        facts.getChildren().clear();
        if (known == null) {
            return;
        }
        String hash = known.origin().sha256();
        fact("details.format", known.format().toUpperCase(Locale.ROOT));
        fact("details.file_name", known.origin().fileName());
        if (EncodingSamples.isTold(known.format())) {
            fact("details.encoding", Guess.told(texts, known.origin().encoding(), known.guess()));
        }
        unread(known);
        fact(
                "details.characters",
                texts.get("take_in.characters", known.extent().characters()));
        fact(
                "details.versions",
                texts.get("details.versions_count", known.extent().versions()));
        fact("details.added", when(known.added()));
        fact("details.hash", hash.substring(0, Math.min(SHORT_HASH, hash.length())));
    }

    /** Where something is missing, each place a way there, and what can be done about it. */
    private void unread(DetailsModel.Facts known) {
        DetailsModel.Gaps gaps = known.unread();
        if (gaps.count() == 0) {
            return;
        }
        Label count = new Label(texts.get("details.unread_count", gaps.count()));
        VBox lines = new VBox(2, count);
        for (DetailsModel.Gap gap : gaps.first()) {
            Hyperlink place = new Hyperlink(texts.get("details.unread_at", gap.place(), gap.around()));
            place.getStyleClass().add("details-unread");
            place.setOnAction(event -> {
                if (mayClose()) {
                    model.goTo(gap);
                }
            });
            lines.getChildren().add(place);
        }
        boolean fit = EncodingSamples.fit(known.format());
        Label way = new Label(texts.get(fit ? "details.unread_way" : "details.unread_way_lost"));
        way.getStyleClass().add("sheet-quiet");
        way.setWrapText(true);
        lines.getChildren().add(way);
        lines.setId("details-unread");
        Label name = new Label(texts.get("details.unread"));
        GridPane.setValignment(name, VPos.TOP);
        facts.addRow(facts.getRowCount(), name, lines);
    }

    private String when(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }

    private void fact(String textKey, @Nullable String value) {
        Label name = new Label(texts.get(textKey));
        Label words = new Label(value == null ? texts.get("details.missing") : value);
        words.setWrapText(true);
        if (value == null) {
            words.getStyleClass().add("sheet-quiet");
        }
        facts.addRow(facts.getRowCount(), name, words);
    }

    @Override
    protected Node first() {
        return Objects.requireNonNull(fields.get(Field.TITLE));
    }

    @Override
    protected void closed() {
        if (mayClose()) {
            model.close();
        }
    }

    /** What was typed is not lost by one slip of a key or of the mouse: the second one means it. */
    private boolean mayClose() {
        boolean may = !model.changedProperty().get() || unsaved.isVisible();
        unsaved.setVisible(!may);
        return may;
    }
}
