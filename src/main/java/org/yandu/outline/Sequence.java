package org.yandu.outline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts paragraphs that are in order among headings of several levels that stand apart from them: the likeliest way that goes through text and
 * headings in sequence, and leaves none of the lowest without text where it can.
 */
final class Sequence {

    /** What a paragraph says of itself. */
    enum Standing {
        LEADS,
        WITHIN,
        CLOSES
    }

    /** 制定本方案, 特此通知: surely before the first heading, or behind the last. */
    private static final double SURE = 2;

    /** A paragraph without such a word belongs to a heading. */
    private static final double STRAY = -0.3;

    /** A heading without text, where others have more than one paragraph. */
    private static final double EMPTY = -1;

    /** A paragraph directly below a heading that has lower ones leads to these: few do. */
    private static final double ABOVE_OTHERS = -0.15;

    /** What speaks of 重点任务 may stand anywhere below it. */
    private static final double OF_UPPER = 0.3;

    /** So near to another of the lowest, and a third as near to its own, a paragraph stands out of sequence. */
    private static final double CLEARLY = 0.6;

    private final List<OutlineNode> headings;
    private final Kinship kinship;
    private final List<Standing> units;

    Sequence(List<OutlineNode> headings, Kinship kinship, List<Standing> units) {
        this.headings = headings;
        this.kinship = kinship;
        this.units = units;
    }

    /** For each unit its heading; -1 before all of them, their number behind all. */
    int[] path() {
        int states = headings.size() + 2;
        double[][] best = new double[units.size()][states];
        int[][] from = new int[units.size()][states];
        for (int unit = 0; unit < units.size(); unit++) {
            for (int state = 0; state < states; state++) {
                double reached = unit == 0 ? skipped(0, state) : Double.NEGATIVE_INFINITY;
                for (int before = 0; unit > 0 && before <= state; before++) {
                    double sum = best[unit - 1][before] + skipped(before, state);
                    if (sum > reached) {
                        reached = sum;
                        from[unit][state] = before;
                    }
                }
                best[unit][state] = reached + fit(unit, state - 1);
            }
        }
        int[] path = new int[units.size()];
        int state = last(best);
        for (int unit = units.size() - 1; unit >= 0; unit--) {
            path[unit] = state - 1;
            state = from[unit][state];
        }
        moveApart(path);
        return path;
    }

    private int last(double[][] best) {
        int behind = headings.size() + 1;
        double[] ends = best[best.length - 1];
        return IntStream.rangeClosed(0, behind)
                .boxed()
                .max((one, other) -> Double.compare(
                        ends[one] + skipped(one, behind), ends[other] + skipped(other, behind)))
                .orElse(0);
    }

    /** For the lowest headings between two states, which stay without text. */
    private double skipped(int from, int to) {
        return EMPTY * IntStream.range(from + 1, to).filter(state -> isLowest(state - 1)).count();
    }

    private boolean isLowest(int heading) {
        return heading + 1 == headings.size()
                || headings.get(heading + 1).level() <= headings.get(heading).level();
    }

    private double fit(int unit, int heading) {
        if (heading < 0) {
            return units.get(unit) == Standing.LEADS ? SURE : STRAY;
        }
        if (heading == headings.size()) {
            return units.get(unit) == Standing.CLOSES ? SURE : STRAY;
        }
        double near = kinship.near(unit, heading) + (isLowest(heading) ? 0 : ABOVE_OTHERS);
        int level = headings.get(heading).level();
        for (int upper = heading - 1; upper >= 0; upper--) {
            if (headings.get(upper).level() < level) {
                level = headings.get(upper).level();
                near += OF_UPPER * kinship.near(unit, upper);
            }
        }
        return near;
    }

    /** Paragraphs that were mixed as well. */
    private void moveApart(int[] path) {
        int[] parted = path.clone();
        for (int unit = 0; unit < path.length; unit++) {
            int at = unit;
            int own = parted[unit];
            int nearest = IntStream.range(0, headings.size())
                    .filter(this::isLowest)
                    .boxed()
                    .max((one, other) -> Double.compare(kinship.near(at, one), kinship.near(at, other)))
                    .orElse(own);
            boolean inside = own >= 0 && own < headings.size();
            if (inside
                    && kinship.near(unit, nearest) >= CLEARLY
                    && kinship.near(unit, own) < kinship.near(unit, nearest) / 3
                    && Arrays.stream(parted).filter(each -> each == nearest).count() != 1) {
                path[unit] = nearest;
            }
        }
    }
}
