package org.yandu.ui.shell;

import org.yandu.annotation.Annotation;
import org.yandu.document.TextSpan;
import org.yandu.workspace.OpenDocument;

/** A wish to write a comment, whose editor stands beside the text. */
public sealed interface CommentWish {

    String documentId();

    /** Puts the cursor into the comment of an annotation. */
    static void on(Desk desk, Annotation annotation) {
        desk.focused().focusedMarkProperty().set(annotation.id());
        desk.calls().comments().wish(new On(annotation.documentId(), annotation.id()));
    }

    /** Puts the cursor into a first comment on a passage, which gets an annotation when something is written. */
    static void on(Desk desk, OpenDocument document, TextSpan span) {
        String quote = document.version().quote(span);
        if (quote.isBlank()) {
            desk.say("desk.nothing_to_mark");
        } else {
            desk.calls().comments().wish(new First(document.document().id(), span, quote));
        }
    }

    /** On an annotation there is. */
    record On(String documentId, String annotationId) implements CommentWish {}

    /**
     * On a passage that has no annotation yet.
     *
     * @param span in UTF-16 units of the version the document has now
     * @param quote the words of the passage
     */
    record First(String documentId, TextSpan span, String quote) implements CommentWish {}
}
