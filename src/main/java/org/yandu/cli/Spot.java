package org.yandu.cli;

import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineTree;

/**
 * A place of a text as it is told, in code points.
 *
 * @param document {@code null} for a file
 * @param quote as it stands, without noise
 */
record Spot(@Nullable String document, String title, int start, int end, String quote, String place) {

    /** Tells places of one text, whose outline is worked out once. */
    record Teller(@Nullable String document, Text text, OutlineTree outline) {

        /** With its id when it is of the library, and none when it is a file. */
        static Teller of(Text text) {
            return of(text.isOfLibrary() ? text.version().documentId() : null, text);
        }

        static Teller of(@Nullable String document, Text text) {
            return new Teller(document, text, text.outline());
        }

        Spot spot(TextSpan span) {
            return new Spot(
                    document,
                    text.header().title(),
                    text.version().codePoints().fromUtf16(span.start()),
                    text.version().codePoints().fromUtf16(span.end()),
                    text.version().quote(span),
                    outline.placeAt(span.start()));
        }
    }
}
