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
     * Who marks.
     *
     * @param code the theme
     */
    public record Hand(Code code, String coder, Instant now) {}

    /**
     * The theme on all of them; those that the coder has marked with it already stay as they are, and so do those whose text is
     * another one by now.
     *
     * @param gauge told of the documents that are done
     * @return empty when there is nothing to do, or it was stopped
     */
    public static Optional<Change> change(Workspace workspace, List<Passage> passages, Hand hand, Gauge gauge) {
        Map<String, List<Passage>> byDocument = new LinkedHashMap<>();
        passages.forEach(passage -> byDocument
                .computeIfAbsent(passage.documentId(), id -> new ArrayList<>())
                .add(passage));
        List<Edit> edits = new ArrayList<>();
        int done = 0;
        for (Map.Entry<String, List<Passage>> each : byDocument.entrySet()) {
            if (gauge.isUnwanted()) {
                return Optional.empty();
            }
            if (workspace.state().document(each.getKey()).isPresent()) {
                edits.addAll(edits(workspace, each.getKey(), each.getValue(), hand));
            }
            gauge.at(++done, byDocument.size());
        }
        List<String> named = List.of(hand.code().name(), String.valueOf(edits.size()));
        return edits.isEmpty() ? Optional.empty() : Optional.of(Change.of("change.code_hits", named, edits));
    }

    private static List<Edit> edits(Workspace workspace, String document, List<Passage> passages, Hand hand) {
        List<Edit> edits = new ArrayList<>();
        OpenDocument open = workspace.open(document);
        try {
            passages.stream()
                    .filter(passage -> passage.versionId().equals(open.version().id()))
                    .forEach(passage -> Marking.annotate(
                                    open, passage.span(), List.of(hand.code()), "", hand.coder(), hand.now())
                            .flatMap(Marking.Wanted::change)
                            .ifPresent(change -> edits.addAll(change.edits())));
        } finally {
            workspace.release(document);
        }
        return edits;
    }
}
