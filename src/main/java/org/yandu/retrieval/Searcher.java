package org.yandu.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.SearchText;
import org.yandu.workspace.Phrase;
import org.yandu.workspace.Places;
import org.yandu.workspace.TextIndex.Excerpt;
import org.yandu.workspace.TextIndex.Found;
import org.yandu.workspace.Workspace;

/** Finds in the texts of a library. Safe on any thread. */
public final class Searcher {

    private final Workspace workspace;

    public Searcher(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * @param scope documents that are looked through, by id
     * @param unwanted asked now and then; when it says yes, something incomplete is returned soon
     * @throws QueryException when the query names a theme or a document there is none of
     */
    public SearchResult search(SearchQuery query, Predicate<String> scope, BooleanSupplier unwanted) {
        DocumentFilter filter = DocumentFilter.of(query.filters(), workspace.state());
        Map<String, Document> wanted = new HashMap<>();
        for (Document document : workspace.state().documents()) {
            if (scope.test(document.id()) && filter.wants(document)) {
                wanted.put(document.id(), document);
            }
        }
        MarkFilter marks = MarkFilter.of(query.filters(), workspace);
        List<Phrase> phrases = asked(query);
        List<TextHits> texts = new ArrayList<>();
        int total = 0;
        for (Found found : workspace.store().index().find(phrases, wanted::containsKey, unwanted)) {
            Document document = wanted.get(found.documentId());
            Places hits = new Evaluation(query, named(phrases, found.places())).hits();
            if (document != null && !hits.isEmpty() && !unwanted.getAsBoolean()) {
                Places kept = marks.kept(document, found.versionId(), hits);
                if (!kept.isEmpty()) {
                    texts.add(new TextHits(document, found.versionId(), kept));
                    total += kept.size();
                }
            }
        }
        texts.sort(Comparator.comparing((TextHits hits) -> hits.document().added())
                .thenComparing(hits -> hits.document().id()));
        return new SearchResult(texts, total, workspace.store().index().standing());
    }

    /**
     * Hits of one text in their surroundings.
     *
     * @param from first of them
     * @param until the one behind the last
     * @param width how many characters there are at most on either side
     */
    public List<Kwic> kwic(TextHits hits, int from, int until, int width) {
        return workspace
                .store()
                .index()
                .excerpts(hits.versionId(), hits.places().part(from, until, 0), width)
                .stream()
                .map(Kwic::of)
                .toList();
    }

    /** Places of a text that has been read, in their surroundings. */
    public static List<Kwic> kwic(DocumentVersion version, Places places, int width) {
        return Excerpt.of(version, places, width).stream().map(Kwic::of).toList();
    }

    /** The same in one text, which need not be in the library; filters do not count. */
    public static Places in(DocumentVersion version, SearchQuery query) {
        return in(SearchText.of(version), query);
    }

    static Places in(SearchText text, SearchQuery query) {
        List<Phrase> phrases = asked(query);
        return new Evaluation(
                        query,
                        named(
                                phrases,
                                phrases.stream().map(phrase -> phrase.in(text)).toList()))
                .hits();
    }

    private static List<Phrase> asked(SearchQuery query) {
        List<Phrase> phrases = query.phrases();
        if (query.needsParagraphs()) {
            phrases.add(Phrase.PARAGRAPHS);
        }
        return phrases;
    }

    private static Map<Phrase, Places> named(List<Phrase> phrases, List<Places> places) {
        Map<Phrase, Places> named = new HashMap<>();
        for (int i = 0; i < phrases.size(); i++) {
            named.put(phrases.get(i), places.get(i));
        }
        return named;
    }
}
