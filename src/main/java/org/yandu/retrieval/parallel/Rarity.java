package org.yandu.retrieval.parallel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How telling two neighbouring characters are: the fewer places of both texts hold them, the more, ln((N + 1) / df) (K. Spärck
 * Jones 1972). {@link Commonplaces} tell little however rare they are here.
 */
final class Rarity {

    /** What a commonplace tells of what its rarity says; found on pairs of texts meant for it. */
    private static final double COMMONPLACE = 0.2;

    /** A field tells a little less than the same words would; found on the same pairs. */
    private static final double FIELD = 0.9;

    private final Map<String, Integer> holders = new HashMap<>();
    private final Map<String, Double> known = new HashMap<>();
    private int all;

    private Rarity() {}

    /** Among paragraphs, each of both texts once. */
    static Rarity among(List<Stretch> first, List<Stretch> second) {
        return new Rarity().with(first, Stretch::words).with(second, Stretch::words);
    }

    /** Among headings: a word all of them name tells none from another. */
    static Rarity ofHeadings(List<Stretch> first, List<Stretch> second) {
        return new Rarity().with(first, Stretch::heading).with(second, Stretch::heading);
    }

    private Rarity with(List<Stretch> stretches, Function<Stretch, Wording> part) {
        for (Stretch stretch : stretches) {
            part.apply(stretch).pairs().keySet().forEach(pair -> holders.merge(pair, 1, Integer::sum));
        }
        all += stretches.size();
        return this;
    }

    double of(String pair) {
        return known.computeIfAbsent(pair, this::rarity);
    }

    private double rarity(String pair) {
        return Math.log((all + 1.0) / holders.getOrDefault(pair, 1))
                * (Fields.is(pair) ? FIELD : Commonplaces.has(pair) ? COMMONPLACE : 1);
    }

    /** How telling some folded words are; joints between them do not count. */
    double weight(String words) {
        int[] c = words.codePoints().toArray();
        double sum = 0;
        for (int i = 1; i < c.length; i++) {
            if (!Wording.joins(c[i - 1]) && !Wording.joins(c[i])) {
                sum += of(Character.toString(c[i - 1]) + Character.toString(c[i]));
            }
        }
        return sum;
    }

    /** How alike two headings are, from 0 to 1: the cosine of what their pairs tell. */
    double likeness(Wording a, Wording b) {
        double norms = norm(a) * norm(b);
        if (norms == 0) {
            return 0;
        }
        double dot = a.pairs().keySet().stream()
                .filter(b.pairs()::containsKey)
                .mapToDouble(pair -> of(pair) * of(pair))
                .sum();
        return dot / norms;
    }

    private double norm(Wording wording) {
        return Math.sqrt(wording.pairs().keySet().stream()
                .mapToDouble(pair -> of(pair) * of(pair))
                .sum());
    }
}
