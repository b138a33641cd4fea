package org.yandu.retrieval.parallel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How telling two neighbouring characters are: the fewer paragraphs hold them, the more. Weights are tf-idf with damped
 * frequency, (1 + ln n) · ln((N + 1) / df), likeness is the cosine of two such vectors (Salton and Buckley 1988). What only one of
 * the texts ever says is left out of it: it cannot tell which of its places belong to which of the other.
 */
final class Rarity {

    private final Map<String, Integer> holders = new HashMap<>();
    private final Set<String> common;
    private final int all;

    /** @param first the paragraphs of one text, each once; {@code second} those of the other */
    Rarity(List<Stretch> first, List<Stretch> second) {
        all = first.size() + second.size();
        common = new HashSet<>(count(first));
        common.retainAll(count(second));
    }

    private Set<String> count(List<Stretch> stretches) {
        Set<String> seen = new HashSet<>();
        for (Stretch stretch : stretches) {
            stretch.words().pairs().keySet().forEach(pair -> holders.merge(pair, 1, Integer::sum));
            seen.addAll(stretch.words().pairs().keySet());
        }
        return seen;
    }

    /** From 0 to 1. */
    double likeness(Wording a, Wording b) {
        double norms = norm(a) * norm(b);
        return norms == 0 ? 0 : dot(a, b) / norms;
    }

    /**
     * How much of what a heading names, and its section takes up again, is spoken of in another wording, from 0 to 1. Turns of
     * phrase such as 更加明显 stand in the heading alone and do not count; what the other text never says does. 1 for a heading
     * that names nothing its section takes up: there the words must tell.
     */
    double coverage(Stretch headed, Wording other) {
        double named = 0;
        double spoken = 0;
        for (String pair : headed.heading().pairs().keySet()) {
            double times = Math.log(headed.words().pairs().getOrDefault(pair, 1));
            double weight = times * Math.log((all + 1.0) / holders.getOrDefault(pair, 1));
            named += weight;
            spoken += other.pairs().containsKey(pair) ? weight : 0;
        }
        return named == 0 ? 1 : spoken / named;
    }

    /** How telling some folded words are. */
    double weight(String words) {
        int[] c = words.codePoints().toArray();
        double sum = 0;
        for (int i = 1; i < c.length; i++) {
            sum += rarity(Character.toString(c[i - 1]) + Character.toString(c[i]));
        }
        return sum;
    }

    private double dot(Wording a, Wording b) {
        boolean swap = a.pairs().size() > b.pairs().size();
        Wording small = swap ? b : a;
        Wording large = swap ? a : b;
        return small.pairs().keySet().stream()
                .filter(large.pairs()::containsKey)
                .mapToDouble(pair -> weight(pair, small) * weight(pair, large))
                .sum();
    }

    private double norm(Wording wording) {
        return Math.sqrt(wording.pairs().keySet().stream()
                .mapToDouble(pair -> Math.pow(weight(pair, wording), 2))
                .sum());
    }

    private double weight(String pair, Wording in) {
        return (1 + Math.log(in.pairs().getOrDefault(pair, 1))) * rarity(pair);
    }

    private double rarity(String pair) {
        return common.contains(pair) ? Math.log((all + 1.0) / holders.getOrDefault(pair, 1)) : 0;
    }
}
