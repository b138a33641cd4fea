package org.yandu.retrieval.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How well a theme was suggested. */
final class Figures {

    private record Judged(double score, boolean belongs) {}

    private final List<Judged> all = new ArrayList<>();

    void add(double score, boolean belongs) {
        all.add(new Judged(score, belongs));
    }

    void add(Figures other) {
        all.addAll(other.all);
    }

    double precision() {
        long suggested = all.stream().filter(j -> j.score >= Suggestion.LEAST).count();
        return suggested == 0 ? 0 : (double) right() / suggested;
    }

    double recall() {
        long there = all.stream().filter(Judged::belongs).count();
        return there == 0 ? 0 : (double) right() / there;
    }

    private long right() {
        return all.stream()
                .filter(j -> j.belongs && j.score >= Suggestion.LEAST)
                .count();
    }

    double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    /** Mean of the precision at every one that belongs, by falling score. */
    double averagePrecision() {
        List<Judged> ranked = all.stream()
                .sorted(Comparator.comparingDouble((Judged j) -> -j.score).thenComparing(Judged::belongs))
                .toList();
        double sum = 0;
        int right = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).belongs) {
                right++;
                sum += (double) right / (i + 1);
            }
        }
        return right == 0 ? 0 : sum / right;
    }

    /** Mean squared error of the probabilities (G. Brier 1950). */
    double brier() {
        return all.stream()
                .mapToDouble(j -> Math.pow(j.score - (j.belongs ? 1 : 0), 2))
                .average()
                .orElse(0);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.2f  R %.2f  F1 %.2f  AP %.2f  Brier %.3f  n=%d",
                precision(),
                recall(),
                f1(),
                averagePrecision(),
                brier(),
                all.stream().filter(Judged::belongs).count());
    }
}
