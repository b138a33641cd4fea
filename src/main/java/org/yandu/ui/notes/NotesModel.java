package org.yandu.ui.notes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yandu.annotation.Annotation;
import org.yandu.document.Document;
import org.yandu.ui.shell.CommentWish;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Marking;
import org.yandu.workspace.OpenDocument;

/** Which annotations are listed, and the one whose comment is being written. */
final class NotesModel {

    private final Desk desk;
    private final BooleanProperty everywhere = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Annotation>> listed = new ReadOnlyObjectWrapper<>(List.of());
    private final InvalidationListener fetch = o -> fetch();
    private final Places places;
    private int asked;

    NotesModel(Desk desk) {
        this.desk = desk;
        this.places = new Places(desk);
        everywhere.addListener(fetch);
        words.addListener(fetch);
        desk.themeFilterProperty().addListener(fetch);
        desk.openProperty().subscribe(open -> {
            if (!everywhere.get()) {
                fetch();
            }
        });
        desk.gate().lastChangeProperty().addListener(o -> {
            if (everywhere.get()) {
                fetch();
            }
        });
    }

    Desk desk() {
        return desk;
    }

    /** Whether all documents are listed, instead of the one in focus. */
    BooleanProperty everywhereProperty() {
        return everywhere;
    }

    /** Words in passage or comment; empty sets no condition. */
    StringProperty wordsProperty() {
        return words;
    }

    /** Whether not all annotations of the scope are wanted. */
    boolean isNarrowed() {
        return desk.themeFilterProperty().get() != null || !words.get().isBlank();
    }

    ReadOnlyObjectProperty<List<Annotation>> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    String titleOf(Annotation annotation) {
        return desk.library()
                .document(annotation.documentId())
                .map(Document::title)
                .orElse("");
    }

    /** Tells where an annotation stands, at once or as soon as it is known. */
    void placeOf(Annotation annotation, Consumer<String> show) {
        places.of(annotation, show);
    }

    /** The annotation in focus in the pane that has the focus. */
    Optional<Annotation> focusedMark() {
        return desk.focused().focusedMark();
    }

    /** Keeps what was written on an annotation. */
    void comment(CommentWish.On on, String text) {
        desk.gate()
                .change(
                        on.documentId(),
                        open -> open.markup()
                                .find(on.annotationId())
                                .flatMap(annotation -> Marking.comment(open, annotation, text, Instant.now())));
    }

    /** Keeps the first comment on a passage. */
    void comment(CommentWish.First first, String text) {
        desk.gate()
                .change(
                        first.documentId(),
                        open -> Marking.commentOn(open, first.span(), text, desk.coder(), Instant.now()));
    }

    private void fetch() {
        int mine = ++asked;
        String text = words.get().isBlank() ? null : words.get().strip();
        AnnotationQuery query =
                new AnnotationQuery(null, desk.themeFilterProperty().get(), null, text);
        OpenDocument open = desk.focused().open().orElse(null);
        if (everywhere.get()) {
            show(mine, () -> desk.workspace().store().annotations(query));
        } else if (open == null) {
            listed.set(List.of());
        } else if (query.equals(AnnotationQuery.ALL)) {
            listed.set(open.markup().all());
        } else {
            show(mine, () -> open.markup().all().stream().filter(query::wants).toList());
        }
    }

    /** A later question overtakes an answer that is under way. */
    private void show(int question, Callable<List<Annotation>> answer) {
        desk.background().read(Job.named("job.list"), answer, found -> {
            if (question == asked) {
                listed.set(found);
            }
        });
    }
}
