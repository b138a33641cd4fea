package org.yandu.outline;

import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;

/**
 * A candidate that was taken for a heading.
 *
 * @param level from 1; 0 until {@link Levels} has seen all of the text
 * @param title what the reader calls it; {@code null} for its words
 */
record Heading(Candidate candidate, int level, @Nullable String title, double confidence, Reason reason) {

    Heading(Candidate candidate, double confidence, Reason reason) {
        this(candidate, 0, null, confidence, reason);
    }

    Heading at(int other) {
        return new Heading(candidate, other, title, confidence, reason);
    }

    int start() {
        return candidate.start();
    }

    int end() {
        return candidate.end();
    }

    TextSpan span() {
        return new TextSpan(start(), end());
    }
}
