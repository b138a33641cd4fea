package org.yandu.annotation;

import java.time.Instant;
import org.yandu.anchor.Anchor;
import org.yandu.document.TextSpan;

/**
 * A reader's word that a passage does not belong to a theme it was suggested for. It is no mark: nothing is shown of it in the
 * text, but what is suggested learns from it.
 *
 * @param codeId id of the theme; the theme may have gone
 * @param coder who said so
 */
public record Rejection(
        String id, String documentId, String versionId, Anchor anchor, String codeId, String coder, Instant created) {

    public TextSpan span() {
        return anchor.span();
    }

    /** In another version of the document. */
    public Rejection in(String otherVersion, Anchor other) {
        return new Rejection(id, documentId, otherVersion, other, codeId, coder, created);
    }
}
