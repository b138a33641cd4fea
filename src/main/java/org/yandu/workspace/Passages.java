package org.yandu.workspace;

import java.util.Optional;
import org.yandu.document.Clusters;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/** Makes passages of what a mouse selects. */
public final class Passages {

    private Passages() {}

    /** Whole characters without white space at either end; empty when no word of the author's is left. */
    public static Optional<TextSpan> tidy(DocumentVersion version, TextSpan span) {
        TextSpan tidy = trimmed(version, span);
        return version.quote(tidy).isBlank() ? Optional.empty() : Optional.of(tidy);
    }

    /** Whole characters without white space at either end. */
    static TextSpan trimmed(DocumentVersion version, TextSpan span) {
        String text = version.text();
        TextSpan whole = Clusters.whole(text, span);
        int start = whole.start();
        int end = whole.end();
        while (start < end && isBlank(text.codePointAt(start))) {
            start = Clusters.after(text, start);
        }
        while (end > start && isBlank(text.codePointAt(Clusters.before(text, end)))) {
            end = Clusters.before(text, end);
        }
        return new TextSpan(start, Math.max(start, end));
    }

    /** The zero-width ones that web pages leave behind as well. */
    static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == 0x200B
                || character == 0xFEFF;
    }
}
