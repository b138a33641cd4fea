package org.yandu.ui.notes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Memo;
import org.yandu.document.Folding;
import org.yandu.lesson.Lesson;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.KeptRecords;
import org.yandu.workspace.ChangeApplied;
import org.yandu.workspace.Edit;
import org.yandu.workspace.MemoWriting;

/** Which memos are listed, and the one that is open. */
final class MemosModel {

    static final String PANEL = "side.memos";

    private static final Comparator<Memo> NEWEST =
            Comparator.comparing(Memo::modified).reversed().thenComparing(Memo::id);

    private final Desk desk;
    private final KeptRecords<Memo> memos;
    private final Subjects subjects;
    private final BooleanProperty everywhere = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Memo>> listed = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable MemoDraft> draft = new SimpleObjectProperty<>();

    /** @param lessons what memos can be about besides documents and themes */
    MemosModel(Desk desk, KeptRecords<Lesson> lessons) {
        this.desk = desk;
        this.memos = new KeptRecords<>(
                desk, Memo.class, Memo::id, () -> desk.workspace().store().memos());
        this.subjects = new Subjects(desk, lessons);
        InvalidationListener again = o -> list();
        memos.allProperty().addListener(again);
        everywhere.addListener(again);
        words.addListener(again);
        desk.openProperty().addListener(again);
        desk.gate().lastChangeProperty().addListener((o, was, is) -> {
            if (is != null && is.how() != ChangeApplied.How.APPLIED) {
                follow(is);
            }
        });
    }

    /** Whether all memos are listed, instead of those about the document in focus. */
    BooleanProperty everywhereProperty() {
        return everywhere;
    }

    /** Words in title or text; empty sets no condition. */
    StringProperty wordsProperty() {
        return words;
    }

    /** Written last first. */
    ReadOnlyObjectProperty<List<Memo>> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    /** What is being written on, if anything. */
    ObjectProperty<@Nullable MemoDraft> draftProperty() {
        return draft;
    }

    /** What memos are about. */
    Subjects subjects() {
        return subjects;
    }

    /** How many memos there are about a document. */
    long about(String documentId) {
        return memos.all().stream().filter(memo -> isAbout(memo, documentId)).count();
    }

    void open(Memo memo) {
        MemoDraft now = draft.get();
        boolean other = now == null || !now.memo().id().equals(memo.id());
        if (other) {
            close();
        }
        if (other || now.changed(memo)) {
            draft.set(new MemoDraft(desk, memo));
        }
    }

    /** Opens one by its id, when it is there. */
    void show(String id) {
        memos.all().stream().filter(memo -> memo.id().equals(id)).findFirst().ifPresent(memo -> {
            seek(memo.subject());
            open(memo);
        });
    }

    /** A new sheet; something is kept when something is written. */
    void begin(Memo.Subject subject) {
        if (!desk.gate().canWrite()) {
            desk.say("desk.read_only");
            return;
        }
        close();
        seek(subject);
        draft.set(new MemoDraft(desk, MemoWriting.blank(subject, desk.coder(), Instant.now())));
    }

    /** A memo that is opened stands in the list, which therefore widens when it is not about the text in focus. */
    private void seek(Memo.Subject subject) {
        boolean here = subject.kind() == Memo.Kind.DOCUMENT
                && subject.idIfAny()
                        .equals(desk.focused()
                                .open()
                                .map(open -> open.document().id()));
        if (!here) {
            everywhere.set(true);
        }
    }

    /** Keeps what is written; a memo in which nothing is left goes. */
    void close() {
        MemoDraft now = draft.get();
        if (now != null) {
            now.keep();
            if (MemoWriting.isBare(now.memo())) {
                remove(now.memo().id());
            }
        }
    }

    /** What the open memo is about comes into view; the memo is kept first. */
    void goToSubject() {
        MemoDraft now = draft.get();
        if (now != null) {
            now.keep();
            subjects.goTo(now.memo().subject());
        }
    }

    void remove() {
        MemoDraft now = draft.get();
        if (now != null) {
            now.keep();
            draft.set(null);
            remove(now.memo().id());
        }
    }

    private void remove(String id) {
        desk.gate().changeLibrary(workspace -> workspace.store().memo(id).map(MemoWriting::remove));
    }

    private void list() {
        String wanted = Folding.fold(words.get());
        String here = desk.focused().open().map(open -> open.document().id()).orElse("");
        listed.set(memos.all().stream()
                .filter(memo -> everywhere.get() || isAbout(memo, here))
                .filter(memo -> wanted.isEmpty()
                        || Folding.fold(memo.title() + "\n" + memo.text()).contains(wanted))
                .sorted(NEWEST)
                .toList());
    }

    private static boolean isAbout(Memo memo, String documentId) {
        return memo.subject().kind() == Memo.Kind.DOCUMENT
                && documentId.equals(memo.subject().id());
    }

    /** What undo and redo do to the memo that is open: it is shown as it is now, and closed when it is gone. */
    private void follow(ChangeApplied applied) {
        for (Edit edit : applied.change().edits()) {
            MemoDraft now = draft.get();
            if (now != null && edit instanceof Edit.OfMemo of && isOf(now, of)) {
                if (of.after() == null) {
                    draft.set(null);
                } else {
                    open(of.after());
                }
            }
        }
    }

    private static boolean isOf(MemoDraft draft, Edit.OfMemo edit) {
        return Stream.of(edit.before(), edit.after())
                .flatMap(Stream::ofNullable)
                .anyMatch(memo -> memo.id().equals(draft.memo().id()));
    }
}
