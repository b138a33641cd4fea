package org.yandu.annotation;

import java.time.Instant;
import org.yandu.anchor.Anchor;
import org.yandu.document.TextSpan;

/**
 * One end of what a reader has pinned together: a place that stands opposite those of other texts with the same knot. An end whose
 * others have gone, with their documents, holds nothing and waits for them.
 *
 * @param knot common to all ends that stand opposite one another; two or three as a rule
 */
public record Pin(String id, String knot, String documentId, String versionId, Anchor anchor, Instant created) {

    public TextSpan span() {
        return anchor.span();
    }

    /** In another version of the document. */
    public Pin in(String otherVersion, Anchor other) {
        return new Pin(id, knot, documentId, otherVersion, other, created);
    }
}
