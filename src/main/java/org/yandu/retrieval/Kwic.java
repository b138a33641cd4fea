package org.yandu.retrieval;

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

    static Kwic of(Excerpt excerpt) {
        return new Kwic(
                excerpt.span(),
                line(excerpt.before()).stripLeading(),
                line(excerpt.words()),
                line(excerpt.after()).stripTrailing());
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

    /** What lines are put in order by: what stands right before the hit, from there backwards. */
    public String leftKey() {
        // StringBuilder turns surrogate pairs around as wholes.
        return new StringBuilder(Folding.fold(before)).reverse().toString();
    }

    /** Likewise what stands behind it. */
    public String rightKey() {
        return Folding.fold(after);
    }
}
