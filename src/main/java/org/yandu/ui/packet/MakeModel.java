package org.yandu.ui.packet;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.Question;
import org.yandu.annotation.task.Question.Kind;
import org.yandu.annotation.task.Question.Target;
import org.yandu.codebook.Book;
import org.yandu.document.Document;
import org.yandu.document.TextSpan;
import org.yandu.exchange.out.OutFile;
import org.yandu.exchange.packet.Begun;
import org.yandu.exchange.packet.Identity;
import org.yandu.exchange.packet.Making;
import org.yandu.outline.OutlineNode;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Passages;

/**
 * A packet being put together; stays as it is while the sheet is closed, so that questions can be asked about passages one by one, and is
 * kept until it has been written.
 */
final class MakeModel implements BegunPacket.Sheet {

    private final Desk desk;
    private final Identity identity;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ObservableSet<String> documents = FXCollections.observableSet(new LinkedHashSet<>());
    private final ObjectProperty<@Nullable Book> book = new SimpleObjectProperty<>();
    private final ObservableList<QuestionDraft> questions = FXCollections.observableArrayList();
    private final StringProperty examples = new SimpleStringProperty("");
    private final ObservableList<String> coders = FXCollections.observableArrayList();
    private final BooleanProperty signed = new SimpleBooleanProperty(true);
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Assignment> again = new ReadOnlyObjectWrapper<>();
    private final BegunPacket kept;

    MakeModel(Desk desk, Identity identity) {
        this.desk = desk;
        this.identity = identity;
        this.kept = new BegunPacket(desk, this);
        InvalidationListener changed = o -> kept.changed();
        List.of(title, note, documents, book, questions, examples, signed, passphrase, again)
                .forEach(each -> each.addListener(changed));
    }

    Desk desk() {
        return desk;
    }

    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty noteProperty() {
        return note;
    }

    /** Ids of the texts that go along. */
    Set<String> documents() {
        return documents;
    }

    ObjectProperty<@Nullable Book> bookProperty() {
        return book;
    }

    ObservableList<QuestionDraft> questions() {
        return questions;
    }

    /** Name of the coder whose marks go along as examples; empty for none. */
    StringProperty examplesProperty() {
        return examples;
    }

    /** Whoever has marked something. */
    ObservableList<String> coders() {
        return coders;
    }

    BooleanProperty signedProperty() {
        return signed;
    }

    /** Empty for none. */
    StringProperty passphraseProperty() {
        return passphrase;
    }

    /** The packet of which this is a newer edition; {@code null} for a new one. */
    ReadOnlyObjectProperty<@Nullable Assignment> againProperty() {
        return again.getReadOnlyProperty();
    }

    // ---- opening ----

    void show() {
        kept.whenRead(this::showRead);
    }

    private void showRead() {
        if (documents.isEmpty()) {
            desk.panes()
                    .forEach(pane -> pane.open()
                            .ifPresent(open -> documents.add(open.document().id())));
        }
        String working = desk.shelf().bookProperty().get();
        if (book.get() == null) {
            book.set(desk.library().codebook().book(working).orElse(null));
        }
        desk.background()
                .read(
                        Job.named("job.packet_read"),
                        () -> desk.workspace().store().coders(),
                        found -> coders.setAll(found));
        shown.set(true);
    }

    /** A newer edition: everything as it was given out. What is half written stays, and comes first. */
    void again(Assignment assignment) {
        kept.whenRead(() -> againRead(assignment));
    }

    private void againRead(Assignment assignment) {
        if (!title.get().isBlank() || !questions.isEmpty()) {
            desk.say("packet.draft_waits");
            show();
            return;
        }
        clear();
        again.set(assignment);
        title.set(assignment.title());
        note.set(assignment.note());
        assignment.readings().forEach(reading -> documents.add(reading.documentId()));
        book.set(desk.library().codebook().book(assignment.book()).orElse(null));
        signed.set(assignment.signer() != null);
        assignment.questions().forEach(question -> add(new QuestionDraft(question)));
        show();
    }

    /** One more question. */
    void add(QuestionDraft question) {
        question.onChange(kept::changed);
        questions.add(question);
    }

    /** A question about what is selected, or about the section of the caret. */
    void ask() {
        desk.focused().open().ifPresent(open -> {
            Target about = target(open);
            kept.whenRead(() -> {
                documents.add(open.document().id());
                add(new QuestionDraft(List.of(about)));
                show();
            });
        });
    }

    private Target target(OpenDocument open) {
        TextSpan selection = desk.focused().selectionProperty().get();
        if (selection != null && !selection.isEmpty()) {
            var tidy = Passages.tidy(open.version(), selection);
            if (tidy.isPresent()) {
                return target(Kind.PASSAGE, open, tidy.get());
            }
        }
        List<OutlineNode> path =
                open.outline().pathAt(desk.focused().caretProperty().get());
        return path.isEmpty()
                ? new Target(Kind.DOCUMENT, open.document().id(), open.version().id(), null)
                : target(Kind.SECTION, open, path.getLast().span());
    }

    private static Target target(Kind kind, OpenDocument open, TextSpan span) {
        return new Target(kind, open.document().id(), open.version().id(), Anchor.of(open.version(), span));
    }

    void close() {
        kept.keep();
        shown.set(false);
    }

    // ---- keeping ----

    @Override
    public Begun begun() {
        Book chosen = book.get();
        Assignment before = again.get();
        return new Begun(
                title.get(),
                note.get(),
                List.copyOf(documents),
                chosen == null ? null : chosen.id(),
                questions.stream().map(QuestionDraft::written).toList(),
                examples.get(),
                signed.get(),
                !passphrase.get().isEmpty(),
                before == null ? null : before.id());
    }

    @Override
    public void resume(Begun begun, @Nullable Assignment before) {
        title.set(begun.title());
        note.set(begun.note());
        documents.addAll(begun.documents());
        book.set(Optional.ofNullable(begun.book())
                .flatMap(desk.library().codebook()::book)
                .orElse(null));
        begun.questions().forEach(question -> add(new QuestionDraft(question)));
        examples.set(begun.examples());
        signed.set(begun.signed());
        again.set(before);
        desk.say(begun.locked() ? "packet.draft_again_locked" : "packet.draft_again");
    }

    /** The window goes away. */
    void keep() {
        kept.keep();
    }

    // ---- writing ----

    /** What is missing, as a text key; {@code null} when the file can be written. */
    @Nullable
    String missing() {
        boolean foreign = questions.stream()
                .flatMap(question -> question.targetsProperty().get().stream())
                .anyMatch(target -> !documents.contains(target.documentId()));
        return title.get().isBlank()
                ? "packet.missing_title"
                : chosen().isEmpty() ? "packet.missing_document" : foreign ? "packet.missing_target" : null;
    }

    /** The texts that go along, in the order of the library. */
    List<Document> chosen() {
        return desk.library().documents().stream()
                .filter(document -> documents.contains(document.id()))
                .toList();
    }

    /** @param then told when the file is there */
    void write(Path file, Runnable then) {
        Making.Draft draft = draft();
        boolean signs = signed.get();
        String coder = examples.get();
        char[] lock = passphrase.get().isEmpty() ? null : passphrase.get().toCharArray();
        desk.gate()
                .carryOut(
                        Job.named("job.packet_make"),
                        () -> {
                            Making.Made made = Making.make(
                                    desk.workspace(),
                                    withMarks(draft, coder),
                                    signs ? identity : null,
                                    lock,
                                    Instant.now());
                            OutFile.write(file, out -> {
                                out.write(made.bytes());
                                return true;
                            });
                            desk.workspace().apply(made.change());
                            return true;
                        },
                        done -> {
                            clear();
                            then.run();
                        },
                        () -> {});
    }

    private Making.Draft draft() {
        List<Question> asked = questions.stream()
                .filter(question -> !question.isBlank())
                .map(QuestionDraft::question)
                .toList();
        Book chosenBook = book.get();
        return new Making.Draft(
                title.get().strip(),
                note.get().strip(),
                maker(),
                chosen(),
                chosenBook == null ? Book.FIRST : chosenBook.id(),
                asked,
                List.of(),
                again.get());
    }

    /** A class knows its instructor by one name and one key. */
    private String maker() {
        Assignment before = again.get();
        return before == null ? desk.coder() : before.maker();
    }

    /** @param coder whose marks go along; empty for none */
    private Making.Draft withMarks(Making.Draft draft, String coder) {
        List<Annotation> marks = new ArrayList<>();
        if (!coder.isEmpty()) {
            draft.documents()
                    .forEach(document -> marks.addAll(desk.workspace()
                            .store()
                            .annotations(new AnnotationQuery(document.id(), null, coder, null))));
        }
        return new Making.Draft(
                draft.title(),
                draft.note(),
                draft.maker(),
                draft.documents(),
                draft.book(),
                draft.questions(),
                marks,
                draft.again());
    }

    /** To an empty sheet. */
    void clear() {
        shown.set(false);
        again.set(null);
        signed.set(true);
        examples.set("");
        title.set("");
        note.set("");
        passphrase.set("");
        questions.clear();
        documents.clear();
        book.set(null);
        kept.keep();
    }
}
