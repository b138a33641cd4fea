package org.yandu.ui.codebook;

import java.time.Instant;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Book;
import org.yandu.codebook.Codebook;
import org.yandu.language.Texts;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.shell.Sheet;
import org.yandu.workspace.Shelving;

/** The codebooks of the library: made, named, copied, deleted, and which is worked with. */
final class BooksSheet extends Sheet {

    private final ThemesModel model;
    private final Texts texts;
    private final ListView<Book> list = new ListView<>();
    private final TextField name = new TextField();
    private final TextArea note = new TextArea();
    private final Button use;
    private final Button rename;
    private final Button copy;
    private final Button delete;
    private @Nullable String wanted;

    BooksSheet(ThemesModel model) {
        super("books-sheet");
        this.model = model;
        this.texts = model.desk().texts();
        this.use = new TextButton(texts, "codebook.book.use", "book-use", this::use);
        this.rename = new TextButton(texts, "codebook.book.rename", "book-rename", this::rename);
        this.copy = new TextButton(texts, "codebook.book.copy", "book-copy", this::copy);
        this.delete = new TextButton(texts, "codebook.book.delete", "book-delete", this::delete);
        Button create = new TextButton(texts, "codebook.book.new", "book-new", this::create);
        setMost(640, 460);
        list.setId("books-list");
        list.setCellFactory(view -> new BookCell());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> show(is));
        list.setMinWidth(240);
        name.setId("book-name");
        name.setOnAction(event -> rename());
        note.setId("book-note");
        note.setWrapText(true);
        note.setPrefRowCount(3);
        note.setPrefWidth(100);
        FlowPane rest = new FlowPane(8, 8, use, copy, delete);
        rest.setPadding(new Insets(10, 0, 0, 0));
        VBox right = new VBox(
                8,
                Parts.heading(texts.get("codebook.name")),
                name,
                Parts.heading(texts.get("codebook.book.note")),
                note,
                rename,
                rest);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox middle = new HBox(14, list, right);
        VBox.setVgrow(middle, Priority.ALWAYS);
        HBox foot = Parts.foot(texts, this::close);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        foot.getChildren().setAll(create, gap, new TextButton(texts, "codebook.done", "books-done", this::done));
        paper().getChildren()
                .addAll(
                        Parts.title(texts.get("codebook.manage.title")),
                        Parts.quiet(texts.get("codebook.manage.about")),
                        middle,
                        foot);
        model.shownProperty().addListener((o, was, is) -> fill());
    }

    private final class BookCell extends ListCell<Book> {
        @Override
        protected void updateItem(@Nullable Book book, boolean empty) {
            super.updateItem(book, empty);
            setText(book == null || empty ? null : texts.get("codebook.book.row", book.name(), size(book)));
            setStyle(book != null && !empty && book.id().equals(model.book()) ? "-fx-font-weight: bold;" : "");
        }
    }

    private int size(Book book) {
        return model.codebook().in(book.id()).size();
    }

    void show() {
        wanted = model.book();
        fill();
        open();
    }

    private void fill() {
        Book chosen = list.getSelectionModel().getSelectedItem();
        String id = wanted != null ? wanted : chosen == null ? "" : chosen.id();
        list.getItems().setAll(model.codebook().books());
        list.getItems().stream()
                .filter(book -> book.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        book -> {
                            wanted = null;
                            list.getSelectionModel().select(book);
                        },
                        list.getSelectionModel()::selectFirst);
        list.refresh();
    }

    private void show(@Nullable Book book) {
        name.setText(book == null ? "" : book.name());
        note.setText(book == null ? "" : book.note());
        boolean write = model.canWrite() && book != null;
        use.setDisable(book == null || book.id().equals(model.book()));
        rename.setDisable(!write);
        copy.setDisable(!write);
        delete.setDisable(!write || model.codebook().books().size() < 2);
    }

    private interface Deed {
        void with(Book book);
    }

    private void chosen(Deed deed) {
        Book book = list.getSelectionModel().getSelectedItem();
        if (book != null) {
            deed.with(book);
        }
    }

    /** What was typed counts without a key of its own; Esc gives it up. */
    private void done() {
        rename();
        close();
    }

    private void use() {
        rename();
        chosen(book -> model.desk().shelf().take(book.id()));
        show(list.getSelectionModel().getSelectedItem());
        list.refresh();
    }

    private void rename() {
        if (!model.canWrite()) {
            return;
        }
        String words = name.getText();
        String about = note.getText();
        chosen(book -> model.desk()
                .gate()
                .changeLibrary(workspace -> workspace
                        .state()
                        .codebook()
                        .book(book.id())
                        .flatMap(now -> Shelving.rename(now, words, about))));
    }

    private void create() {
        rename();
        Codebook codebook = model.codebook();
        Book book = Shelving.draft(codebook, free(texts.get("codebook.book.name")), "");
        String first = texts.get("side.themes");
        wanted = book.id();
        model.desk()
                .gate()
                .changeLibrary(
                        workspace -> java.util.Optional.of(
                                Shelving.create(workspace.state().codebook(), book, first)),
                        // When the list has it, and with it the name to be written over.
                        () -> model.desk().background().later(() -> {
                            name.requestFocus();
                            name.selectAll();
                        }));
    }

    private void copy() {
        chosen(from -> {
            Book book =
                    Shelving.draft(model.codebook(), free(texts.get("codebook.book.copied", from.name())), from.note());
            wanted = book.id();
            model.desk()
                    .gate()
                    .changeLibrary(workspace -> java.util.Optional.of(
                            Shelving.copy(workspace.state().codebook(), from.id(), book)));
        });
    }

    private void delete() {
        chosen(book -> model.desk()
                .gate()
                .changeLibrary(workspace ->
                        Shelving.delete(workspace.store(), workspace.state().codebook(), book, Instant.now())));
    }

    /** A name no other codebook has. */
    private String free(String proposed) {
        String name = proposed;
        for (int i = 2; taken(name); i++) {
            name = proposed + " " + i;
        }
        return name;
    }

    private boolean taken(String words) {
        return model.codebook().books().stream().anyMatch(book -> book.name().equals(words));
    }

    @Override
    protected Node first() {
        return list;
    }

    @Override
    protected void closed() {
        close();
    }
}
