package org.yandu.outline.lines;

import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;

/**
 * A candidate that was taken for a heading.
 *
 * @param level from 1; 0 until {@link Levels} has seen all of the text
 * @param title what the reader calls it; {@code null} for its words
 */
public record Heading(
        Candidate candidate, int level, @Nullable String title, double confidence, Reason reason) {

    public Heading(Candidate candidate, double confidence, Reason reason) {
        this(candidate, 0, null, confidence, reason);
    }

    Heading at(int other) {
        return new Heading(candidate, other, title, confidence, reason);
    }

    public int start() {
        return candidate.start();
    }

    public int end() {
        return candidate.end();
    }

    public TextSpan span() {
        return new TextSpan(start(), end());
    }
}
