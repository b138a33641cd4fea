package org.yandu.exchange.out;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.annotation.Memo;
import org.yandu.annotation.PlaceLink;
import org.yandu.annotation.Relation;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.exchange.out.MarkReport.Beside;
import org.yandu.language.Texts;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Store;

/** Flags and relations of passages, and memos on what they belong to. Without a store, flags only. */
final class Besides {

    /** Of the other passage of a relation, in characters: enough to know it again. */
    private static final int LONGEST = 40;

    private final @Nullable Store store;
    private final BiFunction<String, String, OpenDocument> documents;
    private final Texts texts;
    private final Map<String, Map<String, List<Relation>>> ofDocument = new HashMap<>();
    private final Map<String, String> named = new HashMap<>();

    Besides(@Nullable Store store, BiFunction<String, String, OpenDocument> documents, Texts texts) {
        this.store = store;
        this.documents = documents;
        this.texts = texts;
    }

    Beside of(Annotation annotation) {
        List<String> flags = Stream.of(Flag.values())
                .filter(annotation::is)
                .map(flag -> texts.get("flag." + flag.name().toLowerCase(Locale.ROOT)))
                .toList();
        return new Beside(flags, relations(annotation));
    }

    private List<String> relations(Annotation annotation) {
        if (store == null) {
            return List.of();
        }
        Store from = store;
        Map<String, List<Relation>> here = ofDocument.computeIfAbsent(annotation.documentId(), id -> {
            Map<String, List<Relation>> byPassage = new LinkedHashMap<>();
            for (Relation each : from.relations(id)) {
                byPassage.computeIfAbsent(each.from(), key -> new ArrayList<>()).add(each);
                byPassage.computeIfAbsent(each.to(), key -> new ArrayList<>()).add(each);
            }
            return byPassage;
        });
        return here.getOrDefault(annotation.id(), List.of()).stream()
                .map(each -> line(each, annotation.id()))
                .toList();
    }

    private String line(Relation relation, String from) {
        boolean forth = relation.from().equals(from);
        String kind = texts.get("relation." + relation.kind().name().toLowerCase(Locale.ROOT) + (forth ? "" : ".back"));
        String other = named.computeIfAbsent(forth ? relation.to() : relation.from(), this::named);
        String why = relation.note().isBlank()
                ? ""
                : texts.get("lesson.in_brackets", relation.note().strip());
        return texts.get("report.relation", kind, other) + why;
    }

    private String named(String id) {
        Optional<Annotation> other = store == null ? Optional.empty() : store.annotation(id);
        return other.map(mark -> {
                    OpenDocument open = documents.apply(mark.documentId(), mark.versionId());
                    String words = open.version().quote(mark.span()).strip().replaceAll("\\s+", " ");
                    int cut = words.codePointCount(0, words.length()) > LONGEST
                            ? words.offsetByCodePoints(0, LONGEST)
                            : words.length();
                    return texts.get("quote.title", open.document().title()) + open.placeOf(mark) + " “"
                            + words.substring(0, cut) + (cut < words.length() ? "……" : "") + "”";
                })
                .orElse("");
    }

    /** On any of these documents (ids with their titles) and themes. */
    List<MarkReport.Note> memos(Map<String, String> titles, Set<String> themes, Codebook codebook) {
        List<MarkReport.Note> found = new ArrayList<>();
        for (Memo memo : store == null ? List.<Memo>of() : store.memos()) {
            String id = memo.subject().id();
            String about = id == null
                    ? ""
                    : switch (memo.subject().kind()) {
                        case DOCUMENT -> titles.containsKey(id) ? texts.get("quote.title", titles.get(id)) : "";
                        case CODE ->
                            themes.contains(id)
                                    ? codebook.find(id).map(Code::name).orElse("")
                                    : "";
                        case LESSON, LIBRARY -> "";
                    };
            if (!about.isEmpty()) {
                found.add(new MarkReport.Note(
                        about, memo.title(), PlaceLink.unlinked(memo.text().strip()), memo.coder()));
            }
        }
        return found;
    }
}
