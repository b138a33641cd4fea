package org.yandu.retrieval.suggest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Rejection;
import org.yandu.codebook.Code;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Marking;
import org.yandu.workspace.OpenDocument;

/** What readers say about suggestions, as changes to be applied. Empty when the text is another by now, or nothing changes. */
public final class Deciding {

    private Deciding() {}

    /** The theme on the passage, as if the reader had marked it himself. */
    public static Optional<Change> accept(
            OpenDocument open, Suggestion suggestion, Code code, String coder, Instant now) {
        if (!isOf(open, suggestion)) {
            return Optional.empty();
        }
        return Marking.annotate(open, suggestion.span(), List.of(code), "", coder, now)
                .flatMap(Marking.Wanted::change)
                .map(change -> Change.of("change.accept_suggestion", List.of(code.name()), change.edits()));
    }

    /** Said once and for all that the passage does not belong to the theme; nothing of it is shown in the text. */
    public static Optional<Change> reject(
            OpenDocument open, Suggestion suggestion, Code code, String coder, Instant now) {
        if (!isOf(open, suggestion)) {
            return Optional.empty();
        }
        Rejection rejection = new Rejection(
                UUID.randomUUID().toString(),
                suggestion.documentId(),
                suggestion.versionId(),
                Anchor.of(open.version(), suggestion.span()),
                code.id(),
                coder,
                now);
        return Optional.of(Change.of(
                "change.reject_suggestion", List.of(code.name()), List.of(new Edit.OfRejection(null, rejection))));
    }

    private static boolean isOf(OpenDocument open, Suggestion suggestion) {
        return open.isCurrent() && open.version().id().equals(suggestion.versionId());
    }
}
