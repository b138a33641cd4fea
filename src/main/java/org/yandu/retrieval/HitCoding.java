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
     * What comes of it.
     *
     * @param change empty when there is nothing to do, or it was stopped
     * @param before how many the coder had marked with the theme already
     */
    public record Outcome(Optional<Change> change, int before) {}

    /**
     * The theme on all of them; those that the coder has marked with it already stay as they are, and so do those whose text is
     * another one by now.
     *
     * @param gauge told of the documents that are done
     */
    public static Outcome change(Workspace workspace, List<Passage> passages, Hand hand, Gauge gauge) {
        Map<String, List<Passage>> byDocument = new LinkedHashMap<>();
        passages.forEach(passage -> byDocument
                .computeIfAbsent(passage.documentId(), id -> new ArrayList<>())
                .add(passage));
        Gathered gathered = new Gathered(hand);
        int done = 0;
        for (Map.Entry<String, List<Passage>> each : byDocument.entrySet()) {
            if (gauge.isUnwanted()) {
                return new Outcome(Optional.empty(), gathered.before);
            }
            if (workspace.state().document(each.getKey()).isPresent()) {
                gathered.add(workspace, each.getKey(), each.getValue());
            }
            gauge.at(++done, byDocument.size());
        }
        List<Edit> edits = gathered.edits;
        List<String> named = List.of(hand.code().name(), String.valueOf(edits.size()));
        return new Outcome(
                edits.isEmpty() ? Optional.empty() : Optional.of(Change.of("change.code_hits", named, edits)),
                gathered.before);
    }

    /** Text by text. */
    private static final class Gathered {

        private final Hand hand;
        private final List<Edit> edits = new ArrayList<>();
        private int before;

        Gathered(Hand hand) {
            this.hand = hand;
        }

        void add(Workspace workspace, String document, List<Passage> passages) {
            OpenDocument open = workspace.open(document);
            try {
                passages.stream()
                        .filter(passage ->
                                passage.versionId().equals(open.version().id()))
                        .forEach(passage -> Marking.annotate(
                                        open, passage.span(), List.of(hand.code()), "", hand.coder(), hand.now())
                                .ifPresent(this::add));
            } finally {
                workspace.release(document);
            }
        }

        private void add(Marking.Wanted wanted) {
            if (wanted.change().isEmpty()) {
                before++;
            }
            wanted.change().ifPresent(change -> edits.addAll(change.edits()));
        }
    }
}
