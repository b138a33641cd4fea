package org.yandu.ui.shell;

import org.yandu.document.TextSpan;

/** A wish to write a comment, whose editor stands beside the text. */
public sealed interface CommentWish {

    String documentId();

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
