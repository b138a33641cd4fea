package org.yandu.retrieval.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.names.NameEntry.InText;
import org.yandu.retrieval.names.NameEntry.Standing;
import org.yandu.retrieval.names.NameIndex.Known;
import org.yandu.workspace.NameKind;
import org.yandu.workspace.NameRuling;
import org.yandu.workspace.NameRuling.Verdict;

/** Makes entries of what was found and what the reader says of it. */
final class Ruled {

    private final Rulings rulings;
    private final Map<String, Integer> order = new HashMap<>();

    Ruled(List<Document> documents, Rulings rulings) {
        this.rulings = rulings;
        documents.forEach(document -> order.put(document.id(), order.size()));
    }

    List<NameEntry> of(Map<String, Known> known) {
        Map<String, List<Known>> byTarget = new LinkedHashMap<>();
        known.forEach((key, name) -> byTarget.computeIfAbsent(rulings.target(key), k -> new ArrayList<>())
                .add(name));
        CommonForm common = CommonForm.of(known.values());
        List<NameEntry> entries = new ArrayList<>();
        byTarget.forEach((key, names) -> {
            NameEntry entry = entry(key, known.get(key), names, common);
            if (!entry.texts().isEmpty() || entry.standing() == Standing.ADDED) {
                entries.add(entry);
            }
        });
        entries.sort(Comparator.comparingInt(this::document).thenComparingInt(Ruled::offset));
        return Inner.doubted(entries);
    }

    private int document(NameEntry entry) {
        return entry.texts().isEmpty()
                ? Integer.MAX_VALUE
                : order.getOrDefault(entry.texts().getFirst().document().id(), Integer.MAX_VALUE);
    }

    private static int offset(NameEntry entry) {
        return entry.texts().isEmpty()
                ? 0
                : entry.texts().getFirst().spans().getFirst().start();
    }

    /** @param names what is one name to the reader: the one with the key, and all that were merged into it */
    private NameEntry entry(String key, @Nullable Known own, List<Known> names, CommonForm common) {
        NameRuling ruling = rulings.on(key);
        Known first = own == null ? names.getFirst() : own;
        NameRuling said = ruling != null && (ruling.verdict() == Verdict.CONFIRMED || ruling.verdict() == Verdict.ADDED)
                ? ruling
                : null;
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        names.forEach(name -> evidence.addAll(name.evidence));
        if (said != null || names.size() > 1) {
            evidence.add(Evidence.READER);
        }
        double score = names.stream().mapToDouble(name -> name.score).max().orElse(0);
        return new NameEntry(
                key,
                said != null ? said.name() : names.size() > 1 ? rulings.words(key, common.of(first)) : common.of(first),
                said != null ? said.kind() : kind(first, names),
                score,
                evidence,
                standing(ruling, score, names.size() > 1),
                forms(names),
                texts(names));
    }

    /** What was merged into something nobody found a kind for has one itself. */
    private static NameKind kind(Known first, List<Known> names) {
        return first.kind != NameKind.OTHER
                ? first.kind
                : names.stream()
                        .map(name -> name.kind)
                        .filter(kind -> kind != NameKind.OTHER)
                        .findFirst()
                        .orElse(NameKind.OTHER);
    }

    private static Standing standing(@Nullable NameRuling ruling, double score, boolean merged) {
        if (ruling == null || ruling.verdict() == Verdict.MERGED) {
            return merged || score >= NameFinder.SURE ? Standing.FOUND : Standing.DOUBTFUL;
        }
        return switch (ruling.verdict()) {
            case HIDDEN -> Standing.HIDDEN;
            case ADDED -> Standing.ADDED;
            default -> Standing.CONFIRMED;
        };
    }

    private static List<String> forms(List<Known> names) {
        Map<String, Integer> forms = new HashMap<>();
        names.forEach(name -> name.forms.forEach((form, count) -> forms.merge(form, count, Integer::sum)));
        return forms.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<InText> texts(List<Known> names) {
        if (names.size() == 1) {
            return names.getFirst().texts;
        }
        Map<String, List<InText>> byDocument = new HashMap<>();
        names.forEach(name -> name.texts.forEach(text -> byDocument
                .computeIfAbsent(text.document().id(), id -> new ArrayList<>())
                .add(text)));
        return byDocument.values().stream()
                .map(Ruled::joined)
                .sorted(Comparator.comparingInt(
                        text -> order.getOrDefault(text.document().id(), Integer.MAX_VALUE)))
                .toList();
    }

    /** Two ways of writing one name may lie inside each other: the longer counts. */
    private static InText joined(List<InText> same) {
        List<TextSpan> all = new ArrayList<>();
        same.forEach(text -> all.addAll(text.spans()));
        all.sort(Comparator.comparingInt(TextSpan::start).thenComparing(TextSpan::end, Comparator.reverseOrder()));
        List<TextSpan> apart = new ArrayList<>();
        for (TextSpan span : all) {
            if (apart.isEmpty() || apart.getLast().end() <= span.start()) {
                apart.add(span);
            }
        }
        return new InText(same.getFirst().document(), same.getFirst().versionId(), new Spans(apart));
    }
}
