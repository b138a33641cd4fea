package org.yandu.intake;

import java.util.List;

/**
 * Lines one below the other.
 *
 * @param left where its lines begin that are not indented
 * @param right where its full lines end
 * @param leading usual distance from line to line
 */
record Column(List<Row> rows, double left, double right, double leading) {

    static Column of(List<Row> rows) {
        double[] distances = new double[rows.size()];
        int n = 0;
        for (int i = 1; i < rows.size(); i++) {
            double distance = rows.get(i).y() - rows.get(i - 1).y();
            if (distance > 0.5 * rows.get(i).size()) {
                distances[n++] = distance;
            }
        }
        java.util.Arrays.sort(distances, 0, n);
        double size = rows.get(0).size();
        return new Column(
                rows,
                rows.stream().mapToDouble(Row::left).min().orElse(0),
                rows.stream().mapToDouble(Row::right).max().orElse(0),
                n == 0 ? 1.6 * size : distances[n / 2]);
    }
}
