package org.yandu.anchor;

import org.yandu.anchor.Selector.TextQuote;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/**
 * Where a passage is: its position in one version, and its words with context, so that it is found again in another.
 *
 * @param span in UTF-16 units of the version it was made on
 */
public record Anchor(TextSpan span, TextQuote quote) {

    /** Characters of context on each side; Hypothesis keeps the same number. */
    private static final int CONTEXT = 32;

    /** Describes a stretch of a version. */
    public static Anchor of(DocumentVersion version, TextSpan span) {
        String text = version.text();
        int before = whole(text, Math.max(0, span.start() - CONTEXT));
        int after = whole(text, Math.min(text.length(), span.end() + CONTEXT));
        return new Anchor(
                span,
                new TextQuote(
                        version.quote(span),
                        version.quote(new TextSpan(before, span.start())),
                        version.quote(new TextSpan(span.end(), after))));
    }

    /** Never between the halves of a surrogate pair. */
    private static int whole(String text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return inside ? offset - 1 : offset;
    }
}
