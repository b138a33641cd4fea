package org.yandu.outline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;

/**
 * What the reader says about one heading; stronger than any rule. A version has at most one for each span.
 *
 * @param versionId the text its span counts in
 * @param span the heading itself, in UTF-16 units; what was found on overlapping words is replaced by it
 * @param level from 1; 0 when this is no heading
 * @param title how the heading is to be called; {@code null} for the words of the span without marker
 */
public record Correction(
        String id,
        String documentId,
        String versionId,
        TextSpan span,
        int level,
        @Nullable String title,
        Instant created) {}
