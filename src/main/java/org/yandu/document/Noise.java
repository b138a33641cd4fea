package org.yandu.document;

import java.util.Locale;

/**
 * A stretch that stands in the file but is not the author's text. It is dimmed or hidden, never deleted; searching,
 * quoting and exporting pass over it.
 *
 * @param span where, in UTF-16 units
 * @param kind what it is
 * @param reason why it was taken for noise, as a text key
 */
public record Noise(TextSpan span, Kind kind, String reason) {

    /** Properties between two rules above a Markdown text: title, author, date and the like. */
    public static final String PROPERTIES = "noise.properties";

    /** Left behind by a program. */
    public static final String REMAINS = "noise.remains";

    /** Words that the author struck out. */
    public static final String STRUCK = "noise.struck";

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

    /** Key of the text that says what it is: some are kept as a kind that was there before them, and have a name of their own. */
    public String nameKey() {
        return switch (reason) {
            case PROPERTIES -> "noise.kind.properties";
            case REMAINS -> "noise.kind.remains";
            case STRUCK -> "noise.kind.struck";
            default -> "noise.kind." + kind.name().toLowerCase(Locale.ROOT);
        };
    }
}
