package org.yandu.annotation;

import java.time.Instant;
import org.yandu.anchor.Anchor;
import org.yandu.document.TextSpan;

/**
 * A place to come back to.
 *
 * @param name may be empty: then the words of the place stand for it
 */
public record Bookmark(String id, String documentId, String versionId, Anchor anchor, String name, Instant created) {

    public TextSpan span() {
        return anchor.span();
    }

    public Bookmark named(String other) {
        return new Bookmark(id, documentId, versionId, anchor, other, created);
    }
}
