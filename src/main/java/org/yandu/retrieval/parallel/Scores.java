package org.yandu.retrieval.parallel;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How alike each stretch of one text is to each of another, from 0 to 1. */
final class Scores {

    /** Less of what a heading names is chance: much shared wording about something else is no answer to it. */
    private static final double OFF_SUBJECT = 0.25;

    /** Headings this much alike name one thing, however little the text below takes it up. */
    private static final double SAME_TITLE = 0.3;

    private final List<Stretch> from;
    private final List<Stretch> to;
    private final double[][] cells;
    private double sum;

    Scores(Rarity rarity, List<Stretch> from, List<Stretch> to) {
        this.from = from;
        this.to = to;
        this.cells = new double[from.size()][to.size()];
        for (int i = 0; i < from.size(); i++) {
            for (int j = 0; j < to.size(); j++) {
                double score = score(rarity, from.get(i), to.get(j));
                sum += score;
                cells[i][j] = isOffSubject(rarity, from.get(i), to.get(j)) ? 0 : score;
            }
        }
    }

    /** Independent signs, each of which leaves less room for doubt; a heading is worth half of what stands below it. */
    private static double score(Rarity rarity, Stretch a, Stretch b) {
        double words = rarity.likeness(a.words(), b.words());
        double titles = rarity.likeness(a.heading(), b.heading());
        double across = Math.max(rarity.likeness(a.heading(), b.words()), rarity.likeness(a.words(), b.heading()));
        return 1 - (1 - words) * (1 - titles / 2) * (1 - across / 2);
    }

    private static boolean isOffSubject(Rarity rarity, Stretch one, Stretch other) {
        return rarity.coverage(one, other.words()) < OFF_SUBJECT && !haveSameTitle(rarity, one, other);
    }

    static boolean haveSameTitle(Rarity rarity, Stretch one, Stretch other) {
        return rarity.likeness(one.heading(), other.heading()) >= SAME_TITLE;
    }

    double at(int i, int j) {
        return cells[i][j];
    }

    /**
     * The best of the other text, -1 when it has none. Of a chapter, which holds words for everything, and a
     * section inside it that is three quarters as alike, the inner one.
     */
    int best(int i) {
        int best = highest(j -> true, i);
        int inner = best < 0 ? -1 : highest(j -> within(to, best, j) && cells[i][j] >= 0.75 * cells[i][best], i);
        return inner < 0 ? best : inner;
    }

    private int highest(IntPredicate allowed, int i) {
        int best = -1;
        for (int j = 0; j < to.size(); j++) {
            if (allowed.test(j) && (best < 0 || cells[i][j] > cells[i][best])) {
                best = j;
            }
        }
        return best;
    }

    private static boolean within(List<Stretch> all, int outer, int inner) {
        return outer != inner && all.get(outer).span().contains(all.get(inner).span());
    }

    /** The best of what is neither inside nor around the chosen one. */
    double rival(int i, int chosen) {
        return IntStream.range(0, to.size())
                .filter(j -> j != chosen && !within(to, chosen, j) && !within(to, j, chosen))
                .mapToDouble(j -> cells[i][j])
                .max()
                .orElse(0);
    }

    /** Whether nothing else of the first text, above and below aside, is more like the chosen one. */
    boolean isMutual(int i, int chosen) {
        return IntStream.range(0, from.size())
                .filter(k -> k != i && !within(from, i, k) && !within(from, k, i))
                .noneMatch(k -> cells[k][chosen] > cells[i][chosen]);
    }

    /** What any two places of these texts share merely because both are about one field. */
    double usual() {
        return cells.length == 0 || to.isEmpty() ? 0 : sum / cells.length / to.size();
    }

    double[][] cells() {
        return cells;
    }
}
