package org.yandu.anchor;

/**
 * How much a place in the new text is like a passage of the old one, from 0 to 1: its own letters and those around it. Weights
 * 50, 20, 20 are Hypothesis'; where they have no floor, 56 % of deleted passages were put somewhere (facts.md).
 */
final class Likeness {

    /** Letters on each side; {@link Anchor} keeps as many. */
    static final int CONTEXT = 32;

    private static final double WORDS = 50;
    private static final double SIDE = 20;

    private final int[] old;
    private final int[] now;

    Likeness(int[] old, int[] now) {
        this.old = old;
        this.now = now;
    }

    /** @param kept share of the passage's letters that is there, from 0 to 1 */
    double score(double kept, Range passage, Range place) {
        // Evidence is counted in letters: a passage longer than its surroundings says more than they do.
        double words = WORDS * Math.max(1, (double) passage.length() / CONTEXT);
        double before = SIDE * Math.min(1, (double) passage.from() / CONTEXT);
        double after = SIDE * Math.min(1, (double) (old.length - passage.until()) / CONTEXT);
        double sum = words * kept + before * before(passage, place) + after * after(passage, place);
        return sum / (words + before + after);
    }

    /** Share of the letters before a passage that also stand, in order, before a place; 0 when there are none. */
    double before(Range passage, Range place) {
        Range a = new Range(Math.max(0, passage.from() - CONTEXT), passage.from());
        Range b = new Range(Math.max(0, place.from() - CONTEXT), place.from());
        return share(a, b);
    }

    /** The same for the letters after. */
    double after(Range passage, Range place) {
        Range a = new Range(passage.until(), Math.min(old.length, passage.until() + CONTEXT));
        Range b = new Range(place.until(), Math.min(now.length, place.until() + CONTEXT));
        return share(a, b);
    }

    private double share(Range a, Range b) {
        return a.isEmpty() ? 0 : (double) common(a, b) / a.length();
    }

    /**
     * Length of the longest common subsequence.
     *
     * @param a of the old text
     * @param b of the new one
     */
    int common(Range a, Range b) {
        int[] row = new int[b.length() + 1];
        for (int i = a.from(); i < a.until(); i++) {
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = old[i] == now[b.from() + j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
