package org.yandu.retrieval.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yandu.retrieval.suggest.Profile.Hit;

/**
 * Weighs the terms of a theme by the company they keep in the library's own texts, and adds what keeps the same company. Which
 * passages belong is not known, so that it is guessed from the terms, the terms are weighed by the guess, and so on: expectation
 * and maximisation as in K. Nigam et al., Text Classification from Labeled and Unlabeled Documents using EM, Machine Learning 39
 * (2000). What a term itself contributes is left out where its company is judged, or it would prove itself.
 */
final class Profiler {

    private static final int ROUNDS = 4;

    /** How many pieces the supposition about a term is worth before any was seen. */
    private static final double SUPPOSED = 3;

    private static final double SUPPOSITION = 0.45;

    /** A word of the definition keeps so much of its worth, whatever company it keeps; a part of one keeps less. */
    private static final double PHRASE_KEEPS = 0.6;

    private static final double PART_KEEPS = 0.15;

    /** What company can teach at most, as the worth of a word that no definition names. */
    private static final double LEARNED = 0.55;

    /** Where no signs are listed, the few words there are have to tell more; fitted to the tuning texts, as are the next three. */
    private static final double ALONE = 1.6;

    /** Where signs are listed, the words of sentences and of their company tell less beside them. */
    private static final double LEARNED_BESIDE = 0.3;

    private static final double PHRASE_BESIDE = 0.6;
    private static final double PART_BESIDE = 0.25;

    /** Counting and joining characters: what holds one of them is no word, or one that says nothing. */
    private static final Pattern HOLLOW =
            Pattern.compile("[的了和与在是为等之其对将把被让从以及或者也都不一二三四五六七八九十百千万亿零第个条本该各每有并到后中上下内外年月日]|^化(?!解)");

    private static final int MOST_LEARNED = 60;
    private static final int LEAST_MET = 3;

    /** Two-sided five per cent. */
    private static final double SIGNIFICANT = 1.96;

    private static final double AGAINST = -0.5;

    /** What a listed word keeps of its worth however often the library uses it: whoever lists it knows what it says. */
    private static final double STATED = 0.75;

    private final KeyTerms terms;
    private final Map<String, Double> shared;
    private final List<String> texts;
    private final List<Set<String>> stretches;
    private final Counts counts;
    private final Map<String, Boolean> known;
    private final double learned;
    private final double phrase;
    private final double part;

    /**
     * @param shared by what to divide the worth of terms that other themes name as well
     * @param library the texts it is all counted in
     * @param examples what the reader said
     */
    Profiler(KeyTerms terms, Map<String, Double> shared, Usage library, List<Example> examples) {
        this.terms = terms;
        this.shared = shared;
        this.texts = library.texts();
        this.stretches = library.stretches();
        this.counts = library.counts();
        this.known = new HashMap<>();
        boolean listed = !terms.stated().isEmpty();
        this.learned = listed ? LEARNED_BESIDE : LEARNED;
        this.phrase = listed ? PHRASE_BESIDE : ALONE;
        this.part = listed ? PART_BESIDE : ALONE;
        examples.forEach(example -> known.put(example.words(), example.belongs()));
    }

    Profile profile() {
        Map<String, Double> worth = said();
        Map<String, Double> weights = new LinkedHashMap<>(worth);
        state(weights);
        for (int round = 0; round < ROUNDS; round++) {
            Profile profile = new Profile(weights);
            double[] guesses = new double[texts.size()];
            Map<String, Double> company = company(profile, guesses);
            weights = new LinkedHashMap<>();
            for (Map.Entry<String, Double> each : worth.entrySet()) {
                double keeps = terms.phrases().containsKey(each.getKey()) ? PHRASE_KEEPS : PART_KEEPS;
                double kept = Math.min(1, company.getOrDefault(each.getKey(), SUPPOSITION) / 0.5);
                weights.put(each.getKey(), each.getValue() * (keeps + (1 - keeps) * kept));
            }
            for (Map.Entry<String, Double> each :
                    learned(guesses, worth.keySet()).entrySet()) {
                weights.putIfAbsent(each.getKey(), each.getValue());
            }
            state(weights);
        }
        return new Profile(weights);
    }

    /** By the meaning alone, without asking what company its words keep. */
    Profile plain() {
        Map<String, Double> weights = said();
        state(weights);
        return new Profile(weights);
    }

    /** What the words of the meaning are worth by themselves. */
    private Map<String, Double> said() {
        Map<String, Double> worth = new LinkedHashMap<>();
        terms.parts().forEach((term, value) -> worth.put(term, part * worth(term, value)));
        terms.phrases().forEach((term, value) -> worth.put(term, phrase * worth(term, value)));
        return worth;
    }

    private double worth(String term, double value) {
        return value * telling(term) / shared.getOrDefault(term, 1.0);
    }

    private double telling(String term) {
        return counts.telling(term.length() <= 4 ? term : term.substring(0, 4));
    }

    /** What is listed as a sign, what speaks against the theme, and what says nothing but covers what it stands on. */
    private void state(Map<String, Double> weights) {
        terms.stated().forEach((term, value) -> weights.put(term, value * (STATED + (1 - STATED) * telling(term))));
        terms.foreign().forEach(term -> weights.put(term, AGAINST * telling(term)));
        terms.mere().forEach(term -> weights.put(term, 0.0));
    }

    /** How surely a piece belongs to the theme when a term stands in it, by what stands in it besides; fills in the guesses. */
    private Map<String, Double> company(Profile profile, double[] guesses) {
        Map<String, Double> sums = new HashMap<>();
        Map<String, Integer> met = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            Map<String, Hit> hits = profile.hits(text);
            double sum = Profile.sum(hits);
            Boolean told = known.get(text);
            guesses[i] = told == null ? Profile.probability(Profile.odds(sum, text.length())) : told ? 1 : 0;
            for (Hit hit : hits.values()) {
                double without = told == null
                        ? Profile.probability(Profile.odds(sum - hit.weight(), text.length()))
                        : guesses[i];
                sums.merge(hit.term().words(), without, Double::sum);
                met.merge(hit.term().words(), 1, Integer::sum);
            }
        }
        Map<String, Double> company = new HashMap<>();
        met.forEach((term, n) ->
                company.put(term, (SUPPOSED * SUPPOSITION + sums.getOrDefault(term, 0.0)) / (SUPPOSED + n)));
        return company;
    }

    private record Candidate(String words, int met, double share, double surprise) {}

    /**
     * What stands much more often in pieces of the theme than elsewhere: by the logarithm of the odds ratio with a prior from all
     * pieces, divided by its deviation (B. Monroe, M. Colaresi, K. Quinn, Fightin' Words, Political Analysis 16, 2008, formulas
     * 16-22).
     */
    private Map<String, Double> learned(double[] guesses, Set<String> there) {
        Map<String, double[]> in = new HashMap<>();
        double all = 0;
        for (int i = 0; i < guesses.length; i++) {
            all += guesses[i];
            if (guesses[i] > 0.2) {
                for (String stretch : stretches.get(i)) {
                    if (counts.of(stretch) >= LEAST_MET) {
                        in.computeIfAbsent(stretch, s -> new double[1])[0] += guesses[i];
                    }
                }
            }
        }
        double share = all / Math.max(1, guesses.length);
        List<Candidate> candidates = new ArrayList<>();
        for (Map.Entry<String, double[]> each : in.entrySet()) {
            double inside = each.getValue()[0];
            int met = counts.of(each.getKey());
            double surprise = surprise(inside, all, met - inside, guesses.length - all, share);
            double purity = inside / (met + 1);
            boolean isNew = !there.contains(each.getKey()) && !terms.stated().containsKey(each.getKey());
            if (surprise > SIGNIFICANT && purity > Math.max(0.5, 2 * share) && isNew && !isHollow(each.getKey())) {
                candidates.add(new Candidate(each.getKey(), met, purity, surprise));
            }
        }
        return pick(candidates);
    }

    static boolean isHollow(String stretch) {
        return HOLLOW.matcher(stretch).find();
    }

    private static double surprise(double inside, double all, double outside, double rest, double share) {
        double priorIn = 0.5 + share;
        double priorOut = 0.5 + (1 - share);
        double a = inside + priorIn;
        double b = Math.max(0.5, all - inside) + 1;
        double c = Math.max(0, outside) + priorOut;
        double d = Math.max(0.5, rest - outside) + 1;
        return (Math.log(a / b) - Math.log(c / d)) / Math.sqrt(1 / a + 1 / c);
    }

    /** The most surprising ones; of one that stands in another just as often, only the longer. */
    private Map<String, Double> pick(List<Candidate> candidates) {
        candidates.sort(
                Comparator.comparingDouble((Candidate c) -> -c.surprise()).thenComparing(Candidate::words));
        Map<String, Candidate> taken = new LinkedHashMap<>();
        Set<String> covered = new HashSet<>();
        Map<String, Candidate> byWords = new HashMap<>();
        candidates.forEach(candidate -> byWords.put(candidate.words(), candidate));
        for (Candidate longer : candidates) {
            for (String part : KeyTerms.stretches(longer.words())) {
                Candidate shorter = byWords.get(part);
                if (shorter != null && !part.equals(longer.words()) && longer.met() >= 0.8 * shorter.met()) {
                    covered.add(part);
                }
            }
        }
        for (Candidate candidate : candidates) {
            if (taken.size() < MOST_LEARNED && !covered.contains(candidate.words())) {
                taken.put(candidate.words(), candidate);
            }
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        taken.forEach((words, candidate) -> weights.put(words, learned * candidate.share() * counts.telling(words)));
        return weights;
    }
}
