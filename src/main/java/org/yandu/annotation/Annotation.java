package org.yandu.annotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yandu.anchor.Anchor;
import org.yandu.document.TextSpan;

/**
 * A passage with its themes and comment, made by one coder.
 *
 * @param codes ids of the themes, each once; may be empty when there is a comment
 * @param comment Markdown; empty when there is none
 * @param coder who made it
 * @param flags what was noted of it without a word
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
        Instant modified,
        Set<Flag> flags) {

    public Annotation {
        codes = List.copyOf(codes);
        flags = Set.copyOf(flags);
    }

    /** Without flags. */
    public Annotation(
            String id,
            String documentId,
            String versionId,
            Anchor anchor,
            List<String> codes,
            String comment,
            String coder,
            Instant created,
            Instant modified) {
        this(id, documentId, versionId, anchor, codes, comment, coder, created, modified, Set.of());
    }

    public boolean is(Flag flag) {
        return flags.contains(flag);
    }

    /** Whether it says nothing any more. */
    public boolean isBare() {
        return codes.isEmpty() && comment.isBlank() && flags.isEmpty();
    }

    public TextSpan span() {
        return anchor.span();
    }

    public Annotation withAnchor(Anchor other, Instant now) {
        return new Annotation(id, documentId, versionId, other, codes, comment, coder, created, now, flags);
    }

    /** In another version of the document; it is not thereby modified. */
    public Annotation in(String otherVersion, Anchor other) {
        return new Annotation(id, documentId, otherVersion, other, codes, comment, coder, created, modified, flags);
    }

    public Annotation withCodes(List<String> other, Instant now) {
        return new Annotation(id, documentId, versionId, anchor, other, comment, coder, created, now, flags);
    }

    public Annotation withComment(String other, Instant now) {
        return new Annotation(id, documentId, versionId, anchor, codes, other, coder, created, now, flags);
    }

    /** With the flag when it was absent, without it when it was there. */
    public Annotation toggled(Flag flag, Instant now) {
        Set<Flag> next = new HashSet<>(flags);
        if (!next.remove(flag)) {
            next.add(flag);
        }
        return new Annotation(id, documentId, versionId, anchor, codes, comment, coder, created, now, next);
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
