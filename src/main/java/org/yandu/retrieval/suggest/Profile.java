package org.yandu.retrieval.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.retrieval.suggest.Vocabulary.Match;
import org.yandu.retrieval.suggest.Vocabulary.Term;

/** The weighted terms of a theme, and how strongly words speak for it. Immutable. */
final class Profile {

    /**
     * Odds of belonging to the theme grow with the evidence by the logistic function of J. Platt, Probabilistic Outputs for
     * Support Vector Machines (1999). An ordinary telling word of a definition weighs 1; the two constants were fitted to the
     * tuning texts among the labelled ones by the harness.
     */
    private static final double STEEP = 4.0;

    private static final double ENOUGH = 0.6;

    /** Said again a word counts more, but less and less: as saturated as in BM25 (S. Robertson, H. Zaragoza 2009). */
    private static final double AGAIN = 0.35;

    /**
     * From this many characters on it takes more to be about something: nearly as many words per character, as reports have paragraphs
     * of a thousand characters that touch on everything. Fitted on the paragraphs of seed 002, on which nothing is reported.
     */
    private static final double LONG = 80;

    private static final double LENGTH = 0.8;

    /** Within a name a word does not say what the sentence is about. */
    private static final Pattern OF_NAME = Pattern.compile(
            "\\p{IsHan}{0,4}?(社(?![会区团保])|日报|晚报|时报|周报|报社|周刊|杂志|学院|大学|研究院|研究所|研究会|协会|学会|公司|大厦|广场|公园|银行|频道|栏目)");

    private static final double IN_NAME = 0.15;

    private final Vocabulary vocabulary;

    Profile(Map<String, Double> weights) {
        vocabulary = new Vocabulary(weights);
    }

    /** What was found of one term. */
    record Hit(Term term, List<Match> matches, double weight) {}

    /** Everything that speaks for or against the theme, by the term. */
    Map<String, Hit> hits(String words) {
        Map<String, List<Match>> matches = new LinkedHashMap<>();
        for (Match match : vocabulary.in(words)) {
            if (match.term().weight() != 0) {
                matches.computeIfAbsent(match.term().words(), t -> new ArrayList<>())
                        .add(match);
            }
        }
        Map<String, Hit> hits = new LinkedHashMap<>();
        matches.forEach((term, all) -> hits.put(term, hit(words, all)));
        return hits;
    }

    private static Hit hit(String words, List<Match> all) {
        Term term = all.getFirst().term();
        long plain = all.stream().filter(match -> !isOfName(words, match)).count();
        double often = plain > 0 ? 1 + AGAIN * Math.log(plain) : IN_NAME;
        return new Hit(term, all, term.weight() * often);
    }

    private static boolean isOfName(String words, Match match) {
        Matcher name = OF_NAME.matcher(words).region(match.end(), Math.min(words.length(), match.end() + 8));
        return name.lookingAt();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Sum of the weights. */
    static double sum(Map<String, Hit> hits) {
        return hits.values().stream().mapToDouble(Hit::weight).sum();
    }

    /**
     * @param sum of the weights of the terms
     * @param length of the words, in characters
     * @return logarithm of the odds
     */
    static double odds(double sum, int length) {
        double factor = length <= LONG ? 1 : Math.pow(LONG / length, LENGTH);
        return STEEP * (sum * factor - ENOUGH);
    }

    static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
