package org.yandu.document;

/**
 * A stretch that stands in the file but is not the author's text. It is dimmed or hidden, never deleted; searching,
 * quoting and exporting pass over it.
 *
 * @param span where, in UTF-16 units
 * @param kind what it is
 * @param reason why it was taken for noise, as a text key
 */
public record Noise(TextSpan span, Kind kind, String reason) {

    public enum Kind {
        NAVIGATION,
        BREADCRUMB,
        COUNTER,
        SHARE,
        FOOTER,
        TABLE_DEBRIS,
        PAGE,
        ADVERTISEMENT,
        /** White space and line ends that a page or a PDF put between characters that belong together; never shown. */
        SPACING,
        /** Signs by which Markdown says how words look ({@link MarkdownSigns}); never shown, the words look as they say. */
        MARKUP,
        /** What the reader himself says is no text. */
        MARKED;

        /** Whether it says nothing and is not even dimmed: how a file sets its words, and no words of anybody. */
        public boolean isForm() {
            return this == SPACING || this == MARKUP;
        }
    }
}
