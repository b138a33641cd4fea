package org.yandu.intake.cleaning;

import org.yandu.document.WordFinder;

/** Whether a line was cut in the midst of a word: a list or a verse hardly ever is, and two in five lines of a Chinese page are. */
final class WordCut {

    /** Characters on either side that show how the words are cut there. */
    private static final int AROUND = 8;

    private WordCut() {}

    /** Whether Chinese stands on both sides of the end of a line, so that a word may run over it. */
    static boolean isMet(String line, String next) {
        return Character.isIdeographic(line.codePointBefore(line.length()))
                && Character.isIdeographic(next.codePointAt(0));
    }

    static boolean is(String line, String next) {
        if (!isMet(line, next)) {
            return false;
        }
        String before = line.substring(Math.max(0, line.length() - AROUND));
        String behind = next.substring(0, Math.min(AROUND, next.length()));
        return !WordFinder.seams(before + behind).get(before.length());
    }
}
