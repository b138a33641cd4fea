package org.yandu.retrieval.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.TextDiff;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.document.SearchText;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.Grain;
import org.yandu.retrieval.wording.TermHistory.Use;

/**
 * How documents put what a term is part of: of every document the clause or sentence around it that is most like one that is compared with.
 */
public final class Tellings {

    /** How much around the term is compared. */
    public enum Reach {
        CLAUSE,
        SENTENCE
    }

    /** A clause of no more letters besides the term says nothing of its own: the next one is looked at. */
    private static final int LEAST_MORE = 3;

    private static final String CLAUSE_ENDS = "，,。；;：:！!？?…\n";

    /**
     * How one document puts it.
     *
     * @param span in UTF-16 units
     * @param words as they stand, on one line
     * @param likeness which share of the letters is as in the one it is compared with; 1 for that one itself
     */
    public record Telling(Document document, String versionId, TextSpan span, String words, double likeness) {

        /** What was changed from one telling to this one. */
        public List<TextDiff.Piece> difference(Telling from) {
            return TextDiff.between(from.words(), words);
        }
    }

    private final Reach reach;
    private final int term;
    private final Map<String, int[]> letters = new HashMap<>();

    private Tellings(Reach reach, int term) {
        this.reach = reach;
        this.term = term;
    }

    /**
     * @param read gives a version by its id
     * @param base what the others are compared with; {@code null} for the earliest that says more than the term
     * @return what is compared with first, then one of every other document in the history's order; empty when it was stopped
     */
    public static List<Telling> of(
            TermHistory history,
            Function<String, DocumentVersion> read,
            Reach reach,
            @Nullable Telling base,
            Gauge gauge) {
        Tellings tellings = new Tellings(reach, letters(history.term()).length);
        List<Telling> told = new ArrayList<>();
        Telling first = base;
        if (base != null) {
            told.add(base);
        }
        int done = 0;
        for (Use use : history.uses()) {
            if (gauge.isUnwanted()) {
                return List.of();
            }
            boolean compared =
                    base != null && use.document().id().equals(base.document().id());
            if (!compared) {
                Telling best = tellings.best(use, read.apply(use.versionId()), first);
                told.add(best);
                first = first == null ? best : first;
            }
            gauge.at(++done, history.uses().size());
        }
        return told;
    }

    private Telling best(Use use, DocumentVersion version, @Nullable Telling base) {
        SearchText text = SearchText.of(version);
        List<TextSpan> places = new ArrayList<>();
        for (int i = 0; i < use.places().size(); i++) {
            places.add(text.toSource(use.places().start(i), use.places().end(i)));
        }
        Telling best = null;
        for (TextSpan span : around(version, places)) {
            String words = version.quote(span).replace("\n", "").strip();
            double likeness = base == null ? 1 : likeness(base.words(), words);
            boolean says = letters(words).length >= term + LEAST_MORE;
            boolean better = best == null
                    || (base == null
                            ? says && letters(best.words()).length < term + LEAST_MORE
                            : likeness > best.likeness());
            if (better) {
                best = new Telling(use.document(), version.id(), span, words, likeness);
            }
        }
        return best == null
                ? new Telling(use.document(), version.id(), places.getFirst(), version.quote(places.getFirst()), 0)
                : best;
    }

    private List<TextSpan> around(DocumentVersion version, List<TextSpan> places) {
        List<TextSpan> sentences = Grain.SENTENCE.of(version, places);
        if (reach == Reach.SENTENCE) {
            return sentences;
        }
        List<TextSpan> clauses = new ArrayList<>();
        for (TextSpan place : places) {
            TextSpan clause = clause(version.text(), place);
            if (clauses.isEmpty() || !clauses.getLast().equals(clause)) {
                clauses.add(clause);
            }
        }
        return clauses;
    }

    private static TextSpan clause(String text, TextSpan place) {
        int start = place.start();
        while (start > 0 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = place.end();
        while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (start < place.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new TextSpan(start, end);
    }

    private double likeness(String one, String other) {
        int[] a = letters.computeIfAbsent(one, Tellings::letters);
        int[] b = letters(other);
        int longer = Math.max(a.length, b.length);
        return longer == 0 ? 1 : 1 - (double) NearFinder.distance(a, b) / longer;
    }

    private static int[] letters(String words) {
        return Folding.fold(words)
                .codePoints()
                .filter(c -> !SearchText.isPunctuation(c))
                .toArray();
    }
}
