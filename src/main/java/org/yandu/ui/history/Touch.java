package org.yandu.ui.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.Panel;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;

/** Shows what a step touched: the passage where it is now or was then, the document, or the list it stands in. */
final class Touch {

    private final Desk desk;

    Touch(Desk desk) {
        this.desk = desk;
    }

    void show(Change change) {
        Optional<Annotation> annotation = first(change, Annotation.class, this::isThere);
        if (annotation.isPresent()) {
            Annotation then = annotation.get();
            desk.background().read(Job.named("job.list"), () -> now(then), found -> desk.goTo(found.orElse(then)));
            return;
        }
        Optional<Document> document = first(
                change,
                Document.class,
                each -> desk.library().document(each.id()).isPresent());
        if (document.isPresent()) {
            desk.open(desk.focused(), document.get().id());
        } else if (first(change, Code.class, code -> true).isPresent()) {
            desk.bring(Panel.THEMES);
        } else {
            desk.bringIntoView(change);
        }
    }

    private boolean isThere(Annotation annotation) {
        return desk.library().document(annotation.documentId()).isPresent();
    }

    private Optional<Annotation> now(Annotation then) {
        return desk.workspace().store().annotation(then.id());
    }

    private static <T> Optional<T> first(Change change, Class<T> kind, Predicate<T> which) {
        List<Edit> edits = change.edits();
        return edits.stream()
                .map(Touch::record)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which)
                .findFirst();
    }

    private static Object record(Edit edit) {
        Object after = edit.after();
        return after != null ? after : Objects.requireNonNull(edit.before());
    }
}
