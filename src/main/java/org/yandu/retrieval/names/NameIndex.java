package org.yandu.retrieval.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.Chronology;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.names.NameEntry.InText;
import org.yandu.retrieval.names.NameEntry.Standing;
import org.yandu.retrieval.names.Spotter.Spot;
import org.yandu.workspace.NameKind;
import org.yandu.workspace.NameRuling;
import org.yandu.workspace.NameRuling.Verdict;

/**
 * What some documents name. First each is asked what looks like a name in it; then every other place of all of these is looked for
 * in all of them, so that what one text marks is found where another does not.
 */
public final class NameIndex {

    /** What each further text that takes something for a name adds. */
    private static final double ANOTHER_TEXT = 0.1;

    /** What is known of a name before its places are. */
    private static final class Known {
        private String shown;
        private NameKind kind;
        private double score;
        private final Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        private final Map<String, Integer> forms = new HashMap<>();
        private final List<InText> texts = new ArrayList<>();

        Known(String shown, NameKind kind) {
            this.shown = shown;
            this.kind = kind;
        }
    }

    private final Rulings rulings;
    private final Map<String, Known> known = new LinkedHashMap<>();

    private NameIndex(Rulings rulings) {
        this.rulings = rulings;
    }

    /**
     * @param documents in any order
     * @param read gives the text a document has now
     * @return all names, doubtful and hidden ones included, in the order they are first mentioned
     */
    public static List<NameEntry> of(
            List<Document> documents,
            Function<Document, DocumentVersion> read,
            NameMemory memory,
            Rulings rulings,
            Gauge gauge) {
        NameIndex index = new NameIndex(rulings);
        List<Document> inOrder = Chronology.of(documents);
        int all = inOrder.size() * 2;
        int done = 0;
        for (Document document : inOrder) {
            if (gauge.isUnwanted()) {
                return List.of();
            }
            index.learn(memory.of(read.apply(document)));
            gauge.at(++done, all);
        }
        index.heed();
        Map<String, Set<String>> others = index.ways();
        Spotter spotter = new Spotter(others.keySet());
        for (Document document : inOrder) {
            if (gauge.isUnwanted()) {
                return List.of();
            }
            index.spot(document, read.apply(document), spotter);
            gauge.at(++done, all);
        }
        return index.entries();
    }

    private void learn(List<NameForm> names) {
        for (NameForm form : names) {
            String key = rulings.target(form.key());
            Known name = known.computeIfAbsent(key, k -> new Known(form.shown(), form.kind()));
            boolean another = name.score > 0;
            if (form.score() > name.score) {
                name.score = form.score();
                if (form.key().equals(key)) {
                    name.kind = form.kind() == NameKind.OTHER ? name.kind : form.kind();
                    name.shown = form.shown();
                }
            }
            name.score = Math.min(1, name.score + (another ? ANOTHER_TEXT : 0));
            name.evidence.addAll(form.evidence());
        }
    }

    /** What the reader added or confirmed is looked for, whether it was found or not; so is what something was merged into. */
    private void heed() {
        for (NameRuling ruling : rulings.names()) {
            String words = ruling.target() == null ? ruling.name() : ruling.target();
            Known name =
                    known.computeIfAbsent(rulings.target(NameKeys.of(words)), k -> new Known(words, ruling.kind()));
            if (ruling.verdict() != Verdict.MERGED) {
                name.kind = ruling.kind();
                name.shown = ruling.name();
            }
            name.evidence.add(Evidence.READER);
        }
    }

    /** By every key that is looked for, the names it stands for. */
    private Map<String, Set<String>> ways() {
        Map<String, Set<String>> ways = new HashMap<>();
        known.keySet()
                .forEach(key -> ways.computeIfAbsent(key, k -> new HashSet<>()).add(key));
        rulings.names().forEach(ruling -> {
            String key = NameKeys.of(ruling.name());
            ways.computeIfAbsent(key, k -> new HashSet<>()).add(rulings.target(key));
        });
        return ways;
    }

    private void spot(Document document, DocumentVersion version, Spotter spotter) {
        Bare text = Bare.of(Script.of(version));
        Map<String, List<TextSpan>> places = new LinkedHashMap<>();
        Map<String, Integer> ends = new HashMap<>();
        for (Spot spot : spotter.in(text)) {
            String key = rulings.target(spot.key());
            // Two ways of writing one name may lie inside each other: the longer counts.
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
                name.texts.add(new InText(document, version.id(), List.copyOf(spans)));
            }
        });
    }

    private List<NameEntry> entries() {
        List<NameEntry> entries = new ArrayList<>();
        known.forEach((key, name) -> {
            NameRuling ruling = rulings.on(key);
            Standing standing = standing(ruling, name);
            if (!name.texts.isEmpty() || standing == Standing.ADDED) {
                entries.add(new NameEntry(
                        key,
                        name.shown,
                        name.kind,
                        name.score,
                        name.evidence,
                        standing,
                        byCount(name.forms),
                        name.texts));
            }
        });
        return entries;
    }

    private static Standing standing(@Nullable NameRuling ruling, Known name) {
        if (ruling == null || ruling.verdict() == Verdict.MERGED) {
            boolean told = name.evidence.contains(Evidence.READER);
            return told || name.score >= NameFinder.SURE ? Standing.FOUND : Standing.DOUBTFUL;
        }
        return switch (ruling.verdict()) {
            case HIDDEN -> Standing.HIDDEN;
            case ADDED -> Standing.ADDED;
            default -> Standing.CONFIRMED;
        };
    }

    private static List<String> byCount(Map<String, Integer> forms) {
        return forms.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
