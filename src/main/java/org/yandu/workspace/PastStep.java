package org.yandu.workspace;

import org.jspecify.annotations.Nullable;

/**
 * A step as a list of the history shows it.
 *
 * @param records how many edits it consists of
 * @param trace of the first of them
 */
public record PastStep(HistoryEntry entry, Status status, int records, Trace trace) {

    public enum Status {
        /** Done for good, with everything before it. */
        GROUND,
        DONE,
        /** Can be redone. */
        UNDONE,
        /** Was undone when something else was done, and cannot come back. */
        DROPPED
    }

    /**
     * What a step touched.
     *
     * @param documentId of the document it belongs to, if it does
     * @param title of that document, also when it is gone
     * @param versionId of the text {@code start} counts in
     * @param start first code point of the passage, or -1
     * @param words of the passage, or what the record is called; may be empty
     */
    public record Trace(
            RecordKind kind,
            @Nullable String documentId,
            @Nullable String title,
            @Nullable String versionId,
            int start,
            String words) {}

    public long number() {
        return entry.number();
    }
}
