package org.yandu.retrieval.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yandu.document.TextSpan;

/**
 * Clauses of two texts that are nearly the same. Those with enough triples of characters in common are compared character by
 * character; clauses that follow each other in both texts are one passage.
 */
final class NearFinder {

    /** Shorter clauses are alike by chance. */
    private static final int SHORTEST = 8;

    /** From which share of same characters on two clauses are alike. */
    private static final double ALIKE = 0.6;

    /** Which share of the triples must be the same to look closer: an edit spoils three of them. */
    private static final double TRIPLES = 0.3;

    /** A triple in more clauses than this tells nothing. */
    private static final int COMMON = 200;

    /** How many clauses are looked at closer, the most promising. */
    private static final int CLOSER = 5;

    private final Letters here;

    /** By three characters, the clauses that have them. */
    private final Map<Long, int[]> byTriple = new HashMap<>();

    private record Pair(int here, int there, double likeness) {}

    NearFinder(Letters here) {
        this.here = here;
        for (int clause = 0; clause < here.clauseCount(); clause++) {
            for (long triple : triples(here, clause)) {
                byTriple.merge(triple, new int[] {clause}, NearFinder::joined);
            }
        }
    }

    private static int[] joined(int[] known, int[] one) {
        int last = known.length - 1;
        if (known[last] == one[0] || known.length > COMMON) {
            return known;
        }
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = one[0];
        return more;
    }

    /** Two dates are alike by nature; nobody took the one from the other. */
    private static boolean isFigures(Letters text, int start, int end) {
        return IntStream.range(start, end).filter(text::isDigit).count() * 2 > end - start;
    }

    /** Of 21 bits each, which a code point has. */
    private static long[] triples(Letters text, int clause) {
        int start = text.clauseStart(clause);
        int end = text.clauseEnd(clause);
        if (end - start < SHORTEST || isFigures(text, start, end)) {
            return new long[0];
        }
        int[] codes = text.codes();
        long[] triples = new long[end - start - 2];
        for (int i = 0; i < triples.length; i++) {
            triples[i] = (long) codes[start + i] << 42 | (long) codes[start + i + 1] << 21 | codes[start + i + 2];
        }
        return Arrays.stream(triples).distinct().toArray();
    }

    /** In the order of the other text. */
    List<Shared> with(Letters there) {
        List<Pair> pairs = new ArrayList<>();
        for (int clause = 0; clause < there.clauseCount(); clause++) {
            Pair best = best(there, clause);
            if (best != null) {
                pairs.add(best);
            }
        }
        return passages(there, pairs);
    }

    private @org.jspecify.annotations.Nullable Pair best(Letters there, int clause) {
        long[] triples = triples(there, clause);
        Map<Integer, Integer> votes = new HashMap<>();
        for (long triple : triples) {
            int[] clauses = byTriple.get(triple);
            if (clauses != null && clauses.length <= COMMON) {
                for (int each : clauses) {
                    votes.merge(each, 1, Integer::sum);
                }
            }
        }
        List<Integer> promising = votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= TRIPLES * triples.length)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CLOSER)
                .map(Map.Entry::getKey)
                .toList();
        Pair best = null;
        for (int candidate : promising) {
            double likeness = likeness(candidate, there, clause);
            if (likeness >= ALIKE && (best == null || likeness > best.likeness())) {
                best = new Pair(candidate, clause, likeness);
            }
        }
        return best;
    }

    private double likeness(int clause, Letters there, int other) {
        int[] a = Arrays.copyOfRange(here.codes(), here.clauseStart(clause), here.clauseEnd(clause));
        int[] b = Arrays.copyOfRange(there.codes(), there.clauseStart(other), there.clauseEnd(other));
        int longer = Math.max(a.length, b.length);
        return longer == 0 || Math.min(a.length, b.length) < ALIKE * longer ? 0 : 1 - (double) distance(a, b) / longer;
    }

    /** Levenshtein's. */
    static int distance(int[] a, int[] b) {
        int[] row = new int[b.length + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = Math.min(diagonal + (a[i - 1] == b[j - 1] ? 0 : 1), Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length];
    }

    /** Pairs whose clauses follow each other in both texts, together; those that are the same throughout are no near ones. */
    private List<Shared> passages(Letters there, List<Pair> pairs) {
        List<Shared> passages = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= pairs.size(); i++) {
            boolean goesOn = i < pairs.size()
                    && pairs.get(i).here() == pairs.get(i - 1).here() + 1
                    && pairs.get(i).there() == pairs.get(i - 1).there() + 1;
            if (!goesOn && from < i) {
                Shared passage = passage(there, pairs.subList(from, i));
                if (passage.likeness() < 1) {
                    passages.add(passage);
                }
                from = i;
            }
        }
        return passages;
    }

    private Shared passage(Letters there, List<Pair> pairs) {
        Pair first = pairs.getFirst();
        Pair last = pairs.getLast();
        int letters = 0;
        double same = 0;
        for (Pair pair : pairs) {
            int length = here.clauseEnd(pair.here()) - here.clauseStart(pair.here());
            letters += length;
            same += length * pair.likeness();
        }
        TextSpan own = here.span(here.clauseStart(first.here()), here.clauseEnd(last.here()));
        TextSpan other = there.span(there.clauseStart(first.there()), there.clauseEnd(last.there()));
        double likeness = same >= letters - 1e-9 ? 1 : same / letters;
        return new Shared(letters, likeness, List.of(own), List.of(other));
    }
}
