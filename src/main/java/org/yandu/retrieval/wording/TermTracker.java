package org.yandu.retrieval.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yandu.document.Document;
import org.yandu.document.SearchText;
import org.yandu.retrieval.Chronology;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.wording.TermHistory.Use;
import org.yandu.retrieval.wording.TermHistory.Year;
import org.yandu.workspace.Extent;
import org.yandu.workspace.Places;
import org.yandu.workspace.TextIndex.Found;
import org.yandu.workspace.Workspace;

/** Follows a term through the documents of a library. Safe on any thread. */
public final class TermTracker {

    /** Sorts behind every year. */
    private static final String UNDATED = "~";

    private final Workspace workspace;

    public TermTracker(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @param documents that are looked through, in any order */
    public TermHistory track(String words, List<Document> documents, Gauge gauge) {
        Term term = new Term(words);
        Map<String, Extent> extents = workspace.store().extents();
        Map<String, Found> found = new HashMap<>();
        if (!term.isEmpty()) {
            Map<String, Document> wanted = new HashMap<>();
            documents.forEach(document -> wanted.put(document.id(), document));
            workspace
                    .store()
                    .index()
                    .find(List.of(term.phrase()), wanted::containsKey, gauge::isUnwanted)
                    .forEach(each -> found.put(each.documentId(), each));
        }
        List<Use> uses = new ArrayList<>();
        List<Document> inOrder = Chronology.of(documents);
        for (Document document : inOrder) {
            Found here = found.get(document.id());
            if (here != null && !gauge.isUnwanted()) {
                Places places = here.places().getFirst();
                if (term.isDoubtful(places)) {
                    places = term.kept(SearchText.of(workspace.store().version(here.versionId())), places);
                }
                if (!places.isEmpty()) {
                    uses.add(new Use(document, here.versionId(), length(extents, document), places));
                }
            }
        }
        return new TermHistory(words.strip(), uses, years(inOrder, uses, extents));
    }

    /**
     * The same history as {@link #track}, of some forms of the term only.
     *
     * @param counted forms that count
     * @param documents that were looked through, in any order
     */
    public TermHistory count(String words, Collection<Variant> counted, List<Document> documents) {
        Map<String, Extent> extents = workspace.store().extents();
        Map<String, List<Variant.Place>> byVersion = new HashMap<>();
        counted.forEach(variant -> variant.places()
                .forEach(place -> byVersion
                        .computeIfAbsent(place.versionId(), id -> new ArrayList<>())
                        .add(place)));
        List<Use> uses = new ArrayList<>();
        List<Document> inOrder = Chronology.of(documents);
        for (Document document : inOrder) {
            List<Variant.Place> here = byVersion.get(document.currentVersion());
            if (here != null) {
                uses.add(new Use(document, document.currentVersion(), length(extents, document), places(here)));
            }
        }
        return new TermHistory(words.strip(), uses, years(inOrder, uses, extents));
    }

    private static Places places(List<Variant.Place> found) {
        found.sort(Comparator.comparingInt(Variant.Place::start));
        Places.Builder places = new Places.Builder();
        found.forEach(place -> places.add(place.start(), place.end()));
        return places.build();
    }

    private static int length(Map<String, Extent> extents, Document document) {
        Extent extent = extents.get(document.id());
        return extent == null ? 0 : extent.characters();
    }

    static List<Year> years(List<Document> documents, List<Use> uses, Map<String, Extent> extents) {
        Map<String, Integer> counts = new HashMap<>();
        uses.forEach(use -> counts.put(use.document().id(), use.count()));
        Map<String, Year> years = new TreeMap<>();
        for (Document document : documents) {
            String year = Chronology.year(document);
            int count = counts.getOrDefault(document.id(), 0);
            Year one = new Year(year, count, count > 0 ? 1 : 0, 1, length(extents, document));
            years.merge(year == null ? UNDATED : year, one, TermTracker::sum);
        }
        return List.copyOf(years.values());
    }

    private static Year sum(Year a, Year b) {
        return new Year(
                a.year(),
                a.count() + b.count(),
                a.using() + b.using(),
                a.documents() + b.documents(),
                a.characters() + b.characters());
    }
}
