package org.yandu.ui.packet;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Book;
import org.yandu.exchange.out.FileNames;
import org.yandu.language.Texts;
import org.yandu.ui.parts.Leaving;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.shell.Sheet;

/** What goes into a packet: texts, codebook, questions, examples; who signs and whether it is locked. */
final class MakeSheet extends Sheet {

    private final MakeModel model;
    private final Texts texts;
    private final TextField title = new TextField();
    private final VBox documents = new VBox(4);
    private final VBox cards = new VBox(8);
    private final ComboBox<Book> book = new ComboBox<>();
    private final Label trouble = new Label();

    MakeSheet(MakeModel model) {
        super("packet-make");
        this.model = model;
        this.texts = model.desk().texts();
        setMost(820, 900);
        Label head = new Label(texts.get("packet.make_title"));
        head.getStyleClass().add("sheet-title");
        ScrollPane scroll = new ScrollPane(form());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label edition = new Label(texts.get("packet.again_hint"));
        edition.setId("packet-edition");
        edition.setWrapText(true);
        edition.getStyleClass().add("sheet-quiet");
        edition.managedProperty().bind(edition.visibleProperty());
        model.againProperty().subscribe(again -> {
            head.setText(texts.get(again == null ? "packet.make_title" : "packet.again_title"));
            edition.setVisible(again != null);
        });
        paper().getChildren().addAll(head, edition, scroll, foot());
        model.questions().addListener((ListChangeListener<QuestionDraft>) change -> {
            if (model.shownProperty().get()) {
                showQuestions();
            }
        });
        Leaving.of(this, model::keep);
        follow(model.shownProperty(), () -> show());
        model.shownProperty().subscribe(shown -> {
            if (!shown) {
                // The questions are kept by the model; a card for each, with two editors, is worth its room while it is
                // seen.
                cards.getChildren().clear();
            }
        });
    }

    private TextArea note() {
        TextArea note = new TextArea();
        note.setId("packet-note");
        note.setPromptText(texts.get("packet.note_prompt"));
        note.setWrapText(true);
        note.setPrefRowCount(2);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.textProperty().bindBidirectional(model.noteProperty());
        return note;
    }

    private Node form() {
        title.setId("packet-title");
        title.setPromptText(texts.get("packet.title_prompt"));
        title.textProperty().bindBidirectional(model.titleProperty());
        Button ask = new TextButton(texts, "packet.add_question", "packet-add-question", () -> {
            model.add(new QuestionDraft(List.of()));
            if (cards.getChildren().getLast() instanceof DraftCard card) {
                card.first().requestFocus();
            }
        });
        Label hint = new Label(texts.get("packet.ask_hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("sheet-quiet");
        CheckBox signed = check("packet.sign", "packet-sign");
        signed.selectedProperty().bindBidirectional(model.signedProperty());
        PasswordField passphrase = new PasswordField();
        passphrase.setId("packet-lock");
        passphrase.setPromptText(texts.get("packet.lock_prompt"));
        passphrase.textProperty().bindBidirectional(model.passphraseProperty());
        VBox form = new VBox(
                8,
                title,
                note(),
                headed("packet.documents"),
                documents,
                headed("packet.book"),
                book(),
                headed("packet.questions"),
                hint,
                cards,
                ask,
                headed("packet.more"),
                examples(),
                signed,
                passphrase);
        form.setPadding(new javafx.geometry.Insets(0, 14, 0, 0));
        return form;
    }

    /** Marks are chosen by who made them: the instructor's own, those of a colleague, or what was decided about a class. */
    private Node examples() {
        ComboBox<String> box = new ComboBox<>();
        box.setId("packet-examples");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(texts.get("packet.examples"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String coder) {
                return coder == null || coder.isEmpty()
                        ? texts.get("packet.examples_none")
                        : texts.get("packet.examples_of", coder);
            }

            @Override
            public @Nullable String fromString(String words) {
                return null;
            }
        });
        Runnable fill = () -> {
            String chosen = model.examplesProperty().get();
            box.getItems().setAll("");
            box.getItems().addAll(model.coders());
            box.setValue(chosen);
        };
        model.coders().addListener((ListChangeListener<String>) change -> fill.run());
        fill.run();
        box.valueProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.examplesProperty().set(is);
            }
        });
        model.examplesProperty().addListener((o, was, is) -> box.setValue(is));
        return box;
    }

    private CheckBox check(String textKey, String id) {
        CheckBox box = new CheckBox(texts.get(textKey));
        box.setId(id);
        box.setWrapText(true);
        return box;
    }

    private Label headed(String textKey) {
        Label label = new Label(texts.get(textKey));
        label.getStyleClass().add("question-words");
        return label;
    }

    private Node book() {
        book.setId("packet-book");
        book.setMaxWidth(Double.MAX_VALUE);
        book.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Book each) {
                return each == null ? "" : each.name();
            }

            @Override
            public @Nullable Book fromString(String words) {
                return null;
            }
        });
        book.valueProperty().bindBidirectional(model.bookProperty());
        return book;
    }

    private Node foot() {
        trouble.setId("packet-missing");
        trouble.setWrapText(true);
        HBox.setHgrow(trouble, Priority.ALWAYS);
        trouble.setMaxWidth(Double.MAX_VALUE);
        Button write = new TextButton(texts, "packet.write", "packet-write", this::ask);
        write.setDefaultButton(true);
        HBox foot = new HBox(
                8,
                trouble,
                new TextButton(texts, "packet.clear", "packet-make-clear", model::clear),
                new TextButton(texts, "export.close", "packet-make-close", model::close),
                write);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void show() {
        trouble.setText("");
        Book chosen = model.bookProperty().get();
        book.getItems().setAll(model.desk().library().codebook().books());
        model.bookProperty().set(chosen);
        documents.getChildren().clear();
        model.desk().library().documents().forEach(document -> {
            CheckBox box = new CheckBox(document.title());
            box.setWrapText(true);
            box.setSelected(model.documents().contains(document.id()));
            box.selectedProperty().subscribe(is -> {
                if (is) {
                    model.documents().add(document.id());
                } else {
                    model.documents().remove(document.id());
                }
            });
            documents.getChildren().add(box);
        });
        showQuestions();
    }

    private void showQuestions() {
        cards.getChildren().clear();
        model.questions()
                .forEach(draft -> cards.getChildren()
                        .add(new DraftCard(model, draft, cards.getChildren().size() + 1)));
    }

    private void ask() {
        String missing = model.missing();
        trouble.setText(missing == null ? "" : texts.get(missing));
        if (missing != null) {
            return;
        }
        model.desk()
                .files()
                .save(getScene().getWindow(), "packet.make_title", FileNames.of(title.getText()), PacketRoom.KINDS)
                .ifPresent(file -> model.write(file, () -> model.desk().say("packet.written", file.getFileName())));
    }

    @Override
    protected Node first() {
        // Whoever has just chosen a passage wants to ask about it.
        boolean asks =
                !model.questions().isEmpty() && model.questions().getLast().isBlank();
        return (asks || !title.getText().isBlank()) && !cards.getChildren().isEmpty()
                ? ((DraftCard) cards.getChildren().getLast()).first()
                : title;
    }

    @Override
    protected void closed() {
        model.close();
    }
}
