package org.yandu.workspace;

import org.yandu.document.Folding;
import org.yandu.document.SearchText;

/**
 * Words to be found as they follow each other.
 *
 * @param folded as a {@link SearchText} has them; without punctuation when that does not count
 * @param punctuation whether punctuation counts; otherwise it may stand between any two characters
 */
public record Phrase(String folded, boolean punctuation) {

    /** Found at the first character of every paragraph. */
    public static final Phrase PARAGRAPHS = new Phrase(Character.toString(SearchText.BARRIER), true);

    /** @param words as somebody writes them; white space in them does not count */
    public static Phrase of(String words, boolean punctuation) {
        String folded = Folding.fold(words);
        if (punctuation) {
            return new Phrase(folded, true);
        }
        StringBuilder letters = new StringBuilder();
        folded.codePoints().filter(c -> !SearchText.isPunctuation(c)).forEach(letters::appendCodePoint);
        return new Phrase(letters.toString(), false);
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return folded.isEmpty();
    }

    /** Where it stands in a text, looked for from its beginning to its end. */
    public Places in(SearchText text) {
        if (equals(PARAGRAPHS)) {
            int[] starts = text.paragraphs();
            return Places.ofLength(starts, 1);
        }
        int[] wanted = folded.codePoints().toArray();
        Places.Builder found = new Places.Builder();
        for (int i = 0; wanted.length > 0 && i < text.length(); i++) {
            int end = text.codePointAt(i) == wanted[0] ? end(text, i, wanted) : -1;
            if (end > 0) {
                found.add(i, end);
            }
        }
        return found.build();
    }

    /** Where it ends when it stands here, or -1. */
    private int end(SearchText text, int start, int[] wanted) {
        int at = start + 1;
        for (int i = 1; i < wanted.length; i++) {
            int limit = at + MOST_BETWEEN;
            while (!punctuation && at < limit && at < text.length() && isPassedOver(text.codePointAt(at))) {
                at++;
            }
            if (at >= text.length() || text.codePointAt(at) != wanted[i]) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean isPassedOver(int codePoint) {
        return codePoint != SearchText.BARRIER && SearchText.isPunctuation(codePoint);
    }

    /** More punctuation than this in a row, such as a dotted line, parts what stands before and after it. */
    public static final int MOST_BETWEEN = 7;
}
