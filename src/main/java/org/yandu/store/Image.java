package org.yandu.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An edit as the journal keeps it: the rows before and after.
 *
 * @param record {@link Codec#name} of the kind of record
 */
record Image(String record, @Nullable Row before, @Nullable Row after) {

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
