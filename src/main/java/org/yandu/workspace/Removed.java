package org.yandu.workspace;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that was removed by a step which is done, and is not there now.
 *
 * @param step that removed it last
 * @param at when that was
 * @param documentId of the document it belongs to, if it does
 * @param words what it says or is called
 * @param more what else it says: comment, definition, text; may be empty
 * @param refers ids of what it hangs on: the themes of an annotation, the theme and the codebook a theme stands in, the subject of
 *     a memo, the annotations of a relation
 */
public record Removed(
        long step,
        Instant at,
        RecordKind kind,
        String id,
        @Nullable String documentId,
        String words,
        String more,
        List<String> refers) {

    public Removed {
        refers = List.copyOf(refers);
    }

    /** Enough to know it by in a line of the history, code points. */
    private static final int TITLE = 24;

    /** What it says or is called in one short line; may be empty. */
    public String title() {
        String line = (words.isBlank() ? more : words).replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE)) + "…";
    }
}
