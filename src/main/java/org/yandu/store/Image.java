package org.yandu.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An edit as the journal keeps it: the rows before and after.
 *
 * @param record what the journal calls the kind of record
 */
record Image(String record, @Nullable Row before, @Nullable Row after) {

    /** Of the document the record is or belongs to; empty when it belongs to none. */
    String documentId() {
        Row present = before != null ? before : Objects.requireNonNull(after, "an edit of nothing");
        if (record.equals("document")) {
            return present.id();
        }
        if (record.equals("memo")) {
            return present.text("kind").equals("DOCUMENT") ? present.text("subject_id") : "";
        }
        // Own words and questions of a lesson have none.
        return Objects.requireNonNullElse(present.textOrNull("document_id"), "");
    }

    Image inverse() {
        return new Image(record, after, before);
    }

    /** @throws IllegalArgumentException when it is no edit of one record */
    String id() {
        Row present = before != null ? before : Objects.requireNonNull(after, "an edit of nothing");
        if (after != null && !after.id().equals(present.id())) {
            throw new IllegalArgumentException("an edit of two records: " + present.id() + ", " + after.id());
        }
        return present.id();
    }
}
