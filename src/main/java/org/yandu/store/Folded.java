package org.yandu.store;

import java.util.Locale;

/** What the text filter compares: passage and comment without what does not matter for finding words. */
final class Folded {

    /** Raised whenever the folding changes; a library folded by other rules is folded anew when it is opened. */
    static final int RULES = 1;

    private Folded() {}

    /** Passage and comment apart, so that no word is found across them. */
    static String of(String exact, String comment) {
        return comment.isEmpty() ? fold(exact) : fold(exact) + "\n" + fold(comment);
    }

    /** The seam: to become {@code org.yandu.document.Folding.fold}, which also makes traditional simplified. */
    static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
