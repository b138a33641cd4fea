package org.yandu.anchor;

import org.jspecify.annotations.Nullable;

/**
 * A third look at a place that nothing pins down: whether the order of all that stands before and after leaves the passage no other one.
 * Every way of making the one half page from the other counts, by its {@link Posterior probability}; whatever is out of order, a
 * sentence moved from or to elsewhere, must fit worse.
 */
final class Order {

    /** Letters on each side: a long paragraph, in which a formula stands more than once. */
    private static final int WIDE = 200;

    /** Letters to which the edges of what is compared are rounded, so that neighbouring passages share one comparison. */
    private static final int STEP = 64;

    /** Letters above which a passage holds something unique if anything does; time and memory grow with the square. */
    private static final int LONGEST = 1_000;

    /** From this probability on the letters of a passage, on average, are where the comparison has them; those at its edges seldom all are. */
    private static final double CERTAIN = 0.75;

    /** For a clause, which is soon written down again... */
    private static final double CLAUSE = 0.99;

    /** ...but seldom with other words in it between the very letters it stood between. */
    private static final double BETWEEN = 0.85;

    /** For a few words as they were, and for such that were changed between the same letters. */
    private static final double FEW = 0.999;

    private static final double FEW_BETWEEN = 0.97;

    /** Share of what stood around that must still do so, or the order says nothing. */
    private static final double AROUND = 0.3;

    /** And of what stood next to it, on one side, of a few words on both: between two foreign sentences a formula may be another. */
    private static final double BESIDE = 0.5;

    /** Score below which words are never said to be unchanged by their order alone, and such that were changed not to be there. */
    private static final double ALIKE = 0.8;

    private static final double LIKELY = 0.6;

    /** Letters by which words that stand elsewhere too must fit worse there: a clause. */
    private static final int LEAD = 16;

    /** Letters by which two ways of aligning the same edit may differ. */
    private static final int SLACK = 2;

    private final Comparison texts;
    private final Company company;
    private @Nullable Posterior last;

    Order(Comparison texts, Company company) {
        this.texts = texts;
        this.company = company;
    }

    /** Whether the order of the two texts leaves no other place. */
    boolean knows(Range passage, Candidate candidate) {
        Range place = candidate.place();
        boolean same = candidate.isSame(passage);
        boolean between = !same && isBetween(passage, place);
        boolean few = passage.length() <= Evidence.SHORT;
        boolean repeated = texts.isRepeated(passage, place);
        if (passage.length() > LONGEST
                || candidate.score() < (same ? ALIKE : LIKELY)
                || few && (repeated || !same && !between)) {
            return false;
        }
        return isBeside(passage, place, few || repeated && same)
                && company.share(passage, place) >= AROUND
                && support(passage, place) >= least(passage, between)
                && company.isBest(passage, place, repeated ? LEAD : 1);
    }

    /** @param between whether it was changed between the letters it stood between */
    private static double least(Range passage, boolean between) {
        if (passage.length() <= Evidence.SHORT) {
            return between ? FEW_BETWEEN : FEW;
        }
        return passage.length() > Verdict.BRIEF ? CERTAIN : between ? BETWEEN : CLAUSE;
    }

    private boolean isBeside(Range passage, Range place, boolean onBothSides) {
        double before = texts.likeness().before(passage, place);
        double after = texts.likeness().after(passage, place);
        return (onBothSides ? Math.min(before, after) : Math.max(before, after)) >= BESIDE;
    }

    /** Whether the letters on both sides stand right beside the place. */
    private boolean isBetween(Range passage, Range place) {
        Alignment alignment = texts.alignment();
        boolean before = passage.from() == 0
                ? place.from() == 0
                : alignment.forward(passage.from() - 1) == place.from() - 1 && place.from() > 0;
        boolean after = passage.until() == alignment.oldSize()
                ? place.until() == texts.now().size()
                : alignment.forward(passage.until()) == place.until();
        return before && after;
    }

    /** How probable the letters of a passage that are left are where the comparison puts them, on average. */
    private double support(Range passage, Range place) {
        Posterior posterior = posterior(passage, place);
        double sum = 0;
        int left = 0;
        for (int i = passage.from(); i < passage.until(); i++) {
            int at = texts.alignment().forward(i);
            if (at >= place.from() && at < place.until()) {
                left++;
                int until = Math.min(place.until(), at + SLACK + 1);
                for (int j = Math.max(place.from(), at - SLACK); j < until; j++) {
                    sum += posterior.of(i, j);
                }
            }
        }
        return left == 0 ? 0 : sum / left;
    }

    private Posterior posterior(Range passage, Range place) {
        Range inOld = around(passage, texts.old().size());
        Range inNow = around(place, texts.now().size());
        Posterior posterior = last;
        if (posterior == null || !posterior.isOf(inOld, inNow)) {
            posterior = Posterior.of(texts.old().codes(), inOld, texts.now().codes(), inNow);
            last = posterior;
        }
        return posterior;
    }

    private static Range around(Range letters, int size) {
        int from = (letters.from() - WIDE) / STEP * STEP;
        int until = (letters.until() + WIDE + STEP - 1) / STEP * STEP;
        return new Range(Math.max(0, from), Math.min(size, until));
    }
}
