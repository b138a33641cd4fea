package org.yandu.retrieval.wording;

import java.util.ArrayList;
import java.util.Comparator;
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
 * All forms a term comes in: with and without quotation marks, in either script, with what goes with it (“最多跑一次”改革), and with
 * some characters other ones ({@link NearMatcher}).
 */
public final class Variants {

    /** Letters behind a term that may go with it. */
    private static final int REACH = 8;

    private final String words;
    private final Term term;
    private final NearMatcher near;
    private final Map<String, Case> cases = new LinkedHashMap<>();

    private record Case(String form, Kind kind, int distance, List<Place> places) {}

    private Variants(String words) {
        this.words = words.strip();
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
        return variants.sorted();
    }

    private void read(Document document, DocumentVersion version) {
        SearchText text = SearchText.of(version);
        Places exact = term.in(text);
        for (int i = 0; i < exact.size(); i++) {
            add(document, version, text, exact.start(i), exact.end(i));
        }
        for (NearMatcher.Match match : near.in(text)) {
            int next = exact.firstFrom(match.start());
            boolean taken = next < exact.size() && exact.start(next) < match.end()
                    || next > 0 && exact.end(next - 1) > match.start();
            if (!taken) {
                TextSpan span = text.toSource(match.start(), match.end());
                put(document, version, span, Kind.NEAR, match.distance());
            }
        }
    }

    private void add(Document document, DocumentVersion version, SearchText text, int start, int end) {
        boolean opens = start > 0 && text.codePointAt(start - 1) == '"';
        boolean closes = end < text.length() && text.codePointAt(end) == '"';
        boolean inside = hasMark(text, start, end);
        int from = opens && (closes || inside) ? start - 1 : start;
        int to = closes && (opens || inside) ? end + 1 : end;
        int longer = to + extension(text, to);
        TextSpan span = text.toSource(from, longer);
        boolean asAsked = Folding.fold(version.quote(span)).equals(Folding.fold(words));
        Kind kind = longer > to && !asAsked ? Kind.LONGER : asAsked ? Kind.SAME : Kind.MARKED;
        put(document, version, span, kind, 0);
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

    private void put(Document document, DocumentVersion version, TextSpan span, Kind kind, int distance) {
        String form = version.quote(span).replace("\n", "");
        cases.computeIfAbsent(Folding.fold(form), key -> new Case(form, kind, distance, new ArrayList<>()))
                .places()
                .add(new Place(document, version.id(), span));
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
