package org.yandu.retrieval.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.document.SearchText;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.Chronology;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.names.WordCutter;
import org.yandu.retrieval.wording.Variant.Kind;
import org.yandu.retrieval.wording.Variant.Place;
import org.yandu.workspace.Places;

/**
 * All forms a term comes in: with and without quotation marks, in either script, with what goes with it at its right (“最多跑一次”改革)
 * and at its left ({@link Leads}), and with some characters other ones ({@link NearMatcher}).
 */
public final class Variants {

    /** Letters behind a term that may go with it. */
    private static final int REACH = 8;

    private final String asked;
    private final Term term;
    private final NearMatcher near;
    private final Leads leads = new Leads();
    private final List<Hit> hits = new ArrayList<>();
    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, Case> cases = new LinkedHashMap<>();

    private record Case(Kind kind, int distance, Map<String, Integer> forms, List<Place> places) {

        /** As it is written most often. */
        String form() {
            return forms.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    /** A form it may have at one place. */
    private record Way(TextSpan span, String form, Kind kind) {}

    private record Left(Leads.Option option, Way way) {}

    /** One place, without what stands at its left and with. */
    private record Hit(Place place, Way bare, List<Left> lefts) {}

    private Variants(String words) {
        this.asked = Folding.fold(words.strip());
        this.term = new Term(words);
        this.near = new NearMatcher(term.codes());
    }

    /**
     * @param documents in any order; all are read
     * @return the term itself first, then the most frequent; empty when it was stopped
     */
    public static List<Variant> of(
            String words, List<Document> documents, Function<Document, DocumentVersion> read, Gauge gauge) {
        Variants variants = new Variants(words);
        if (variants.term.isEmpty()) {
            return List.of();
        }
        int done = 0;
        for (Document document : Chronology.of(documents)) {
            if (gauge.isUnwanted()) {
                return List.of();
            }
            variants.read(document, read.apply(document));
            gauge.at(++done, documents.size());
        }
        variants.settle();
        return variants.sorted();
    }

    private void read(Document document, DocumentVersion version) {
        SearchText text = SearchText.of(version);
        Places exact = term.in(text);
        for (int i = 0; i < exact.size(); i++) {
            hits.add(hit(document, version, text, exact.start(i), exact.end(i)));
        }
        for (NearMatcher.Match match : near.in(text)) {
            int next = exact.firstFrom(match.start());
            boolean taken = next < exact.size() && exact.start(next) < match.end()
                    || next > 0 && exact.end(next - 1) > match.start();
            if (!taken) {
                TextSpan span = text.toSource(match.start(), match.end());
                put(
                        new Way(span, form(version, span), Kind.NEAR),
                        match.distance(),
                        new Place(document, version.id(), span, match.start(), match.end()));
            }
        }
    }

    private Hit hit(Document document, DocumentVersion version, SearchText text, int start, int end) {
        boolean opens = start > 0 && text.codePointAt(start - 1) == '"';
        boolean closes = end < text.length() && text.codePointAt(end) == '"';
        boolean inside = hasMark(text, start, end);
        int from = opens && (closes || inside) ? start - 1 : start;
        int to = closes && (opens || inside) ? end + 1 : end;
        int longer = to + extension(text, to);
        TextSpan span = text.toSource(from, longer);
        String form = form(version, span);
        boolean asAsked = Folding.fold(form).equals(asked);
        Kind kind = longer > to && !asAsked ? Kind.LONGER : asAsked ? Kind.SAME : Kind.MARKED;
        List<Left> lefts = new ArrayList<>();
        if (from == start) {
            for (Leads.Option option : leads.read(version, text, start)) {
                TextSpan wide = text.toSource(option.start(), longer);
                lefts.add(new Left(option, new Way(wide, form(version, wide), Kind.LONGER)));
            }
        }
        Place place = new Place(document, version.id(), span, start, end);
        return new Hit(place, new Way(span, form, kind), List.copyOf(lefts));
    }

    /** One of each: a term stands in the same few forms thousands of times. */
    private String form(DocumentVersion version, TextSpan span) {
        String form = version.quote(span).replace("\n", "");
        return forms.computeIfAbsent(form, same -> same);
    }

    private static boolean hasMark(SearchText text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.codePointAt(at) == '"') {
                return true;
            }
        }
        return false;
    }

    /** In positions: letters of the BMP, which is all the vocabulary has. */
    private static int extension(SearchText text, int from) {
        StringBuilder behind = new StringBuilder();
        for (int at = from; at < text.length() && at - from < REACH; at++) {
            int c = text.codePointAt(at);
            if (SearchText.isPunctuation(c) || !Character.isBmpCodePoint(c)) {
                break;
            }
            behind.appendCodePoint(c);
        }
        return WordCutter.extension(behind.toString());
    }

    /** Which words at the left belong to it is known only when all places have been counted: the most of them that do. */
    private void settle() {
        for (Hit hit : hits) {
            Way way = hit.bare();
            for (Left left : hit.lefts()) {
                if (leads.holds(left.option())) {
                    way = left.way();
                }
            }
            Place bare = hit.place();
            put(way, 0, new Place(bare.document(), bare.versionId(), way.span(), bare.start(), bare.end()));
        }
    }

    private void put(Way way, int distance, Place place) {
        Case same = cases.computeIfAbsent(
                Folding.fold(way.form()),
                key -> new Case(way.kind(), distance, new LinkedHashMap<>(), new ArrayList<>()));
        same.forms().merge(way.form(), 1, Integer::sum);
        same.places().add(place);
    }

    private List<Variant> sorted() {
        return cases.values().stream()
                .map(each -> new Variant(each.form(), each.kind(), each.distance(), each.places()))
                .sorted(Comparator.comparing((Variant variant) -> variant.kind() != Kind.SAME)
                        .thenComparing(variant -> variant.kind() == Kind.NEAR)
                        .thenComparing(variant -> -variant.places().size())
                        .thenComparing(Variant::form))
                .toList();
    }
}
