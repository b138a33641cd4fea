package org.yandu.ui.notes;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.Leaving;
import org.yandu.ui.parts.MarkdownView;
import org.yandu.ui.parts.Seen;
import org.yandu.ui.shell.Desk;

/** The memo that is open: written as Markdown, or shown as it is to be read, where links lead to their passages. */
final class MemoEditor extends VBox {

    private final MemosModel model;
    private final Desk desk;
    private final MemoLinks links;
    private final Hyperlink subject = new Hyperlink();
    private final TextField title = new TextField();
    private final TextArea words = new TextArea();
    private final MarkdownView preview;
    private final ScrollPane reading;
    private final ToggleButton read = new ToggleButton();
    private boolean filling;

    MemoEditor(Parts parts, MemosModel model) {
        this.model = model;
        this.desk = parts.desk();
        this.links = new MemoLinks(desk);
        this.preview = new MarkdownView(parts.jumps()::follow);
        this.reading = new ScrollPane(preview);
        getStyleClass().add("memo-editor");
        title.setId("memo-title");
        title.setPromptText(desk.texts().get("memo.title"));
        words.setId("memo-words");
        words.setWrapText(true);
        words.setPromptText(desk.texts().get("memo.prompt"));
        words.setEditable(desk.gate().canWrite());
        title.setEditable(desk.gate().canWrite());
        reading.setFitToWidth(true);
        reading.getStyleClass().add("memo-reading");
        StackPane paper = new StackPane(words, reading);
        VBox.setVgrow(paper, Priority.ALWAYS);
        getChildren().addAll(tools(), title, paper);
        title.textProperty().addListener((o, was, is) -> typed());
        words.textProperty().addListener((o, was, is) -> typed());
        title.focusedProperty().addListener((o, was, is) -> left(is));
        words.focusedProperty().addListener((o, was, is) -> left(is));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        read.selectedProperty().addListener((o, was, is) -> show(is));
        Leaving.of(this, () -> model.close());
        model.draftProperty().subscribe(this::open);
        model.subjects().namedProperty().addListener((o, was, is) -> name());
    }

    private HBox tools() {
        subject.setId("memo-subject");
        subject.getStyleClass().add("memo-subject");
        subject.setOnAction(event -> {
            subject.setVisited(false);
            model.goToSubject();
        });
        subject.setMinWidth(0);
        subject.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(subject, Priority.ALWAYS);
        tool(read, "memo-read", "fth-eye", "memo.read");
        Button link = new Button();
        tool(link, "memo-link", "fth-link", "memo.link");
        link.setOnAction(event -> link());
        Button remove = new Button();
        tool(remove, "memo-remove", "fth-trash-2", "memo.remove");
        remove.setOnAction(event -> model.remove());
        link.setDisable(!desk.gate().canWrite());
        remove.setDisable(!desk.gate().canWrite());
        HBox box = new HBox(2, subject, read, link, remove);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void tool(ButtonBase button, String id, String icon, String textKey) {
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("memo-tool");
        Hint.on(button, desk.texts().get(textKey));
        button.setAccessibleText(desk.texts().get(textKey));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            keep();
            desk.focused().focusText();
        } else if (event.getCode() == KeyCode.L && event.isShortcutDown()) {
            event.consume();
            link();
        } else if (event.getCode() == KeyCode.R && event.isShortcutDown()) {
            event.consume();
            read.setSelected(!read.isSelected());
        }
    }

    /** Puts the cursor where one writes on. */
    void write() {
        read.setSelected(false);
        Seen.once(words, () -> {
            words.requestFocus();
            words.end();
        });
    }

    private void typed() {
        MemoDraft draft = model.draftProperty().get();
        if (draft != null && !filling) {
            draft.write(title.getText(), words.getText());
        }
    }

    private void left(boolean focused) {
        if (!focused) {
            keep();
        }
    }

    private void keep() {
        MemoDraft draft = model.draftProperty().get();
        if (draft != null) {
            draft.keep();
        }
    }

    private void open(@Nullable MemoDraft draft) {
        setVisible(draft != null);
        setManaged(draft != null);
        filling = true;
        title.setText(draft == null ? "" : draft.memo().title());
        words.setText(draft == null ? "" : draft.memo().text());
        filling = false;
        name();
        // What is there is read first; an empty sheet is to be written on.
        boolean written = draft != null && !draft.memo().text().isBlank() && !words.isFocused();
        read.setSelected(written);
        show(written);
    }

    /** Leads to what the memo is about, where that is something one can go to. */
    private void name() {
        MemoDraft draft = model.draftProperty().get();
        subject.setText(
                draft == null ? "" : model.subjects().nameOf(draft.memo().subject()));
        subject.setDisable(
                draft == null || !model.subjects().isThere(draft.memo().subject()));
    }

    private void show(boolean reader) {
        words.setVisible(!reader);
        reading.setVisible(reader);
        if (reader) {
            preview.show(words.getText());
        }
    }

    private void link() {
        read.setSelected(false);
        links.atHand(words.getSelectedText(), link -> {
            words.replaceSelection(link);
            words.requestFocus();
        });
    }
}
