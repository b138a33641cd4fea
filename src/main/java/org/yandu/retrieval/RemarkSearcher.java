package org.yandu.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Memo;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.document.SearchText;
import org.yandu.retrieval.SearchQuery.Atom;
import org.yandu.workspace.Phrase;
import org.yandu.workspace.Places;
import org.yandu.workspace.Workspace;

/** Finds in what readers wrote themselves: comments on passages, and memos. They are few beside the texts and are read through. */
public final class RemarkSearcher {

    /** Something a reader wrote, and where in it the words stand. */
    public sealed interface Remark {

        List<Kwic> hits();

        /** A comment on a passage. */
        record OnPassage(Annotation annotation, List<Kwic> hits) implements Remark {}

        /** A memo; of its title and its text. */
        record InMemo(Memo memo, List<Kwic> hits) implements Remark {}
    }

    private final Workspace workspace;

    public RemarkSearcher(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Comments in the order of the library, then memos. Themes are those of the annotation, coders those who wrote; documents and dates
     * are those of the document.
     *
     * @throws QueryException when the query names a theme or a document there is none of
     */
    public List<Remark> search(SearchQuery query, int width, BooleanSupplier unwanted) {
        DocumentFilter documents = DocumentFilter.of(query.filters(), workspace.state());
        MarkFilter marks = MarkFilter.of(query.filters(), workspace);
        List<Remark> found = new ArrayList<>();
        for (Annotation annotation : candidates(query)) {
            if (unwanted.getAsBoolean()) {
                return found;
            }
            boolean there = workspace
                    .state()
                    .document(annotation.documentId())
                    .filter(documents::wants)
                    .isPresent();
            List<Kwic> hits = there && marks.wants(annotation) ? hits(annotation.comment(), query, width) : List.of();
            if (!hits.isEmpty()) {
                found.add(new Remark.OnPassage(annotation, hits));
            }
        }
        memos(query, width, documents, found);
        return found;
    }

    private void memos(SearchQuery query, int width, DocumentFilter documents, List<Remark> found) {
        boolean narrowed = !query.filters().equals(SearchQuery.Filters.NONE);
        boolean themed = !query.filters().themes().isEmpty();
        for (Memo memo : workspace.store().memos()) {
            boolean wanted = !narrowed || !themed && isAbout(memo, documents) && isBy(memo, query);
            List<Kwic> hits = wanted ? hits(memo.title() + "\n\n" + memo.text(), query, width) : List.of();
            if (!hits.isEmpty()) {
                found.add(new Remark.InMemo(memo, hits));
            }
        }
    }

    private boolean isAbout(Memo memo, DocumentFilter documents) {
        return memo.subject().kind() != Memo.Kind.DOCUMENT
                || memo.subject()
                        .idIfAny()
                        .flatMap(id -> workspace.state().document(id))
                        .filter((Document document) -> documents.wants(document))
                        .isPresent();
    }

    private static boolean isBy(Memo memo, SearchQuery query) {
        List<String> coders = query.filters().coders();
        return coders.isEmpty()
                || coders.stream().anyMatch(coder -> Folding.fold(coder).equals(Folding.fold(memo.coder())));
    }

    /** Commented annotations in which a word of every alternative of some group stands, by id. */
    private List<Annotation> candidates(SearchQuery query) {
        SearchQuery.Group fewest = query.groups().stream()
                .min(Comparator.comparingInt(group -> group.alternatives().size()))
                .orElseThrow();
        Map<String, Annotation> all = new LinkedHashMap<>();
        for (Atom atom : fewest.alternatives()) {
            for (Annotation annotation :
                    workspace.store().commented(piece(atom.phrases().getFirst()))) {
                all.putIfAbsent(annotation.id(), annotation);
            }
        }
        return new ArrayList<>(all.values());
    }

    /** Where punctuation does not count only one character is sure to stand there as it is. */
    private static String piece(Phrase phrase) {
        String folded = phrase.folded();
        return phrase.punctuation() ? folded : folded.substring(0, folded.offsetByCodePoints(0, 1));
    }

    private static List<Kwic> hits(String words, SearchQuery query, int width) {
        if (words.isBlank()) {
            return List.of();
        }
        Places places = Searcher.in(SearchText.of(words, List.of()), query);
        DocumentVersion remark = new DocumentVersion(
                "", "", words, List.of(), new DocumentVersion.Origin("", "", java.time.Instant.EPOCH));
        return places.isEmpty() ? List.of() : Searcher.kwic(remark, places, width);
    }
}
