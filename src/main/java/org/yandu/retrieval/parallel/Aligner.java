package org.yandu.retrieval.parallel;

import java.util.ArrayList;
import java.util.List;

/**
 * Links the stretches of one text with those of another. Between versions and texts of one build links keep the order;
 * otherwise they may cross, since different texts take their subjects in different orders.
 */
public final class Aligner {

    /** Below this, only words that belong to any subject are shared. */
    private static final double FLOOR = 0.12;

    /** So many times more alike than any two places of these texts are on average. */
    private static final double ABOVE_USUAL = 1.5;

    /** A shared wording that carries a link without headings: about a third of all that tells. */
    private static final double CLEAR = 0.3;

    /** A second candidate nearer than this makes the first doubtful. */
    private static final double LEAD = 1.15;

    /** Headings that are the same but for a word. */
    private static final double EQUAL_TITLE = 0.8;

    /** So much alone makes sure; formulae of one field reach less. */
    private static final double STRONG = 0.4;

    /** So much of what a heading names must be spoken of over there for a link to be more than doubtful. */
    private static final double NAMED = 0.5;

    /** One word in common may be chance. */
    private static final int FEW = 3;

    private Aligner() {}

    /** One link for every stretch of the first text, in its order. Takes time with the product of both numbers of stretches. */
    public static List<Link> align(Reading first, Reading second, Grain grain) {
        List<Stretch> from = first.stretches(grain);
        List<Stretch> to = second.stretches(grain);
        Rarity rarity = new Rarity(first.stretches(Grain.PASSAGE), second.stretches(Grain.PASSAGE));
        Scores scores = new Scores(rarity, from, to);
        double floor = Math.max(FLOOR, Math.min(CLEAR, scores.usual() * ABOVE_USUAL));
        int[] ordered = areTwins(rarity, from, to) ? Monotone.choose(scores.cells(), floor) : null;
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            int chosen = ordered == null ? scores.best(i) : ordered[i];
            boolean silent = chosen < 0 || scores.at(i, chosen) < floor;
            links.add(silent ? Link.silent(from.get(i)) : link(rarity, from.get(i), to.get(chosen), scores, i, chosen));
        }
        return links;
    }

    /** Whether most headings of the text that has fewer stand in the other as well, so that both have one build. */
    private static boolean areTwins(Rarity rarity, List<Stretch> from, List<Stretch> to) {
        List<Stretch> fewer = from.size() <= to.size() ? from : to;
        List<Stretch> more = fewer == from ? to : from;
        long same = fewer.stream()
                .filter(one ->
                        more.stream().anyMatch(other -> rarity.likeness(one.heading(), other.heading()) >= EQUAL_TITLE))
                .count();
        return same >= 2 && same * 2 > fewer.size();
    }

    private static Link link(Rarity rarity, Stretch one, Stretch other, Scores scores, int i, int j) {
        boolean byTitle = Scores.haveSameTitle(rarity, one, other);
        boolean leads = scores.at(i, j) >= scores.rival(i, j) * LEAD;
        boolean mutual = scores.isMutual(i, j);
        List<String> words = new ArrayList<>(SharedWords.of(rarity, one.heading(), other.heading()));
        SharedWords.of(rarity, one.words(), other.words()).stream()
                .filter(word -> words.stream().noneMatch(told -> told.contains(word)))
                .forEach(words::add);
        boolean proven = words.size() >= FEW && (byTitle || rarity.coverage(one, other.words()) >= NAMED);
        Grade grade = proven ? grade(scores.at(i, j), byTitle, leads, mutual) : Grade.DOUBTFUL;
        return new Link(one, other, scores.at(i, j), grade, List.copyOf(words), byTitle);
    }

    private static Grade grade(double score, boolean byTitle, boolean leads, boolean mutual) {
        boolean strong = byTitle || score >= CLEAR;
        if (strong && leads && mutual && (byTitle || score >= STRONG)) {
            return Grade.SURE;
        }
        return strong && (leads || mutual) ? Grade.LIKELY : Grade.DOUBTFUL;
    }
}
