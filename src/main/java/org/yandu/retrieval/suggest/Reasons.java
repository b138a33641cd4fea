package org.yandu.retrieval.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yandu.document.TextSpan;
import org.yandu.document.WordFinder;
import org.yandu.retrieval.suggest.Profile.Hit;
import org.yandu.retrieval.suggest.Vocabulary.Match;

/**
 * The words that speak for a theme, as a reader would name them: neighbouring pieces of one word are joined (信用, 体系: 信用体系), and a
 * stretch of characters that merely often stood in marked passages counts only where it holds no joining or counting character. What
 * cuts a word is widened to the whole of it: what often stood in marked passages may be 公众参, for 与 joins elsewhere.
 */
final class Reasons {

    /** As many as are taken in at a glance. */
    private static final int MOST = 6;

    /** What adds less to the odds is no reason. */
    private static final double LEAST = 0.12;

    /** A hit counts with the steepness of the odds. */
    private static final double OF_HIT = 3;

    /** Pieces are joined to words, not to clauses: names such as 公共信用信息平台 have about eight characters. */
    private static final int LONGEST = 8;

    /** So often two characters must go on with the same one to be held for parts of a word. */
    private static final double HELD = 0.8;

    private final String words;
    private final Counts library;
    private final double[] weight;

    /** What a term that begins here weighs per character; 0 where none begins. */
    private final double[] starts;

    private Reasons(String words, Counts library) {
        this.words = words;
        this.library = library;
        this.weight = new double[words.length()];
        this.starts = new double[words.length() + 1];
    }

    /**
     * @param words folded
     * @param additions what stretches add to the odds by what the reader said
     * @param library in which is counted what comes where
     * @return places in the words, the weightiest first, each word once
     */
    static List<TextSpan> of(String words, Collection<Hit> hits, Map<String, Double> additions, Counts library) {
        Reasons reasons = new Reasons(words, library);
        for (Hit hit : hits) {
            if (hit.weight() > 0) {
                for (Match match : hit.matches()) {
                    reasons.starts[match.start()] =
                            hit.weight() / hit.term().words().length();
                    reasons.add(match.start(), match.end(), OF_HIT * hit.weight());
                }
            }
        }
        additions.forEach((stretch, more) -> {
            for (int at = words.indexOf(stretch);
                    at >= 0 && more > 0 && !Profiler.isHollow(stretch);
                    at = words.indexOf(stretch, at + 1)) {
                reasons.add(at, at + stretch.length(), more);
            }
        });
        return reasons.weightiest();
    }

    private void add(int from, int to, double value) {
        for (int i = from; i < to; i++) {
            weight[i] += value / (to - from);
        }
    }

    private List<TextSpan> weightiest() {
        Map<String, TextSpan> first = new LinkedHashMap<>();
        Map<String, Double> value = new HashMap<>();
        for (TextSpan cut : WordFinder.whole(words, runs())) {
            TextSpan run = held(cut);
            String word = run.in(words);
            first.putIfAbsent(word, run);
            double sum = 0;
            for (int i = run.start(); i < run.end(); i++) {
                sum += weight[i];
            }
            value.merge(word, sum, Math::max);
        }
        return first.keySet().stream()
                .sorted(Comparator.comparingDouble(word -> -value.getOrDefault(word, 0.0)))
                // 立法 says nothing more beside 民主立法.
                .filter(word -> first.keySet().stream()
                        .noneMatch(longer -> longer.length() > word.length() && longer.contains(word)))
                .limit(MOST)
                .map(word -> Objects.requireNonNull(first.get(word)))
                .toList();
    }

    /** A word that no dictionary has is cut as well where the library hardly ever goes on otherwise: 问题导 goes on with 向. */
    private TextSpan held(TextSpan run) {
        int start = run.start();
        int end = run.end();
        while (end < words.length() && isLone(end - 1) && goesOn(end - 2, end, end - 2, end + 1)) {
            end++;
        }
        while (start > 0 && isLone(start) && goesOn(start, start + 2, start - 1, start + 2)) {
            start--;
        }
        return new TextSpan(start, end);
    }

    /** Whether the dictionary knows no word that a character is part of: otherwise the word is whole already. */
    private boolean isLone(int at) {
        return WordFinder.whole(words, List.of(new TextSpan(at, at + 1)))
                        .getFirst()
                        .length()
                == 1;
    }

    private boolean goesOn(int from, int to, int more, int end) {
        if (from < 0 || more < 0 || end > words.length()) {
            return false;
        }
        int met = library.of(words.substring(from, to));
        return met >= 2 && library.of(words.substring(more, end)) >= HELD * met;
    }

    private List<TextSpan> runs() {
        List<TextSpan> runs = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= words.length(); i++) {
            boolean in = i < words.length() && weight[i] > LEAST / 2 && Character.isLetterOrDigit(words.codePointAt(i));
            boolean cut = in && from >= 0 && starts[i] > 0 && isNext(from, i);
            if (from >= 0 && (!in || cut)) {
                if (words.codePointCount(from, i) >= 2) {
                    runs.add(new TextSpan(from, i));
                }
                from = -1;
            }
            if (in && from < 0) {
                from = i;
            }
        }
        return runs;
    }

    /**
     * Whether a term begins a word of its own: a light one may follow what it belongs to (信用, 体系), but what stands before a heavy one
     * is another word (企业, 联合惩戒).
     */
    private boolean isNext(int from, int start) {
        double most = 0;
        for (int i = from; i < start; i++) {
            most = Math.max(most, starts[i]);
        }
        return starts[start] > 2 * most || lengthOf(start) > LONGEST - (start - from);
    }

    /** From where a word starts to where the next one does, or what tells ends. */
    private int lengthOf(int start) {
        int end = start + 1;
        while (end < words.length() && weight[end] > LEAST / 2 && starts[end] == 0) {
            end++;
        }
        return end - start;
    }
}
