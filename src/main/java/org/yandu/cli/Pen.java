package org.yandu.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/**
 * Marks a passage with several themes and a comment in one step. Unlike the window's {@code Marking}, which switches one
 * theme on and off, saying the same thing twice changes nothing: scripts are run again.
 */
final class Pen {

    private final Workspace workspace;
    private final Instant now;
    private final String coder;

    Pen(Workspace workspace, Instant now, String coder) {
        this.workspace = workspace;
        this.now = now;
        this.coder = coder;
    }

    /** @return the annotation as it is now; the coder's own on exactly this passage, when it can hold the comment */
    Annotation annotate(OpenDocument open, TextSpan span, List<Code> themes, String comment) {
        Annotation before = open.markup().in(span).stream()
                .filter(there -> there.span().equals(span) && there.coder().equals(coder))
                .filter(there -> comment.isBlank()
                        || there.comment().isEmpty()
                        || there.comment().equals(comment))
                .findFirst()
                .orElse(null);
        Annotation base = before != null ? before : fresh(open, span);
        List<String> codes = new ArrayList<>(base.codes());
        List<String> names = new ArrayList<>();
        for (Code theme : themes) {
            if (!codes.contains(theme.id())) {
                codes.add(theme.id());
                names.add(theme.name());
            }
        }
        Annotation after = base.withCodes(codes, now).withComment(comment.isBlank() ? base.comment() : comment, now);
        if (before != null
                && after.codes().equals(before.codes())
                && after.comment().equals(before.comment())) {
            return before;
        }
        workspace.apply(Change.of(
                names.isEmpty() ? "change.comment" : "change.mark",
                names.isEmpty() ? List.of() : List.of(String.join("、", names)),
                List.of(new Edit.OfAnnotation(before, after))));
        return after;
    }

    private Annotation fresh(OpenDocument open, TextSpan span) {
        return new Annotation(
                UUID.randomUUID().toString(),
                open.document().id(),
                open.version().id(),
                Anchor.of(open.version(), span),
                List.of(),
                "",
                coder,
                now,
                now);
    }
}
