package org.yandu.ui.notes;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import org.yandu.ui.parts.Clips;
import org.yandu.ui.shell.CommentWish;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.Writing;

/**
 * The writing of one comment. What is typed is kept in every pause and when the writing ends, never cleared before; all of it is
 * one step. Giving up keeps it once more and then goes back to what there was before, so that even that can be undone.
 */
final class CommentDraft {

    private final Commenting commenting;
    private final String start;
    private final PauseTransition pause = new PauseTransition(Writing.PAUSE);
    private Consumer<String> onAnnotation = id -> {};
    private CommentWish target;
    private String kept;
    private String typed;
    /** A first comment is on its way to the library and has no annotation yet. */
    private boolean sent;

    /** Strokes that are not kept yet; what comes back of them meanwhile is older than what is here. */
    private int underWay;

    private boolean givenUp;

    /** @param comment what there is already */
    CommentDraft(Commenting commenting, CommentWish target, String comment) {
        this.commenting = commenting;
        this.target = target;
        this.start = comment;
        this.kept = comment;
        this.typed = comment;
        pause.setOnFinished(event -> keep());
    }

    /** Told the id of the annotation that a first comment has got. */
    void onAnnotation(Consumer<String> listener) {
        onAnnotation = listener;
    }

    CommentWish target() {
        return target;
    }

    /** What was kept last. */
    String kept() {
        return kept;
    }

    void type(String words) {
        typed = words;
        if (isTyped()) {
            pause.playFromStart();
        }
    }

    /** Whether there are words that are not kept yet. */
    boolean isTyped() {
        return !typed.strip().equals(kept);
    }

    /** Whether the comment, being another now than what was kept last, was made so by something else, such as an undo. */
    boolean isOvertaken(String comment) {
        return !comment.equals(kept) && !isTyped() && underWay == 0 && !sent;
    }

    void keep() {
        pause.stop();
        if (!isTyped() || sent) {
            return;
        }
        String text = typed.strip();
        kept = text;
        if (!commenting.isThere(target)) {
            rescue(text);
        } else if (target instanceof CommentWish.On on) {
            keep(on, text);
        } else if (target instanceof CommentWish.First first) {
            sent = true;
            commenting.keep(first, text, id -> {
                sent = false;
                id.ifPresentOrElse(made -> became(new CommentWish.On(first.documentId(), made)), () -> {
                    kept = start;
                    rescueWithout(first, text);
                });
            });
        }
    }

    /** It was taken away while this was being written: the words go back onto the clipboard instead of nowhere. */
    private void rescue(String text) {
        Clips.put(text);
        commenting
                .desk()
                .say(
                        commenting.isKept(target.documentId())
                                ? "notes.comment_on_clipboard"
                                : "notes.comment_without_document");
    }

    /** The document was taken away before the words came to their turn. */
    private void rescueWithout(CommentWish wish, String text) {
        if (!commenting.isKept(wish.documentId())) {
            rescue(text);
        }
    }

    private void became(CommentWish.On on) {
        target = on;
        onAnnotation.accept(on.annotationId());
        keep();
        if (givenUp) {
            back(on);
        }
    }

    private void keep(CommentWish.On on, String text) {
        commenting.keep(on, text, true);
        underWay++;
        commenting.desk().background().write(Job.named("job.save"), () -> true, done -> {
            underWay--;
            rescueWithout(on, text);
        });
    }

    void giveUp() {
        keep();
        givenUp = true;
        if (target instanceof CommentWish.On on) {
            back(on);
        }
    }

    private void back(CommentWish.On on) {
        givenUp = false;
        if (!kept.equals(start) && commenting.isThere(on)) {
            kept = start;
            typed = start;
            commenting.keep(on, start, false);
            commenting.desk().say("notes.given_up");
        }
    }
}
