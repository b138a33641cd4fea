package org.yandu.retrieval;

import java.util.Comparator;
import org.yandu.document.Folding;
import org.yandu.document.TextSpan;
import org.yandu.workspace.TextIndex.Excerpt;

/**
 * A hit in its surroundings, on one line: noise is left out, line ends are blanks.
 *
 * @param span where it stands, in code points of the text
 * @param before what stands before it
 * @param words the hit as it stands
 * @param after what stands behind it
 */
public record Kwic(TextSpan span, String before, String words, String after) {

    /** By what stands right before the hit, from there backwards. */
    public static final Comparator<Kwic> BY_LEFT = Comparator.comparing(Kwic::backwards);

    /** By what stands behind it. */
    public static final Comparator<Kwic> BY_RIGHT = Comparator.comparing(kwic -> Folding.fold(kwic.after()));

    static Kwic of(Excerpt excerpt) {
        return new Kwic(excerpt.span(), line(excerpt.before()), line(excerpt.words()), line(excerpt.after()));
    }

    private static String line(String words) {
        StringBuilder line = new StringBuilder(words.length());
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean isBlank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!isBlank) {
                line.append(c);
            } else if (!blank) {
                line.append(' ');
            }
            blank = isBlank;
        }
        return line.toString();
    }

    private String backwards() {
        // StringBuilder turns surrogate pairs around as wholes.
        return new StringBuilder(Folding.fold(before)).reverse().toString();
    }
}
