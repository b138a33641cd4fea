package org.yandu.retrieval.parallel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a stretch is about, as weights of its pairs of characters. A pair counts the more the oftener it stands there, up to a
 * limit, and the less the longer the stretch: tf / (tf + k + b · length / L), from Okapi BM25 (S. Robertson 1994), times its rarity. Words
 * that stand once in a long section are none of its subject, all of them are in a short one. What the other text never
 * says counts as well, so that a subject it does not know is not found in what little is shared.
 *
 * @param norm length of the vector of weights, never 0
 */
record Subject(Map<String, Double> weights, double norm) {

    /** So that the third mention adds little. */
    private static final double SATURATION = 0.4;

    private static final double LENGTH = 0.6;

    /** Letters of a usual paragraph. */
    private static final double USUAL = 200;

    static Subject of(Rarity rarity, Stretch stretch) {
        Map<String, Double> weights = new HashMap<>();
        double slack = SATURATION + LENGTH * stretch.words().letters() / USUAL;
        double squares = 0;
        for (Map.Entry<String, Integer> pair : stretch.words().pairs().entrySet()) {
            // The heading stands in the stretch once already; that it is the heading counts for once more.
            double times = pair.getValue() + stretch.heading().pairs().getOrDefault(pair.getKey(), 0);
            double weight = rarity.of(pair.getKey()) * times / (times + slack);
            weights.put(pair.getKey(), weight);
            squares += weight * weight;
        }
        return new Subject(weights, squares == 0 ? 1 : Math.sqrt(squares));
    }

    /** How much of what a heading names, and its section takes up again, another stretch speaks of, from 0 to 1. */
    static double answer(Rarity rarity, Stretch headed, Stretch other) {
        double named = 0;
        double spoken = 0;
        double slack = 0.5 + 0.5 * other.words().letters() / USUAL;
        for (String pair : headed.heading().pairs().keySet()) {
            double weight =
                    rarity.of(pair) * Math.log(1.0 + headed.words().pairs().getOrDefault(pair, 1));
            int times = other.words().pairs().getOrDefault(pair, 0);
            named += weight;
            spoken += weight * times / (times + slack);
        }
        return named == 0 ? 0 : spoken / named;
    }

    /** Whether a heading names something that its section takes up again and another stretch never mentions. */
    static boolean isMissing(Stretch headed, Stretch other) {
        List<String> named = headed.heading().pairs().keySet().stream()
                .filter(pair -> headed.words().pairs().getOrDefault(pair, 0) > 1)
                .filter(pair -> !Commonplaces.has(pair))
                .toList();
        return !named.isEmpty() && named.stream().noneMatch(other.words().pairs()::containsKey);
    }
}
