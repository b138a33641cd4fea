package org.yandu.ui.retrieval;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Flag;
import org.yandu.document.Document;
import org.yandu.language.Texts;
import org.yandu.retrieval.marks.Retrieval;
import org.yandu.ui.parts.FilterField;

/** Where, by whom, when, with which flag and which words. */
final class OtherConditions extends FlowPane {

    /** Somebody is still typing. */
    private static final Duration PAUSE = Duration.millis(180);

    private final RetrievalModel model;
    private final Texts texts;
    private final FilterField words;
    private final MenuButton documents = new MenuButton();
    private final TextField section = new TextField();
    private final ComboBox<String> coder = new ComboBox<>();
    private final DatePicker from;
    private final DatePicker to;
    private final ToggleButton star;
    private final ToggleButton question;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean showing;

    OtherConditions(RetrievalModel model) {
        super(6, 6);
        this.model = model;
        this.texts = model.desk().texts();
        this.words = new FilterField(texts, "retrieval.words");
        words.setId("retrieval-words");
        section.setPromptText(texts.get("retrieval.section"));
        section.setId("retrieval-section");
        section.setPrefColumnCount(8);
        section.setPrefWidth(112);
        star = flag(Flag.STAR);
        question = flag(Flag.QUESTION);
        from = day("retrieval.from");
        to = day("retrieval.to");
        pause.setOnFinished(event -> tell());
        words.textProperty().addListener((o, was, is) -> pause.playFromStart());
        section.textProperty().addListener((o, was, is) -> pause.playFromStart());
        from.valueProperty().addListener((o, was, is) -> tell());
        to.valueProperty().addListener((o, was, is) -> tell());
        coder.setId("retrieval-coder");
        coder.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String name) {
                return name == null || name.isEmpty() ? texts.get("retrieval.all_coders") : name;
            }

            @Override
            public String fromString(String name) {
                return name;
            }
        });
        coder.valueProperty().addListener((o, was, is) -> tell());
        words.setPrefWidth(150);
        HBox days = new HBox(6, from, new Label("–"), to);
        days.setAlignment(Pos.CENTER_LEFT);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(documents, coder, section, star, question, days);
        model.codersProperty().subscribe(this::fillCoders);
        model.retrievalProperty().subscribe(this::show);
        model.desk().libraryProperty().subscribe(library -> fillDocuments());
    }

    private ToggleButton flag(Flag flag) {
        ToggleButton button = new ToggleButton(texts.get("flag." + flag.name().toLowerCase(Locale.ROOT)));
        button.setId("retrieval-" + flag);
        button.setOnAction(event -> tell());
        return button;
    }

    private DatePicker day(String promptKey) {
        DatePicker day = new DatePicker();
        day.setPromptText(texts.get(promptKey));
        day.setPrefWidth(122);
        return day;
    }

    private void fillCoders(List<String> names) {
        showing = true;
        String chosen = coder.getValue();
        coder.getItems().setAll("");
        coder.getItems().addAll(names);
        coder.setValue(chosen == null ? "" : chosen);
        showing = false;
    }

    private void fillDocuments() {
        documents.getItems().clear();
        for (Document document : model.desk().library().documents()) {
            CheckMenuItem item = new CheckMenuItem(document.title());
            item.setMnemonicParsing(false);
            item.setUserData(document.id());
            item.setSelected(model.retrievalProperty().get().scope().documents().contains(document.id()));
            item.setOnAction(event -> tell());
            documents.getItems().add(item);
        }
        nameDocuments();
    }

    private void nameDocuments() {
        int chosen = model.retrievalProperty().get().scope().documents().size();
        documents.setText(
                chosen == 0 ? texts.get("retrieval.all_documents") : texts.get("retrieval.documents", chosen));
    }

    private void show(Retrieval retrieval) {
        showing = true;
        write(words, retrieval.words());
        String place = retrieval.scope().section();
        write(section, place == null ? "" : place);
        documents
                .getItems()
                .forEach(item -> ((CheckMenuItem) item)
                        .setSelected(retrieval.scope().documents().contains((String) item.getUserData())));
        nameDocuments();
        coder.setValue(retrieval.made().coders().stream().findFirst().orElse(""));
        from.setValue(retrieval.made().from());
        to.setValue(retrieval.made().to());
        star.setSelected(retrieval.flags().contains(Flag.STAR));
        question.setSelected(retrieval.flags().contains(Flag.QUESTION));
        showing = false;
    }

    /** Not while the same is being typed: the cursor stays where it is. */
    private static void write(TextField field, String text) {
        if (!field.getText().strip().equals(text)) {
            field.setText(text);
        }
    }

    private void tell() {
        if (showing) {
            return;
        }
        List<String> chosen = documents.getItems().stream()
                .filter(item -> ((CheckMenuItem) item).isSelected())
                .map(item -> (String) item.getUserData())
                .toList();
        String place = section.getText().strip();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (star.isSelected()) {
            flags.add(Flag.STAR);
        }
        if (question.isSelected()) {
            flags.add(Flag.QUESTION);
        }
        String name = coder.getValue();
        Function<DatePicker, @Nullable LocalDate> day = DatePicker::getValue;
        model.change(retrieval -> retrieval
                .with(new Retrieval.Scope(chosen, place.isEmpty() ? null : place))
                .with(new Retrieval.Made(
                        name == null || name.isEmpty() ? List.of() : List.of(name), day.apply(from), day.apply(to)))
                .with(flags)
                .withWords(words.getText()));
    }

    /** Stands by itself, where it is always seen. */
    FilterField words() {
        return words;
    }
}
