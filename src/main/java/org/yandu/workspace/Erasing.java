package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.document.TextSpan;

/**
 * Rubs themes off the words that were selected, as an eraser does: a mark that reaches further is shortened, or made two. Comments,
 * stars and questions are no ink: they stay, and with them their mark.
 */
public final class Erasing {

    private Erasing() {}

    /** One step over everything of a coder's; empty when there is no theme to rub off. */
    public static Optional<Change> erase(OpenDocument open, TextSpan span, String coder, Instant now) {
        Optional<TextSpan> passage = Passages.tidy(open.version(), span);
        if (passage.isEmpty()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        for (Annotation mark : open.markup().in(passage.get())) {
            if (mark.coder().equals(coder) && !mark.codes().isEmpty()) {
                edits.addAll(erased(open, mark, passage.get(), now));
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(Change.of("change.erase", List.of(), edits));
    }

    private static List<Edit> erased(OpenDocument open, Annotation mark, TextSpan gone, Instant now) {
        Optional<TextSpan> left =
                rest(open, mark.span().start(), Math.max(mark.span().start(), gone.start()));
        Optional<TextSpan> right =
                rest(open, Math.min(mark.span().end(), gone.end()), mark.span().end());
        List<TextSpan> rests = new ArrayList<>();
        left.ifPresent(rests::add);
        right.ifPresent(rests::add);
        if (rests.isEmpty()) {
            Annotation bare = mark.withCodes(List.of(), now);
            return List.of(new Edit.OfAnnotation(mark, bare.isBare() ? null : bare));
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.OfAnnotation(mark, mark.withAnchor(Anchor.of(open.version(), rests.getFirst()), now)));
        if (rests.size() > 1) {
            edits.add(new Edit.OfAnnotation(null, copy(open, mark, rests.getLast(), now)));
        }
        return edits;
    }

    private static Optional<TextSpan> rest(OpenDocument open, int from, int to) {
        return from < to ? Passages.tidy(open.version(), new TextSpan(from, to)) : Optional.empty();
    }

    /** The same mark elsewhere, without its comment. */
    static Annotation copy(OpenDocument open, Annotation mark, TextSpan span, Instant now) {
        return new Annotation(
                UUID.randomUUID().toString(),
                mark.documentId(),
                mark.versionId(),
                Anchor.of(open.version(), span),
                mark.codes(),
                "",
                mark.coder(),
                now,
                now,
                mark.flags());
    }
}
