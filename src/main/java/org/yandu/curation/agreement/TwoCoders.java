package org.yandu.curation.agreement;

import java.util.OptionalDouble;

/** The judgements of exactly two coders, crossed. */
public final class TwoCoders {

    private final long[][] crossed;

    /** @param categories how many there are */
    public TwoCoders(int categories) {
        this.crossed = new long[categories][categories];
    }

    /** So many units that one coder put into one category and the other into another, or the same. */
    public void add(long weight, int one, int other) {
        crossed[one][other] += weight;
    }

    /**
     * κ: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960), 37-46. Not
     * defined where both chose the same everywhere.
     */
    public OptionalDouble cohen() {
        double all = 0;
        double same = 0;
        double[] rows = new double[crossed.length];
        double[] columns = new double[crossed.length];
        for (int i = 0; i < crossed.length; i++) {
            same += crossed[i][i];
            for (int j = 0; j < crossed.length; j++) {
                all += crossed[i][j];
                rows[i] += crossed[i][j];
                columns[j] += crossed[i][j];
            }
        }
        if (all == 0) {
            return OptionalDouble.empty();
        }
        double chance = 0;
        for (int i = 0; i < rows.length; i++) {
            chance += rows[i] / all * (columns[i] / all);
        }
        return Tally.beyond(same / all, chance);
    }
}
