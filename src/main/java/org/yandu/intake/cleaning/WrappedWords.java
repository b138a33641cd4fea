package org.yandu.intake.cleaning;

import java.util.List;
import org.yandu.document.Noise;

/**
 * Brings the lines of a Latin text that was wrapped at a fixed width into paragraphs. Between Chinese characters such a line end is
 * noise and passed over; between words it must become a blank, which belongs to bringing a text into its form, like the choice of a
 * line end: no offset changes, and the file keeps its bytes.
 */
public final class WrappedWords {

    /** In program text every line end counts. */
    private static final String FENCE = "```";

    private WrappedWords() {}

    /**
     * @param noise of the text
     * @return as long as the text
     */
    public static String joined(String text, List<Noise> noise) {
        if (!mayBe(text) || text.contains(FENCE)) {
            return text;
        }
        StringBuilder joined = new StringBuilder(text);
        WrappedLines.blanks(text, Line.of(text), noise).forEach(at -> joined.setCharAt(at, ' '));
        return joined.toString();
    }

    /** Whether a line end stands between two Latin characters at all; in most Chinese texts none does. */
    private static boolean mayBe(String text) {
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            boolean inside = at > 0 && at + 1 < text.length();
            if (inside && isWord(text.charAt(at - 1)) && isWord(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(char c) {
        return WesternText.isWestern(c) && c != '\n';
    }
}
