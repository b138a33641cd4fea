package org.yandu.retrieval.suggest;

import org.yandu.document.Folded;
import org.yandu.document.TextSpan;

/**
 * A stretch of a text that is judged as one: a paragraph or a sentence.
 *
 * @param span in UTF-16 units of the version
 * @param from where {@code folded} begins, in UTF-16 units of the version
 * @param folded its words after folding, without noise
 */
public record Piece(TextSpan span, int from, Folded folded) {

    /** Its words after folding. */
    public String words() {
        return folded.text();
    }

    /** Where a stretch of the folded words stands in the version. */
    public TextSpan place(TextSpan inWords) {
        TextSpan there = folded.toSource(inWords);
        return new TextSpan(there.start() + from, there.end() + from);
    }
}
