package org.yandu.retrieval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yandu.codebook.Code;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Marking;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/** Gives a theme to what was found, in one step. */
public final class HitCoding {

    private HitCoding() {}

    /**
     * A passage that is to get the theme.
     *
     * @param span in UTF-16 units of the version
     * @param words as they will be quoted
     */
    public record Passage(String documentId, String versionId, TextSpan span, String words) {}

    /** What hits in one text come to, each passage once. */
    public static List<Passage> passages(DocumentVersion version, List<TextSpan> hits, Grain grain) {
        return grain.of(version, hits).stream()
                .map(span -> new Passage(
                        version.documentId(),
                        version.id(),
                        span,
                        version.quote(span).strip()))
                .toList();
    }

    /**
     * The theme on all of them; those that the coder has marked with it already stay as they are, and so do those whose text is
     * another one by now.
     *
     * @return empty when there is nothing to do
     */
    public static Optional<Change> change(
            Workspace workspace, List<Passage> passages, Code code, String coder, Instant now) {
        Map<String, List<Passage>> byDocument = new LinkedHashMap<>();
        passages.forEach(passage -> byDocument
                .computeIfAbsent(passage.documentId(), id -> new ArrayList<>())
                .add(passage));
        List<Edit> edits = new ArrayList<>();
        byDocument.forEach((document, some) -> {
            if (workspace.state().document(document).isPresent()) {
                OpenDocument open = workspace.open(document);
                try {
                    some.stream()
                            .filter(passage ->
                                    passage.versionId().equals(open.version().id()))
                            .forEach(passage -> Marking.annotate(open, passage.span(), List.of(code), "", coder, now)
                                    .flatMap(Marking.Wanted::change)
                                    .ifPresent(change -> edits.addAll(change.edits())));
                } finally {
                    workspace.release(document);
                }
            }
        });
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(Change.of("change.code_hits", List.of(code.name(), String.valueOf(edits.size())), edits));
    }
}
