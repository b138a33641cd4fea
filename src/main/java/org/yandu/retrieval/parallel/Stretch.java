package org.yandu.retrieval.parallel;

import java.util.Set;
import org.yandu.document.TextSpan;

/**
 * A section or a paragraph of one text, ready to be compared.
 *
 * @param span where, in UTF-16 units
 * @param place its stable name, such as 三（二）第4段
 * @param title the words of the heading; empty for a paragraph
 * @param heading the wording of the heading; without a word for a paragraph
 * @param above the wording of the heading it stands under; without a word at the top
 * @param words the wording of everything in the span
 * @param themes ids of the themes that are marked in it
 */
public record Stretch(
        TextSpan span, String place, String title, Wording heading, Wording above, Wording words, Set<String> themes) {

    /** Where it is and what it is called, without what it was compared by, which is many times as large as the text. */
    Stretch named() {
        return new Stretch(span, place, title, Wording.NONE, Wording.NONE, Wording.NONE, themes);
    }
}
