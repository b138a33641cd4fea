package org.yandu.document;

/**
 * A line that the file itself calls a heading, by whatever means its format has.
 *
 * @param span the words of the heading, in UTF-16 units
 * @param level from 1 as the file counts; 0 when it only says that this is a heading
 */
public record MarkedHeading(TextSpan span, int level, By by) {

    /** By what a file says so, strongest first. */
    public enum By {
        /** {@code h1}–{@code h6}. */
        TAG,
        /** A heading style such as 标题 1. */
        STYLE,
        /** An outline level given to the paragraph alone. */
        OUTLINE_LEVEL,
        /** An entry of a table of contents kept beside the text: PDF bookmark, nav, ncx. */
        BOOKMARK,
        /** A whole paragraph in bold, or in larger type than the text. */
        TYPE
    }
}
