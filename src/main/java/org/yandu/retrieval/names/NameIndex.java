package org.yandu.retrieval.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.Chronology;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.WorkedOut;
import org.yandu.retrieval.names.NameEntry.InText;
import org.yandu.retrieval.names.Spotter.Spot;
import org.yandu.workspace.NameKind;

/**
 * What some documents name. First each is asked what looks like a name in it; then every other place of all of these is looked for
 * in all of them, so that what one text marks is found where another does not. What the reader says is heeded at last ({@link #entries}),
 * which takes no reading: only a name that nobody found is looked for again.
 */
public final class NameIndex {

    /** What each further text that takes something for a name adds. */
    private static final double ANOTHER_TEXT = 0.1;

    /** What is known of a name, whatever the reader says. */
    static final class Known {
        NameKind kind;
        double score;

        /** As the text says it that says most for it. */
        String best;

        final Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        final Map<String, Integer> forms = new HashMap<>();
        final List<InText> texts = new ArrayList<>();

        Known(String shown, NameKind kind) {
            this.best = shown;
            this.kind = kind;
        }
    }

    private final List<Document> documents;

    /** By key; not changed after it was made. */
    private final Map<String, Known> known;

    /** Short words with all their places, which are names because the reader says so; in {@code known} are those that stand between marks. */
    private final Map<String, Known> brief;

    private NameIndex(List<Document> documents, Map<String, Known> known, Map<String, Known> brief) {
        this.documents = documents;
        this.known = known;
        this.brief = brief;
    }

    /** Finds, and heeds what the reader says, in one go. */
    public static List<NameEntry> of(
            List<Document> documents,
            Function<Document, DocumentVersion> read,
            WorkedOut<NameForm> memory,
            Rulings rulings,
            Gauge gauge) {
        return read(documents, read, memory, rulings, gauge).entries(rulings);
    }

    /**
     * @param documents in any order
     * @param read gives the text a document has now
     * @param rulings whose names are looked for, too
     * @return something incomplete when it was stopped
     */
    public static NameIndex read(
            List<Document> documents,
            Function<Document, DocumentVersion> read,
            WorkedOut<NameForm> memory,
            Rulings rulings,
            Gauge gauge) {
        NameIndex index = new NameIndex(Chronology.of(documents), new LinkedHashMap<>(), new LinkedHashMap<>());
        int all = documents.size() * 2;
        int done = 0;
        try {
            for (List<Document> some : slices(index.documents)) {
                if (gauge.isUnwanted()) {
                    return index;
                }
                gauge.each(some, document -> memory.of(document, read)).forEach(index::learn);
                done += some.size();
                gauge.at(done, all);
            }
        } finally {
            memory.keep();
        }
        index.missing(rulings).forEach(key -> index.known.put(key, new Known(rulings.words(key), NameKind.OTHER)));
        rulings.brief().forEach(key -> index.brief.put(key, index.brief(key, rulings)));
        index.spot(index.known.keySet(), index.brief.keySet(), read, new Share(gauge, done, all));
        return index;
    }

    /** Keys the reader speaks of that were not looked for. */
    private Set<String> missing(Rulings rulings) {
        Set<String> missing = new HashSet<>(rulings.keys());
        missing.removeAll(known.keySet());
        return missing;
    }

    private Set<String> missingBrief(Rulings rulings) {
        Set<String> missing = rulings.brief();
        missing.removeAll(brief.keySet());
        return missing;
    }

    /** Whether the texts must be looked through again to heed some rulings. */
    public boolean lacks(Rulings rulings) {
        return !missing(rulings).isEmpty() || !missingBrief(rulings).isEmpty();
    }

    /** With the places of what only the reader names. */
    public NameIndex with(Rulings rulings, Function<Document, DocumentVersion> read, Gauge gauge) {
        Set<String> missing = missing(rulings);
        Set<String> missingBrief = missingBrief(rulings);
        NameIndex more = new NameIndex(documents, new LinkedHashMap<>(known), new LinkedHashMap<>(brief));
        missing.forEach(key -> more.known.put(key, new Known(rulings.words(key), NameKind.OTHER)));
        missingBrief.forEach(key -> more.brief.put(key, more.brief(key, rulings)));
        more.spot(missing, missingBrief, read, new Share(gauge, 0, documents.size()));
        return more;
    }

    /** With what texts say of it, but no places yet. */
    private Known brief(String key, Rulings rulings) {
        Known name = new Known(rulings.words(key), NameKind.OTHER);
        Known marked = known.get(key);
        if (marked != null) {
            name.kind = marked.kind;
            name.score = marked.score;
            name.evidence.addAll(marked.evidence);
        }
        return name;
    }

    /** A part of some work. */
    private record Share(Gauge gauge, int before, int all) {}

    private void learn(List<NameForm> names) {
        for (NameForm form : names) {
            Known name = known.computeIfAbsent(form.key(), k -> new Known(form.shown(), form.kind()));
            boolean another = name.score > 0;
            if (form.score() > name.score) {
                name.score = form.score();
                name.kind = form.kind() == NameKind.OTHER ? name.kind : form.kind();
                name.best = form.shown();
            }
            name.score = Math.min(1, name.score + (another ? ANOTHER_TEXT : 0));
            name.evidence.addAll(form.evidence());
        }
    }

    private void spot(
            Collection<String> keys,
            Collection<String> briefKeys,
            Function<Document, DocumentVersion> read,
            Share share) {
        Spotter spotter = Spotter.of(keys);
        Spotter everywhere = Spotter.everywhere(briefKeys);
        int done = share.before();
        for (List<Document> some : slices(documents)) {
            if (share.gauge().isUnwanted()) {
                return;
            }
            List<Placed> found = share.gauge().each(some, document -> {
                DocumentVersion version = read.apply(document);
                Bare text = Bare.of(Script.of(version));
                return new Placed(places(version, text, spotter), places(version, text, everywhere));
            });
            for (int i = 0; i < some.size(); i++) {
                place(some.get(i), found.get(i).names(), known);
                place(some.get(i), found.get(i).brief(), brief);
            }
            done += some.size();
            share.gauge().at(done, share.all());
        }
    }

    /** So many are in hand at a time: enough to share out, few enough to stop between. */
    private static List<List<Document>> slices(List<Document> documents) {
        List<List<Document>> slices = new ArrayList<>();
        for (int from = 0; from < documents.size(); from += SLICE) {
            slices.add(documents.subList(from, Math.min(documents.size(), from + SLICE)));
        }
        return slices;
    }

    private static final int SLICE = 32;

    /** Where names stand in one text. */
    private record Placed(Map<String, Place> names, Map<String, Place> brief) {}

    /** @param forms as it is written there, one for each place */
    private record Place(String versionId, List<TextSpan> spans, List<String> forms) {}

    private static Map<String, Place> places(DocumentVersion version, Bare text, Spotter spotter) {
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, Integer> ends = new HashMap<>();
        for (Spot spot : spotter.in(text)) {
            String key = spot.key();
            if (ends.getOrDefault(key, 0) > spot.start()) {
                continue;
            }
            ends.put(key, spot.end());
            TextSpan span = text.span(spot.start(), spot.end());
            Place place =
                    places.computeIfAbsent(key, k -> new Place(version.id(), new ArrayList<>(), new ArrayList<>()));
            place.spans().add(span);
            place.forms().add(version.quote(span).replace("\n", ""));
        }
        return places;
    }

    private static void place(Document document, Map<String, Place> places, Map<String, Known> names) {
        places.forEach((key, place) -> {
            Known name = names.get(key);
            if (name != null) {
                place.forms().forEach(form -> name.forms.merge(form, 1, Integer::sum));
                name.texts.add(new InText(document, place.versionId(), new Spans(place.spans())));
            }
        });
    }

    /** All names, doubtful and hidden ones included, in the order they are first mentioned. */
    public List<NameEntry> entries(Rulings rulings) {
        Map<String, Known> now = new LinkedHashMap<>(known);
        rulings.brief().forEach(key -> now.computeIfPresent(key, (same, marked) -> brief.getOrDefault(key, marked)));
        return new Ruled(documents, rulings).of(now);
    }
}
