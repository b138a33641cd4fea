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

    private NameIndex(List<Document> documents, Map<String, Known> known) {
        this.documents = documents;
        this.known = known;
    }

    /** Finds, and heeds what the reader says, in one go. */
    public static List<NameEntry> of(
            List<Document> documents,
            Function<Document, DocumentVersion> read,
            NameMemory memory,
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
            NameMemory memory,
            Rulings rulings,
            Gauge gauge) {
        NameIndex index = new NameIndex(Chronology.of(documents), new LinkedHashMap<>());
        int all = documents.size() * 2;
        int done = 0;
        for (Document document : index.documents) {
            if (gauge.isUnwanted()) {
                return index;
            }
            index.learn(memory.of(read.apply(document)));
            gauge.at(++done, all);
        }
        index.missing(rulings).forEach(key -> index.known.put(key, new Known(rulings.words(key), NameKind.OTHER)));
        index.spot(index.known.keySet(), read, gauge, done, all);
        return index;
    }

    /** Keys the reader speaks of that were not looked for. */
    private Set<String> missing(Rulings rulings) {
        Set<String> missing = new HashSet<>(rulings.keys());
        missing.removeAll(known.keySet());
        return missing;
    }

    /** Whether the texts must be looked through again to heed some rulings. */
    public boolean lacks(Rulings rulings) {
        return !missing(rulings).isEmpty();
    }

    /** With the places of what only the reader names. */
    public NameIndex with(Rulings rulings, Function<Document, DocumentVersion> read, Gauge gauge) {
        Set<String> missing = missing(rulings);
        NameIndex more = new NameIndex(documents, new LinkedHashMap<>(known));
        missing.forEach(key -> more.known.put(key, new Known(rulings.words(key), NameKind.OTHER)));
        more.spot(missing, read, gauge, 0, documents.size());
        return more;
    }

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
            Collection<String> keys, Function<Document, DocumentVersion> read, Gauge gauge, int before, int all) {
        Spotter spotter = new Spotter(keys);
        int done = before;
        for (Document document : documents) {
            if (gauge.isUnwanted()) {
                return;
            }
            spot(document, read.apply(document), spotter);
            gauge.at(++done, all);
        }
    }

    private void spot(Document document, DocumentVersion version, Spotter spotter) {
        Bare text = Bare.of(Script.of(version));
        Map<String, List<TextSpan>> places = new LinkedHashMap<>();
        Map<String, Integer> ends = new HashMap<>();
        for (Spot spot : spotter.in(text)) {
            String key = spot.key();
            if (ends.getOrDefault(key, 0) > spot.start()) {
                continue;
            }
            ends.put(key, spot.end());
            TextSpan span = text.span(spot.start(), spot.end());
            places.computeIfAbsent(key, k -> new ArrayList<>()).add(span);
            Known name = known.get(key);
            if (name != null) {
                name.forms.merge(version.quote(span).replace("\n", ""), 1, Integer::sum);
            }
        }
        places.forEach((key, spans) -> {
            Known name = known.get(key);
            if (name != null) {
                name.texts.add(new InText(document, version.id(), new Spans(spans)));
            }
        });
    }

    /** All names, doubtful and hidden ones included, in the order they are first mentioned. */
    public List<NameEntry> entries(Rulings rulings) {
        return new Ruled(documents, rulings).of(known);
    }
}
