package org.yandu.ui.notes;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yandu.ui.shell.CommentWish;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Marking;
import org.yandu.workspace.Store;

/** Keeps comments: on annotations, and first ones on passages that have none. */
record Commenting(Desk desk) {

    /** Whether it can be written on: the annotation is there, or on a text that is not open; a first one, when its document is in the library. */
    boolean isThere(CommentWish on) {
        return switch (on) {
            case CommentWish.On mark ->
                desk.opened(mark.documentId())
                        .map(open -> open.markup().find(mark.annotationId()).isPresent())
                        .orElseGet(() -> isKept(mark.documentId()));
            case CommentWish.First passage -> isKept(passage.documentId());
        };
    }

    /** Whether its document is in the library. */
    boolean isKept(String documentId) {
        return desk.workspace().state().document(documentId).isPresent();
    }

    /**
     * Keeps what was written on an annotation.
     *
     * @param typing whether it is one more stroke of the same writing, which is undone as a whole
     */
    void keep(CommentWish.On on, String text, boolean typing) {
        desk.gate()
                .change(
                        on.documentId(),
                        open -> open.markup()
                                .find(on.annotationId())
                                .map(annotation -> Marking.comment(open, annotation, text, Instant.now()))
                                .orElseGet(() -> commentElsewhere(on, text))
                                .map(change -> typing ? change.about(topic(on.annotationId())) : change));
    }

    /** On an annotation that stayed on an older text. */
    private Optional<Change> commentElsewhere(CommentWish.On on, String text) {
        return store().annotation(on.annotationId())
                .flatMap(annotation -> Marking.comment(
                        desk.workspace().version(on.documentId(), annotation.versionId()),
                        annotation,
                        text,
                        Instant.now()));
    }

    /**
     * Keeps the first comment on a passage.
     *
     * @param then told the id of the annotation when it is kept; none when it could not be
     */
    void keep(CommentWish.First first, String text, Consumer<Optional<String>> then) {
        AtomicReference<@Nullable String> made = new AtomicReference<>();
        desk.gate().change(first.documentId(), open -> {
            Optional<Change> change = Marking.commentOn(open, first.span(), text, desk.coder(), Instant.now());
            change.ifPresent(step -> made.set(written(step)));
            return change.map(step -> step.about(topic(written(step))));
        });
        // After it, since there is one writer; and asked of the library, for the step may have failed.
        desk.background()
                .write(
                        Job.named("job.save"),
                        () -> Optional.ofNullable(made.get())
                                .filter(id -> store().annotation(id).isPresent()),
                        then);
    }

    /** All strokes of one comment are undone together. */
    private static String topic(String annotationId) {
        return "comment:" + annotationId;
    }

    private static String written(Change change) {
        Edit.OfAnnotation edit = (Edit.OfAnnotation) change.edits().getFirst();
        return Objects.requireNonNull(edit.after()).id();
    }

    private Store store() {
        return desk.workspace().store();
    }
}
