package org.yandu.ui.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.foreign.ForeignFormat;
import org.yandu.exchange.out.Grouping;
import org.yandu.exchange.out.ReportFormat;
import org.yandu.exchange.paper.PaperOptions;
import org.yandu.language.Texts;

/** The left half of the sheet: what, and how. */
final class Choices extends VBox {

    private final ExportModel model;
    private final Texts texts;
    private final ComboBox<Matter> what = new ComboBox<>();

    Choices(ExportModel model) {
        super(6);
        this.model = model;
        this.texts = model.desk().texts();
        setMinWidth(280);
        setPrefWidth(300);
        setMaxWidth(300);
        what.setId("export-what");
        what.setMaxWidth(Double.MAX_VALUE);
        what.setItems(model.choices());
        what.setCellFactory(list -> new Named());
        what.setButtonCell(new Named());
        what.valueProperty().bindBidirectional(model.matterProperty());
        VBox list = new VBox(
                6,
                heading("export.format"),
                reports(),
                heading("export.foreign"),
                foreign(),
                heading("export.grouping"),
                group(List.of(Grouping.values()), model.groupingProperty(), "export.grouping.", Choices::name));
        VBox pages = pages();
        VBox handout = handout();
        VBox numbered = new VBox(6, heading("export.numbers"), numbers());
        getChildren().addAll(heading("export.what"), what, list, pages, handout, numbered);
        model.matterProperty().subscribe(matter -> {
            show(list, matter instanceof Matter.Passages);
            show(pages, matter instanceof Matter.Pages || matter instanceof Matter.Passages);
            show(handout, matter instanceof Matter.Handed);
            show(numbered, matter != null && !(matter instanceof Matter.Passages));
        });
    }

    Node first() {
        return what;
    }

    private static void show(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    private Label heading(String textKey) {
        Label heading = new Label(texts.get(textKey));
        heading.getStyleClass().add("sheet-heading");
        return heading;
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /**
     * One of several, each on a line with its name.
     *
     * @param keys what their text keys begin with
     */
    private <T> VBox group(List<T> all, ObjectProperty<T> chosen, String keys, Function<T, String> name) {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox(4);
        for (T each : all) {
            RadioButton button = new RadioButton(texts.get(keys + name.apply(each)));
            button.setId(keys.replace('.', '-') + name.apply(each));
            button.setToggleGroup(group);
            button.setWrapText(true);
            button.setOnAction(event -> chosen.set(each));
            chosen.subscribe(is -> button.setSelected(each.equals(is)));
            box.getChildren().add(button);
        }
        return box;
    }

    /** Files for people, pages last. */
    private VBox reports() {
        List<Form> forms = Stream.concat(
                        Stream.of(ReportFormat.values()).<Form>map(Form.Report::new), Stream.of(new Form.Pages()))
                .toList();
        return group(forms, model.formProperty(), "export.format.", Form::extension);
    }

    /** The formats of other programs; one of them is chosen instead of those above. */
    private VBox foreign() {
        List<Form> forms =
                Stream.of(ForeignFormat.values()).<Form>map(Form.Foreign::new).toList();
        VBox box = group(
                forms,
                model.formProperty(),
                "export.foreign.",
                form -> ((Form.Foreign) form).format().name().toLowerCase(Locale.ROOT));
        model.matterProperty().subscribe(matter -> {
            for (int i = 0; i < forms.size(); i++) {
                show(box.getChildren().get(i), matter != null && ((Form.Foreign) forms.get(i)).canBe(matter));
            }
        });
        return box;
    }

    private VBox pages() {
        VBox box = new VBox(6);
        box.getChildren()
                .addAll(
                        heading("export.paper"),
                        option(
                                "export.colour",
                                PaperOptions::colour,
                                (o, is) -> new PaperOptions(is, o.comments(), o.numbers())),
                        option(
                                "export.comments",
                                PaperOptions::comments,
                                (o, is) -> new PaperOptions(o.colour(), is, o.numbers())));
        return box;
    }

    private VBox handout() {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox(6, heading("export.format"));
        for (boolean word : new boolean[] {false, true}) {
            RadioButton button = new RadioButton(texts.get(word ? "export.format.docx" : "export.format.pdf"));
            button.setId(word ? "export-handout-word" : "export-handout-pdf");
            button.setToggleGroup(group);
            model.handoutWordProperty().subscribe(is -> button.setSelected(is == word));
            button.setOnAction(event -> model.handoutWordProperty().set(word));
            box.getChildren().add(button);
        }
        box.getChildren()
                .addAll(
                        heading("export.paper"),
                        ticked("export.handout_marks", model.handoutMarksProperty()),
                        ticked("export.handout_comments", model.handoutCommentsProperty()));
        return box;
    }

    private CheckBox ticked(String textKey, BooleanProperty property) {
        CheckBox box = new CheckBox(texts.get(textKey));
        box.setId(textKey.replace('.', '-').replace('_', '-'));
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(property);
        return box;
    }

    private CheckBox option(String textKey, Function<PaperOptions, Boolean> read, Changed changed) {
        CheckBox box = new CheckBox(texts.get(textKey));
        box.setId(textKey.replace('.', '-'));
        box.setWrapText(true);
        model.paperProperty().subscribe(options -> box.setSelected(read.apply(options)));
        box.setOnAction(event ->
                model.paperProperty().set(changed.with(model.paperProperty().get(), box.isSelected())));
        return box;
    }

    @FunctionalInterface
    private interface Changed {
        PaperOptions with(PaperOptions options, boolean is);
    }

    private VBox numbers() {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox(4);
        for (PaperOptions.Numbers each : PaperOptions.Numbers.values()) {
            RadioButton button = new RadioButton(texts.get("export.numbers." + name(each)));
            button.setId("export-numbers-" + name(each));
            button.setToggleGroup(group);
            model.paperProperty().subscribe(options -> button.setSelected(options.numbers() == each));
            button.setOnAction(event -> {
                PaperOptions options = model.paperProperty().get();
                model.paperProperty().set(new PaperOptions(options.colour(), options.comments(), each));
            });
            box.getChildren().add(button);
        }
        return box;
    }

    /** A choice by its name. */
    private final class Named extends ListCell<Matter> {

        @Override
        protected void updateItem(@Nullable Matter item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.name(texts));
        }
    }
}
