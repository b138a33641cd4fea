package org.yandu.annotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yandu.anchor.Anchor;
import org.yandu.document.TextSpan;

/**
 * A passage with its themes and comment, made by one coder.
 *
 * @param codes ids of the themes, each once; may be empty when there is a comment
 * @param comment Markdown; empty when there is none
 * @param coder who made it
 */
public record Annotation(
        String id,
        String documentId,
        String versionId,
        Anchor anchor,
        List<String> codes,
        String comment,
        String coder,
        Instant created,
        Instant modified) {

    public Annotation {
        codes = List.copyOf(codes);
    }

    public TextSpan span() {
        return anchor.span();
    }

    public Annotation withAnchor(Anchor other, Instant now) {
        return new Annotation(id, documentId, versionId, other, codes, comment, coder, created, now);
    }

    /** In another version of the document; it is not thereby modified. */
    public Annotation in(String otherVersion, Anchor other) {
        return new Annotation(id, documentId, otherVersion, other, codes, comment, coder, created, modified);
    }

    public Annotation withCodes(List<String> other, Instant now) {
        return new Annotation(id, documentId, versionId, anchor, other, comment, coder, created, now);
    }

    public Annotation withComment(String other, Instant now) {
        return new Annotation(id, documentId, versionId, anchor, codes, other, coder, created, now);
    }

    /** With the theme when it was absent, without it when it was there. */
    public Annotation toggled(String code, Instant now) {
        List<String> next = new ArrayList<>(codes);
        if (!next.remove(code)) {
            next.add(code);
        }
        return withCodes(next, now);
    }
}
