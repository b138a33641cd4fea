package org.yandu.curation;

import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Found;
import org.yandu.document.TextSpan;

/**
 * Where a passage of somebody else is in this library.
 *
 * @param versionId the text that is shown, or the older one when it was not found surely in that
 * @param carried how it came to the text that is shown; {@code null} when it was marked on that very text
 * @param before its place in the older text; {@code null} when this library does not have that
 */
public record Placed(
        String versionId,
        Anchor anchor,
        @Nullable Found carried,
        @Nullable TextSpan before) {

    /** Whether it stands in the text that is shown. */
    public boolean isSure() {
        return carried == null || carried.grade().isPlaced();
    }
}
