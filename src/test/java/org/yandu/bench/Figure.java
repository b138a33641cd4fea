package org.yandu.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * One thing that was measured.
 *
 * @param area the benchmark it comes from
 * @param unit such as ms or MB
 * @param samples in any order, at least one
 */
public record Figure(String area, String what, String unit, double[] samples, Goal goal) {

    public Figure {
        samples = samples.clone();
        Arrays.sort(samples);
    }

    Figure and(Figure more) {
        double[] all = Arrays.copyOf(samples, samples.length + more.samples.length);
        System.arraycopy(more.samples, 0, all, samples.length, more.samples.length);
        return new Figure(area, what, unit, all, goal);
    }

    /** The sample below which so great a share of all lies. */
    double at(double share) {
        return samples[Math.min(samples.length - 1, (int) (samples.length * share))];
    }

    double judged() {
        return at(goal.share());
    }

    boolean isMet() {
        return goal.isNone() || (goal.moreIsBetter() ? judged() >= goal.limit() : judged() < goal.limit());
    }

    /** How much of what is allowed was used, 1 is all. */
    double used() {
        return goal.moreIsBetter() ? goal.limit() / judged() : judged() / goal.limit();
    }

    static String shown(double value) {
        return String.format(
                Locale.ROOT, value == Math.rint(value) || value >= 100 ? "%.0f" : value < 1 ? "%.2f" : "%.1f", value);
    }
}
