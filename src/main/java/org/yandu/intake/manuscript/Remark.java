package org.yandu.intake.manuscript;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;

/**
 * A comment or highlight that somebody left in the file with another program.
 *
 * @param span what it is on, in UTF-16 units of the text; never empty
 * @param author as the file names him; {@code null} when it does not
 * @param comment Markdown; empty for a mere highlight
 * @param colour {@code #RRGGBB} of a highlight; {@code null} for a mere comment
 * @param made when; {@code null} when the file does not say
 */
public record Remark(
        TextSpan span,
        @Nullable String author,
        String comment,
        @Nullable String colour,
        @Nullable Instant made) {

    /** The same on another stretch. */
    public Remark on(TextSpan other) {
        return new Remark(other, author, comment, colour, made);
    }
}
