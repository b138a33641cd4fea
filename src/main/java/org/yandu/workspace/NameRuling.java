package org.yandu.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the reader says about a name in the index of names.
 *
 * @param name as it is written
 * @param target the name it is only another way of saying, when it is {@link Verdict#MERGED}; {@code null} otherwise
 */
public record NameRuling(
        String id,
        String name,
        NameKind kind,
        Verdict verdict,
        @Nullable String target,
        Instant made) {

    /** What is said. */
    public enum Verdict {
        /** It is one. */
        CONFIRMED,
        /** It is none, or of no interest. */
        HIDDEN,
        /** It is another name for the same. */
        MERGED,
        /** It is one that was not found. */
        ADDED
    }

    public NameRuling {
        if ((verdict == Verdict.MERGED) != (target != null)) {
            throw new IllegalArgumentException("a name is merged into another");
        }
    }
}
