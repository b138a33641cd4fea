package org.yandu.retrieval.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.outline.OutlineTree;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.figures.Findings.Finding;
import org.yandu.retrieval.names.NameEntry.InText;

/** What takes reading to say of names: the figures named with each (see {@link Company}), and where it is first mentioned. */
public final class NameFacts {

    private final Map<String, Set<String>> figures = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    /** How many places each name had. */
    private final Map<String, Integer> counts = new HashMap<>();

    private NameFacts() {}

    /**
     * @param read gives the text a document has now
     * @param outline of such a text
     * @return something incomplete when it was stopped
     */
    public static NameFacts of(
            List<NameEntry> entries,
            Function<Document, DocumentVersion> read,
            BiFunction<Document, DocumentVersion, OutlineTree> outline,
            Gauge gauge) {
        NameFacts facts = new NameFacts();
        Map<String, Document> documents = new HashMap<>();
        Map<String, List<Named>> byDocument = new HashMap<>();
        for (NameEntry entry : entries) {
            facts.counts.put(entry.key(), entry.count());
            boolean first = true;
            for (InText text : entry.texts()) {
                documents.put(text.document().id(), text.document());
                byDocument
                        .computeIfAbsent(text.document().id(), id -> new ArrayList<>())
                        .add(new Named(entry.key(), text, first));
                first = false;
            }
        }
        int done = 0;
        for (Document document : documents.values()) {
            if (gauge.isUnwanted()) {
                return facts;
            }
            DocumentVersion version = read.apply(document);
            facts.add(
                    byDocument.getOrDefault(document.id(), List.of()), version, () -> outline.apply(document, version));
            gauge.at(++done, documents.size());
        }
        return facts;
    }

    /** Names nothing is known of, or that have come to have other places, by what was merged into them. */
    public List<NameEntry> lacking(List<NameEntry> entries) {
        return entries.stream()
                .filter(entry -> !Integer.valueOf(entry.count()).equals(counts.get(entry.key())))
                .toList();
    }

    /** All of this, but what is told anew. */
    public NameFacts and(NameFacts anew) {
        NameFacts both = new NameFacts();
        for (NameFacts each : List.of(this, anew)) {
            each.counts.keySet().forEach(key -> {
                both.figures.remove(key);
                both.places.remove(key);
            });
            both.counts.putAll(each.counts);
            both.figures.putAll(each.figures);
            both.places.putAll(each.places);
        }
        return both;
    }

    private record Named(String key, InText text, boolean first) {}

    private void add(List<Named> names, DocumentVersion version, Supplier<OutlineTree> outline) {
        Company company = Company.in(version);
        OutlineTree tree = names.stream().anyMatch(Named::first) ? outline.get() : null;
        for (Named named : names) {
            for (Finding finding : company.of(named.text().spans())) {
                if (finding.figure() != null) {
                    figures.computeIfAbsent(named.key(), key -> new LinkedHashSet<>())
                            .add(finding.words());
                }
            }
            if (named.first() && tree != null) {
                places.put(
                        named.key(),
                        tree.placeAt(named.text().spans().getFirst().start()).intern());
            }
        }
    }

    /** As they stand, each once; those in figures before those in words, such as 三个. */
    public List<String> figures(NameEntry entry) {
        return figures.getOrDefault(entry.key(), Set.of()).stream()
                .sorted(Comparator.comparing(NameFacts::isInWords))
                .toList();
    }

    private static boolean isInWords(String figure) {
        return figure.chars().noneMatch(Character::isDigit);
    }

    /** Where it is first mentioned, such as 一（二）第2段; empty when it is nowhere. */
    public String first(NameEntry entry) {
        return places.getOrDefault(entry.key(), "");
    }
}
