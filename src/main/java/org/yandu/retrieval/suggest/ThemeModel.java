package org.yandu.retrieval.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.suggest.Learner.Learned;
import org.yandu.retrieval.suggest.Profile.Hit;

/** What is known of one theme, able to judge. Immutable; any thread. */
final class ThemeModel {

    /** Reasons a reader takes in at a glance. */
    private static final int REASONS = 6;

    /** What adds less to the odds is no reason. */
    private static final double LEAST = 0.12;

    private final Profile profile;
    private final Learned learned;

    ThemeModel(Profile profile, Learned learned) {
        this.profile = profile;
        this.learned = learned;
    }

    /**
     * @param probability from 0 to 1
     * @param reasons places in the folded words, the weightiest first
     */
    record Judgement(double probability, List<TextSpan> reasons) {}

    static ThemeModel of(KeyTerms terms, Map<String, Double> shared, Corpus library, List<Example> examples) {
        Profile profile = new Profiler(terms, shared, library, examples).profile();
        double[] odds = examples.stream()
                .mapToDouble(e -> Profile.odds(
                        Profile.sum(profile.hits(e.words())), e.words().length()))
                .toArray();
        Learned learned = examples.isEmpty() ? Learned.NOTHING : new Learner(library.counts()).learn(examples, odds);
        return new ThemeModel(profile, learned);
    }

    double probability(String words) {
        return Profile.probability(odds(words, profile.hits(words), learned.additions(words)));
    }

    private double odds(String words, Map<String, Hit> hits, Map<String, Double> additions) {
        double more =
                additions.values().stream().mapToDouble(Double::doubleValue).sum();
        return learned.factor() * Profile.odds(Profile.sum(hits), words.length()) + learned.shift() + more;
    }

    Judgement judge(String words) {
        Map<String, Hit> hits = profile.hits(words);
        Map<String, Double> additions = learned.additions(words);
        double probability = Profile.probability(odds(words, hits, additions));
        return new Judgement(probability, reasons(words, hits, additions));
    }

    private List<TextSpan> reasons(String words, Map<String, Hit> hits, Map<String, Double> additions) {
        double[] weight = new double[words.length()];
        for (Hit hit : hits.values()) {
            if (hit.weight() > 0) {
                hit.matches().forEach(m -> add(weight, m.start(), m.end(), 3 * hit.weight()));
            }
        }
        additions.forEach((stretch, more) -> {
            for (int at = words.indexOf(stretch); at >= 0 && more > 0; at = words.indexOf(stretch, at + 1)) {
                add(weight, at, at + stretch.length(), more);
            }
        });
        Map<String, TextSpan> first = new LinkedHashMap<>();
        Map<String, Double> value = new HashMap<>();
        for (TextSpan run : runs(words, weight)) {
            double sum = 0;
            for (int i = run.start(); i < run.end(); i++) {
                sum += weight[i];
            }
            String word = run.in(words);
            first.putIfAbsent(word, run);
            value.merge(word, sum, Math::max);
        }
        List<String> order = new ArrayList<>(first.keySet());
        order.sort(Comparator.comparingDouble(word -> -value.getOrDefault(word, 0.0)));
        return order.stream()
                .limit(REASONS)
                .map(word -> java.util.Objects.requireNonNull(first.get(word)))
                .toList();
    }

    private static void add(double[] weight, int from, int to, double value) {
        for (int i = from; i < to; i++) {
            weight[i] += value / (to - from);
        }
    }

    private static List<TextSpan> runs(String words, double[] weight) {
        List<TextSpan> runs = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= words.length(); i++) {
            boolean in = i < words.length() && weight[i] > LEAST / 2 && Character.isLetterOrDigit(words.charAt(i));
            if (in && from < 0) {
                from = i;
            } else if (!in && from >= 0) {
                if (i - from >= 2) {
                    runs.add(new TextSpan(from, i));
                }
                from = -1;
            }
        }
        return runs;
    }
}
