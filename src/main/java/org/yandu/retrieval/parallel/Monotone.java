package org.yandu.retrieval.parallel;

import java.util.Arrays;

/** Of two texts of one build, the pairs that keep the order of both and are most alike together. */
final class Monotone {

    private Monotone() {}

    /**
     * Needleman and Wunsch's recurrence without a price for gaps.
     *
     * @param floor less alike is no pair
     * @return for each row its column, -1 for none; columns ascend
     */
    static int[] choose(double[][] cells, double floor) {
        int rows = cells.length;
        int columns = rows == 0 ? 0 : cells[0].length;
        double[][] sum = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double pair = cells[i][j] >= floor ? cells[i][j] + sum[i + 1][j + 1] : 0;
                sum[i][j] = Math.max(pair, Math.max(sum[i + 1][j], sum[i][j + 1]));
            }
        }
        int[] chosen = new int[rows];
        Arrays.fill(chosen, -1);
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (sum[i][j] == sum[i + 1][j]) {
                i++;
            } else if (sum[i][j] == sum[i][j + 1]) {
                j++;
            } else {
                chosen[i++] = j++;
            }
        }
        return chosen;
    }
}
