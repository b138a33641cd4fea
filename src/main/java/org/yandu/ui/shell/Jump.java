package org.yandu.ui.shell;

import org.yandu.document.TextSpan;

/**
 * A wish to bring a place into view.
 *
 * @param where a heading is wanted on the first line, a passage with what stands before it
 * @param flash whether it is flashed, so that the eye finds it
 */
public record Jump(TextSpan span, Where where, boolean flash) {

    public enum Where {
        FIRST_LINE,
        IN_CONTEXT
    }

    /** A passage, flashed, with what stands before it. */
    public static Jump to(TextSpan span) {
        return new Jump(span, Where.IN_CONTEXT, true);
    }

    /** A heading, flashed, on the first line. */
    public static Jump toHeading(TextSpan span) {
        return new Jump(span, Where.FIRST_LINE, true);
    }

    /** A place on the first line, without a flash. */
    public static Jump back(int offset) {
        return new Jump(new TextSpan(offset, offset), Where.FIRST_LINE, false);
    }
}
