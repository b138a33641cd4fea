package org.yandu.ui.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.language.Texts;
import org.yandu.ui.keys.Action;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.OneOf;
import org.yandu.ui.parts.Pills;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.shell.Sheet;

/** The class over the whole window: the text with its heat, and beside it tables, agreement and decisions. */
final class ClassSheet extends Sheet {

    private final ClassModel model;
    private final Texts texts;
    private final StackPane page = new StackPane();
    private final Label summary = new Label();
    private final Label empty = new Label();
    private final SplitPane halves;
    private final ChoiceBox<Document> documents;
    private final ObjectProperty<Page> shown = new SimpleObjectProperty<>(Page.CONTESTED);

    /** What can be looked at, in the order of the buttons. */
    private enum Page {
        CONTESTED,
        THEMES,
        SECTIONS,
        QUESTIONS,
        AGREEMENT
    }

    ClassSheet(ClassModel model) {
        super("class");
        this.model = model;
        this.texts = model.desk().texts();
        setMost(2400, 1800);
        documents = documents();
        VBox right = new VBox(8, pages(), page);
        right.setMinWidth(320);
        right.setPadding(new Insets(0, 0, 0, 10));
        VBox.setVgrow(page, Priority.ALWAYS);
        halves = new SplitPane(new HeatText(model), right);
        halves.setDividerPositions(0.48);
        empty.setId("class-empty");
        empty.setWrapText(true);
        empty.setMaxWidth(460);
        empty.getStyleClass().add("empty-hint");
        StackPane middle = new StackPane(halves, empty);
        VBox.setVgrow(middle, Priority.ALWAYS);
        summary.setId("class-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        summary.getStyleClass().add("sheet-summary");
        paper().getStyleClass().add("maps");
        paper().getChildren().addAll(head(), summary, middle);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (ClassKeys.ANONYMOUS.matches(model.desk().keys(), event)) {
                event.consume();
                model.anonymousProperty().set(!model.anonymousProperty().get());
            }
        });
        model.findingsProperty().addListener((o, was, is) -> {
            tell();
            if (was == null && is != null && isOpen()) {
                first().requestFocus();
            }
        });
        model.workingProperty().subscribe(working -> tell());
        follow(model.shownProperty(), this::tell);
    }

    private FlowPane head() {
        Label title = new Label(texts.get("class.title"));
        title.getStyleClass().add("sheet-title");
        ToggleButton hidden = new ToggleButton(texts.get("class.anonymous"));
        hidden.setId("class-anonymous");
        Hint.on(hidden, texts.get("class.anonymous.hint"));
        hidden.selectedProperty().bindBidirectional(model.anonymousProperty());
        hidden.setMinWidth(USE_PREF_SIZE);
        ProgressIndicator working = new ProgressIndicator();
        working.setPrefSize(18, 18);
        working.visibleProperty().bind(model.workingProperty());
        FlowPane head = new FlowPane(8, 6, title, documents, themes(), hidden, feedback(), away(), working);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("sheet-tools");
        return head;
    }

    private TextButton feedback() {
        TextButton write = new TextButton(
                texts,
                "class.feedback",
                "class-feedback",
                () -> model.desk()
                        .files()
                        .saveFolder(window(), "class.feedback.folder")
                        .ifPresent(model::writeFeedback));
        model.findingsProperty()
                .subscribe(found -> write.setDisable(
                        found == null || found.view().students().isEmpty()));
        return write;
    }

    private TextButton away() {
        return new TextButton(texts, "class.close", "class-close", model::close);
    }

    private ChoiceBox<Document> documents() {
        ChoiceBox<Document> box = choice("class-document", texts.get("class.document"), Document::title, "");
        box.setItems(model.documents());
        box.setPrefWidth(280);
        box.valueProperty().bindBidirectional(model.documentProperty());
        return box;
    }

    private ChoiceBox<Code> themes() {
        ChoiceBox<Code> box = choice("class-theme", texts.get("class.column.theme"), Code::name, "class.theme.all");
        ObservableList<Code> all = FXCollections.observableArrayList();
        box.setItems(all);
        box.setPrefWidth(150);
        model.findingsProperty().subscribe(found -> {
            Code chosen = model.themeProperty().get();
            List<@Nullable Code> codes = new ArrayList<>();
            codes.add(null);
            if (found != null) {
                found.codes().stream()
                        .filter(code -> found.view().text().uses(code.id()))
                        .forEach(codes::add);
            }
            if (!all.equals(codes)) {
                all.setAll(codes);
                box.setValue(codes.contains(chosen) ? chosen : null);
            }
        });
        box.valueProperty().addListener((o, was, is) -> model.themeProperty().set(is));
        model.themeProperty().addListener((o, was, is) -> {
            if (!Objects.equals(box.getValue(), is)) {
                box.setValue(is);
            }
        });
        return box;
    }

    /** @param noneKey what is said where nothing is chosen; empty for nothing */
    private <T> ChoiceBox<T> choice(String id, String says, Function<T, String> name, String noneKey) {
        ChoiceBox<T> box = new OneOf<>();
        box.setId(id);
        box.setAccessibleText(says);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T each) {
                return each == null ? noneKey.isEmpty() ? "" : texts.get(noneKey) : name.apply(each);
            }

            @Override
            public @Nullable T fromString(String words) {
                return null;
            }
        });
        return box;
    }

    private Pills pages() {
        List.of(
                        new ContestedPage(model),
                        new MarksPage(
                                model, "class-themes", found -> found.tables().themes()),
                        new MarksPage(
                                model, "class-sections", found -> found.tables().sections()),
                        new AnswersPage(model),
                        new AgreementPage(model))
                .forEach(page.getChildren()::add);
        Pills pills = Pills.of(
                Page.values(),
                each -> "class-page-" + each.name().toLowerCase(Locale.ROOT),
                each -> texts.get("class." + each.name().toLowerCase(Locale.ROOT)),
                shown,
                () -> first().requestFocus());
        pills.getStyleClass().add("sheet-tools");
        shown.subscribe(now -> page.getChildren().forEach(each -> each.setVisible(each == content(now))));
        return pills;
    }

    private ClassPage content(Page which) {
        return (ClassPage) page.getChildren().get(which.ordinal());
    }

    private void tell() {
        Findings found = model.findingsProperty().get();
        boolean there = found != null && !found.isEmpty();
        halves.setVisible(there);
        empty.setVisible(!there && !model.workingProperty().get());
        empty.setText(texts.get(model.documents().isEmpty() ? "class.none.document" : "class.none"));
        summary.setText(Optional.ofNullable(found)
                .filter(each -> there)
                .map(each -> texts.get(
                        "class.summary",
                        each.view().students().size(),
                        each.view().marks().size(),
                        each.view().contested().size(),
                        each.view().decided()))
                .orElse(""));
    }

    @Override
    protected Node first() {
        Findings found = model.findingsProperty().get();
        return found != null && !found.isEmpty() ? content(shown.get()).first() : documents;
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
