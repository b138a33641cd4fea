package org.yandu.curation.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Units that several coders have put into categories, one category each; a coder may be missing for a unit. Only how many coders chose
 * what is kept, which is all that the measures ask for: a hundred thousand characters of the same fate are one entry.
 */
public final class Tally {

    private final double[] chosen;
    private final double[] paired;
    private double units;
    private double agreeing;
    private double pairable;
    private double within;
    private int raters = -1;
    private boolean even = true;

    /** @param categories how many there are */
    public Tally(int categories) {
        this.chosen = new double[categories];
        this.paired = new double[categories];
    }

    /**
     * @param weight how many units of this kind there are
     * @param counts for each category, how many coders chose it; units that fewer than two coders have judged say nothing about
     *     agreement and are passed over
     */
    public void add(long weight, int... counts) {
        int coders = Arrays.stream(counts).sum();
        if (coders < 2 || weight == 0) {
            return;
        }
        even &= raters < 0 || raters == coders;
        raters = coders;
        double same = 0;
        for (int i = 0; i < counts.length; i++) {
            double pairs = (double) counts[i] * (counts[i] - 1);
            same += pairs;
            chosen[i] += (double) weight * counts[i];
            paired[i] += weight * pairs / (coders - 1);
        }
        units += weight;
        agreeing += weight * same / ((double) coders * (coders - 1));
        pairable += (double) weight * coders;
        within = Arrays.stream(paired).sum();
    }

    /** How many units at least two coders have judged. */
    public long units() {
        return Math.round(units);
    }

    /** Of all pairs of judgements on the same unit, the share that agrees, 0 to 1, as a mean over the units. */
    public OptionalDouble percent() {
        return units == 0 ? OptionalDouble.empty() : OptionalDouble.of(agreeing / units);
    }

    /**
     * κ for any fixed number of coders: J. L. Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76
     * (1971), 378-382. It is not defined where the number of coders differs between units, nor where all chose the same everywhere.
     */
    public OptionalDouble fleiss() {
        if (!even || units == 0) {
            return OptionalDouble.empty();
        }
        double chance = Arrays.stream(chosen)
                .map(each -> each / pairable)
                .map(p -> p * p)
                .sum();
        return beyond(agreeing / units, chance);
    }

    /**
     * α for nominal data, any number of coders, with missing judgements: K. Krippendorff, Computing Krippendorff's Alpha-Reliability
     * (2011), section D. Not defined where all chose the same everywhere.
     */
    public OptionalDouble alpha() {
        double expected =
                pairable * pairable - Arrays.stream(chosen).map(n -> n * n).sum();
        if (expected <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(1 - (pairable - 1) * (pairable - within) / expected);
    }

    /** (observed − chance) / (1 − chance); nothing where chance alone explains everything. */
    static OptionalDouble beyond(double observed, double chance) {
        return chance >= 1 ? OptionalDouble.empty() : OptionalDouble.of((observed - chance) / (1 - chance));
    }
}
