package org.yandu.outline.order;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.runs.Standing;

/**
 * Parts paragraphs that are in order among headings of several levels that stand apart from them: the likeliest way that goes through text and
 * headings in sequence, and leaves none of the lowest without text where it can.
 */
final class Sequence {

    /** What a paragraph says of itself. */
    enum Standing {
        LEADS,
        WITHIN,
        CLOSES,
        /** 参考文献: behind all, wherever it stands. */
        BESIDE
    }

    /** 制定本方案, 特此通知: surely before the first heading, or behind the last. */
    static final double SURE = 2;

    /** A paragraph without such a word belongs to a heading. */
    static final double STRAY = -0.3;

    /** A heading without text, where others have more than one paragraph. */
    static final double EMPTY = -1;

    /** A paragraph directly below a heading that has lower ones leads to these: few do. */
    static final double ABOVE_OTHERS = -0.15;

    /** What speaks of 重点任务 may stand anywhere below it. */
    static final double OF_UPPER = 0.3;

    /** So near to another of the lowest, and a third as near to its own, a paragraph stands out of sequence. */
    private static final double CLEARLY = 0.6;

    static final double NAMED = 0.6;

    /** Below this there is nothing to a likeness. */
    private static final double SOME = 0.15;

    /** No heading yet. */
    private static final int UNKNOWN = Integer.MIN_VALUE;

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
        // What stands beside all gives no heading its text, wherever it stands.
        int[] inside = IntStream.range(0, units.size())
                .filter(unit -> units.get(unit) != Standing.BESIDE)
                .toArray();
        int[] path = new int[units.size()];
        Arrays.fill(path, headings.size());
        if (inside.length == 0) {
            return path;
        }
        int states = headings.size() + 2;
        double[][] best = new double[inside.length][states];
        int[][] from = new int[inside.length][states];
        for (int unit = 0; unit < inside.length; unit++) {
            for (int state = 0; state < states; state++) {
                double reached = unit == 0 ? skipped(0, state) : Double.NEGATIVE_INFINITY;
                for (int before = 0; unit > 0 && before <= state; before++) {
                    double sum = best[unit - 1][before] + skipped(before, state);
                    if (sum > reached) {
                        reached = sum;
                        from[unit][state] = before;
                    }
                }
                best[unit][state] = reached + fit(inside[unit], state - 1);
            }
        }
        int state = last(best);
        for (int unit = inside.length - 1; unit >= 0; unit--) {
            path[inside[unit]] = state - 1;
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
                .max((one, other) ->
                        Double.compare(ends[one] + skipped(one, behind), ends[other] + skipped(other, behind)))
                .orElse(0);
    }

    /** For the lowest headings between two states, which stay without text. */
    private double skipped(int from, int to) {
        return EMPTY
                * IntStream.range(from + 1, to)
                        .filter(state -> isLowest(state - 1))
                        .count();
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
        double near = kinship.near(unit, heading) + (isLowest(heading) ? 0 : aboveOthers(unit, heading));
        int level = headings.get(heading).level();
        for (int upper = heading - 1; upper >= 0; upper--) {
            if (headings.get(upper).level() < level) {
                level = headings.get(upper).level();
                near += OF_UPPER * kinship.near(unit, upper);
            }
        }
        return near;
    }

    /** 公开内容包括…… opens with the words of the upper heading itself, whatever it shares with a lower one. */
    private double aboveOthers(int unit, int heading) {
        return kinship.named(unit, heading) >= NAMED ? OF_UPPER : ABOVE_OTHERS;
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

    /** Where the headings tell no sequence: each takes the paragraph nearest to it, and what is left goes with the paragraph before. */
    int[] nearest() {
        int[] path = new int[units.size()];
        Arrays.fill(path, UNKNOWN);
        boolean[] taken = new boolean[headings.size()];
        for (int[] pair = nearestPair(path, taken); pair.length > 0; pair = nearestPair(path, taken)) {
            path[pair[0]] = pair[1];
            taken[pair[1]] = true;
        }
        for (int unit = 0; unit < path.length; unit++) {
            int before = unit == 0 ? -1 : path[unit - 1];
            path[unit] = switch (units.get(unit)) {
                case LEADS -> -1;
                case CLOSES, BESIDE -> headings.size();
                case WITHIN -> path[unit] == UNKNOWN ? next(taken, before) : path[unit];
            };
        }
        return path;
    }

    /** A heading of which no paragraph speaks, when there is one, else that of the paragraph before. */
    private int next(boolean[] taken, int before) {
        for (int heading = 0; heading < taken.length; heading++) {
            if (!taken[heading] && isLowest(heading)) {
                taken[heading] = true;
                return heading;
            }
        }
        return Math.min(before, headings.size() - 1);
    }

    private int[] nearestPair(int[] path, boolean[] taken) {
        int[] pair = {};
        double most = SOME;
        for (int unit = 0; unit < path.length; unit++) {
            for (int heading = 0; heading < taken.length; heading++) {
                boolean free = path[unit] == UNKNOWN && !taken[heading] && units.get(unit) == Standing.WITHIN;
                if (free && kinship.near(unit, heading) > most) {
                    most = kinship.near(unit, heading);
                    pair = new int[] {unit, heading};
                }
            }
        }
        return pair;
    }
}
