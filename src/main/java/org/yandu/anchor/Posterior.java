package org.yandu.anchor;

import java.util.Arrays;

/**
 * How probable it is that a letter of one stretch is a letter of another, over all ways in which the one can have been made from the other
 * by changing, deleting and putting in letters, in order (forward and backward over a pair hidden Markov model: Durbin, Eddy,
 * Krogh, Mitchison 1998, chapter 4). A formula that stands three times is told by what stands between: where the order leaves
 * only one place the probability is near 1, where it leaves two it is shared between them. Both stretches may begin and end anywhere.
 */
final class Posterior {

    /** How much rather equal letters are the same one than met by chance: one letter in sixty of a Chinese text is any given one. */
    private static final double SAME = 60;

    /** How much less a letter was changed into another than deleted and put in. */
    private static final double OTHER = 0.02;

    /** Between two letters something was put in or taken out: every second sentence of a text that was worked over. */
    private static final double OPEN = 0.01;

    /** What was put in or taken out goes on: ten letters on average, sentences now and then. */
    private static final double STAY = 0.9;

    /** What was taken out was replaced. */
    private static final double TURN = 0.02;

    private static final double NEXT = 1 - 2 * OPEN;
    private static final double CLOSE = 1 - STAY - TURN;

    private final Range old;
    private final Range now;
    private final int[] a;
    private final int[] b;

    /** First the weight of all ways to a pair of letters, row by row brought to a sum of 1; in the end the probability of the pair. */
    private final double[][] pairs;

    /** Logarithms of what the rows were divided by, from the first on. */
    private final double[] scale;

    private double all = Double.NEGATIVE_INFINITY;

    private Posterior(int[] old, Range inOld, int[] now, Range inNow) {
        this.old = inOld;
        this.now = inNow;
        this.a = Arrays.copyOfRange(old, inOld.from(), inOld.until());
        this.b = Arrays.copyOfRange(now, inNow.from(), inNow.until());
        this.pairs = new double[a.length + 1][b.length + 1];
        this.scale = new double[a.length + 1];
    }

    /** Takes time and memory by the product of the lengths. */
    static Posterior of(int[] old, Range inOld, int[] now, Range inNow) {
        Posterior posterior = new Posterior(old, inOld, now, inNow);
        posterior.forward();
        posterior.backward();
        return posterior;
    }

    boolean isOf(Range inOld, Range inNow) {
        return old.equals(inOld) && now.equals(inNow);
    }

    /**
     * @param letter index in the old text, within its stretch
     * @param other index in the new one
     */
    double of(int letter, int other) {
        return pairs[letter - old.from() + 1][other - now.from() + 1];
    }

    private double weight(int i, int j) {
        return a[i] == b[j] ? SAME : OTHER;
    }

    /** The stretches may begin anywhere: every pair of a first letter and another has the weight 1 of a beginning. */
    private void forward() {
        Arrays.fill(pairs[0], 1);
        all = 0;
        double[] deleted = new double[b.length + 1];
        double[] put = new double[b.length + 1];
        for (int i = 1; i <= a.length; i++) {
            double[] before = pairs[i - 1];
            double[] row = pairs[i];
            double[] nextDeleted = new double[b.length + 1];
            double[] nextPut = new double[b.length + 1];
            row[0] = Math.exp(-scale[i - 1]);
            double sum = row[0];
            for (int j = 1; j <= b.length; j++) {
                row[j] = weight(i - 1, j - 1) * (NEXT * before[j - 1] + CLOSE * (deleted[j - 1] + put[j - 1]));
                nextDeleted[j] = OPEN * before[j] + STAY * deleted[j] + TURN * put[j];
                nextPut[j] = OPEN * row[j - 1] + STAY * nextPut[j - 1] + TURN * nextDeleted[j - 1];
                sum += row[j] + nextDeleted[j] + nextPut[j];
            }
            divide(row, sum);
            divide(nextDeleted, sum);
            divide(nextPut, sum);
            scale[i] = scale[i - 1] + Math.log(sum);
            deleted = nextDeleted;
            put = nextPut;
            int from = i < a.length ? b.length : 0;
            for (int j = from; j <= b.length; j++) {
                all = sum(all, scale[i] + Math.log(row[j] + deleted[j] + put[j]));
            }
        }
    }

    /** And they may end anywhere. */
    private void backward() {
        double[] after = new double[b.length + 1];
        double[] deleted = new double[b.length + 1];
        double[] put = new double[b.length + 1];
        Arrays.fill(after, 1);
        Arrays.fill(deleted, 1);
        Arrays.fill(put, 1);
        double behind = 0;
        multiply(a.length, after, behind);
        for (int i = a.length - 1; i >= 1; i--) {
            double[] next = new double[b.length + 1];
            double[] nextDeleted = new double[b.length + 1];
            double[] nextPut = new double[b.length + 1];
            double end = Math.exp(-behind);
            int last = b.length;
            next[last] = end + OPEN * deleted[last];
            nextDeleted[last] = end + STAY * deleted[last];
            nextPut[last] = end + TURN * deleted[last];
            double sum = next[last];
            for (int j = last - 1; j >= 0; j--) {
                double pair = weight(i, j) * after[j + 1];
                next[j] = NEXT * pair + OPEN * (deleted[j] + nextPut[j + 1]);
                nextDeleted[j] = CLOSE * pair + STAY * deleted[j] + TURN * nextPut[j + 1];
                nextPut[j] = CLOSE * pair + STAY * nextPut[j + 1] + TURN * deleted[j];
                sum += next[j];
            }
            divide(next, sum);
            divide(nextDeleted, sum);
            divide(nextPut, sum);
            behind += Math.log(sum);
            after = next;
            deleted = nextDeleted;
            put = nextPut;
            multiply(i, after, behind);
        }
    }

    private void multiply(int i, double[] after, double behind) {
        double rest = Math.exp(scale[i] + behind - all);
        for (int j = 0; j < after.length; j++) {
            pairs[i][j] *= after[j] * rest;
        }
    }

    private static void divide(double[] row, double by) {
        for (int j = 0; j < row.length; j++) {
            row[j] /= by;
        }
    }

    /** Logarithm of the sum of two numbers whose logarithms these are. */
    private static double sum(double one, double other) {
        double larger = Math.max(one, other);
        return larger == Double.NEGATIVE_INFINITY
                ? larger
                : larger + Math.log1p(Math.exp(Math.min(one, other) - larger));
    }
}
