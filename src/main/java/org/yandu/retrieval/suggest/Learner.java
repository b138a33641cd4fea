package org.yandu.retrieval.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yandu.retrieval.Trie;

/**
 * Learns from examples by logistic regression with normal priors (regularised by their squares): S. le Cessie, J. van Houwelingen,
 * Ridge Estimators in Logistic Regression, Applied Statistics 41 (1992). What the definition says is not learned again: its odds
 * go in with a factor whose prior is one, so that without examples it stands as it is. The steps are those of AdaGrad (J. Duchi
 * et al., JMLR 12, 2011).
 */
final class Learner {

    /**
     * Precision of the priors. What the meaning says, and how much it takes to belong, hardly moves: who has marked little has not said that
     * the theme is rare, and a threshold learned from so few did harm where words did good.
     */
    private static final double OF_WORDS = 0.02;

    private static final double OF_FACTOR = 100;
    private static final double OF_SHIFT = 400;

    private static final int STEPS = 250;
    private static final double STRIDE = 0.35;

    /** In fewer examples a stretch is an accident. */
    private static final int LEAST_MET = 2;

    /**
     * What was learned.
     *
     * @param factor of the odds by the definition
     * @param shift added to them
     * @param words what stretches add, before the length of the piece's vector is taken into account
     * @param part of that which is believed, from 0 to 1; see {@link Gain}
     */
    record Learned(double factor, double shift, Trie<Stretch> words, double part) {

        /** What all stretches of a piece add to the odds; the same as the sum of {@link #additions}, without making them. */
        double sum(String text) {
            BitSet met = new BitSet();
            double sum = 0;
            double square = 0;
            for (int at = 0; at < text.length(); at++) {
                int node = words.next(Trie.ROOT, text.charAt(at));
                for (int to = at + 1; node >= 0; to++) {
                    Stretch stretch = words.known(node);
                    if (stretch != null && !met.get(stretch.number())) {
                        met.set(stretch.number());
                        sum += stretch.weight() * stretch.telling();
                        square += stretch.telling() * stretch.telling();
                    }
                    node = to < text.length() ? words.next(node, text.charAt(to)) : -1;
                }
            }
            return part * sum / Math.sqrt(Math.max(square, LEAST_NORM));
        }

        /** The same, believed in part, from 0 to 1. */
        Learned believed(double part) {
            return new Learned(1 + part * (factor - 1), part * shift, words, part);
        }

        /** The same with something more added to the odds. */
        Learned shifted(double by) {
            return new Learned(factor, shift + by, words, part);
        }

        /** What it makes of odds by the definition. */
        double odds(double said, String text) {
            return factor * said + shift + sum(text);
        }

        static final Learned NOTHING = new Learned(1, 0, new Trie<>(1), 1);

        /** What every stretch of a piece adds to the odds; those that add nothing are absent. */
        Map<String, Double> additions(String text) {
            Set<Stretch> met = new LinkedHashSet<>();
            for (int at = 0; at < text.length(); at++) {
                words.each(text, at, met::add);
            }
            double square = met.stream()
                    .mapToDouble(each -> each.telling() * each.telling())
                    .sum();
            double norm = Math.sqrt(Math.max(square, LEAST_NORM));
            Map<String, Double> found = new HashMap<>();
            met.forEach(each -> found.put(each.words(), part * each.weight() * each.telling() / norm));
            return found;
        }
    }

    /**
     * @param number from 0, of all that were learned
     * @param telling how much it tells apart, see {@link Counts#telling}
     */
    record Stretch(int number, String words, double weight, double telling) {}

    /** So that a single known stretch is not taken for all there is. */
    private static final double LEAST_NORM = 6;

    private final Counts counts;

    Learner(Counts counts) {
        this.counts = counts;
    }

    /** @param odds of every example by the definition alone */
    Learned learn(List<Example> examples, double[] odds) {
        boolean both = examples.stream().anyMatch(Example::belongs);
        if (!both) {
            return examples.size() < 3 ? Learned.NOTHING : descend(examples, odds);
        }
        return descend(examples, odds);
    }

    private Learned descend(List<Example> examples, double[] odds) {
        Vectors vectors = vectors(examples);
        int n = vectors.index().size();
        double[] w = new double[n + 2];
        w[n] = 1;
        double[] past = new double[n + 2];
        double[] balance = balance(examples);
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = priors(w);
            for (int e = 0; e < examples.size(); e++) {
                double z = w[n] * odds[e] + w[n + 1] + vectors.product(e, w);
                double error =
                        balance[e] * (Profile.probability(z) - (examples.get(e).belongs() ? 1 : 0));
                vectors.add(e, error, gradient);
                gradient[n] += error * odds[e];
                gradient[n + 1] += error;
            }
            for (int i = 0; i < w.length; i++) {
                past[i] += gradient[i] * gradient[i];
                w[i] -= STRIDE * gradient[i] / (1e-8 + Math.sqrt(past[i]));
            }
        }
        Trie<Stretch> words = new Trie<>(1 << 10);
        vectors.index()
                .forEach((stretch, i) -> words.put(stretch, new Stretch(i, stretch, w[i], vectors.telling()[i])));
        return new Learned(w[n], w[n + 1], words, 1);
    }

    /** What the priors add to the slope: the last two of the weights are the factor and the shift. */
    private static double[] priors(double[] w) {
        double[] gradient = new double[w.length];
        int n = w.length - 2;
        for (int i = 0; i < n; i++) {
            gradient[i] = OF_WORDS * w[i];
        }
        gradient[n] = OF_FACTOR * (w[n] - 1);
        gradient[n + 1] = OF_SHIFT * w[n + 1];
        return gradient;
    }

    /** What is unmarked is much more than what is marked; together it weighs no more than that. */
    private static double[] balance(List<Example> examples) {
        double yes = examples.stream()
                .filter(Example::belongs)
                .mapToDouble(Example::weight)
                .sum();
        double no = examples.stream()
                .filter(e -> !e.belongs())
                .mapToDouble(Example::weight)
                .sum();
        double most = Math.max(1, yes);
        double factor = no > most ? most / no : 1;
        return examples.stream()
                .mapToDouble(e -> e.belongs() ? e.weight() : e.weight() * factor)
                .toArray();
    }

    /**
     * The examples as vectors of stretches.
     *
     * @param places of each, rising
     * @param values at the places
     */
    private record Vectors(Map<String, Integer> index, double[] telling, List<int[]> places, List<double[]> values) {

        double product(int example, double[] w) {
            int[] at = places.get(example);
            double[] x = values.get(example);
            double sum = 0;
            for (int k = 0; k < at.length; k++) {
                sum += w[at[k]] * x[k];
            }
            return sum;
        }

        void add(int example, double times, double[] to) {
            int[] at = places.get(example);
            double[] x = values.get(example);
            for (int k = 0; k < at.length; k++) {
                to[at[k]] += times * x[k];
            }
        }
    }

    private Vectors vectors(List<Example> examples) {
        List<Set<String>> all =
                examples.stream().map(e -> Counts.stretches(e.words())).toList();
        Map<String, Integer> met = new HashMap<>();
        all.forEach(set -> set.forEach(stretch -> met.merge(stretch, 1, Integer::sum)));
        // In the order of the words, so that the same examples give the same sums to the last digit.
        Map<String, Integer> index = new LinkedHashMap<>();
        met.keySet().stream()
                .sorted()
                .filter(stretch -> met.getOrDefault(stretch, 0) >= LEAST_MET && counts.telling(stretch) > 0)
                .forEach(stretch -> index.put(stretch, index.size()));
        double[] telling = index.keySet().stream().mapToDouble(counts::telling).toArray();
        List<int[]> places = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        for (Set<String> set : all) {
            int[] at = set.stream()
                    .filter(index::containsKey)
                    .mapToInt(index::get)
                    .sorted()
                    .toArray();
            places.add(at);
            values.add(values(at, telling));
        }
        return new Vectors(index, telling, places, values);
    }

    private static double[] values(int[] at, double[] telling) {
        double square = 0;
        for (int i : at) {
            square += telling[i] * telling[i];
        }
        double norm = Math.sqrt(Math.max(square, LEAST_NORM));
        return Arrays.stream(at).mapToDouble(i -> telling[i] / norm).toArray();
    }
}
