package org.yandu.annotation;

import java.time.Instant;

/**
 * How one passage stands to another.
 *
 * @param from id of the annotation that supports, contradicts, continues or is the example
 * @param to id of the other one
 * @param note why, or empty
 * @param coder who saw it
 */
public record Relation(String id, String from, String to, Kind kind, String note, String coder, Instant created) {

    public enum Kind {
        SUPPORTS,
        CONTRADICTS,
        CONTINUES,
        EXAMPLE_OF
    }

    public Relation {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a passage related to itself");
        }
    }
}
