package org.yandu.retrieval.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For every stretch of one text those of the other that share most with it, found through an index of their words. */
final class Cells {

    /**
     * So many are looked at closely. More than the sections of most texts, so that nothing is lost there; of a thousand passages those that
     * are not among the first two dozen by their words are not made the first by anything else.
     */
    private static final int CLOSELY = 24;

    /** One stretch of the other text, and the cosine of both subjects. */
    record Cell(int column, double cosine) {}

    private static final List<Holder> NONE = List.of();

    /** Who has a pair, and what it weighs there. */
    private record Holder(int column, double weight) {}

    private final List<Subject> columns;
    private final Map<String, List<Holder>> holders = new HashMap<>();

    Cells(List<Subject> columns) {
        this.columns = columns;
        for (int j = 0; j < columns.size(); j++) {
            int column = j;
            columns.get(j).weights().forEach((pair, weight) -> holders.computeIfAbsent(pair, key -> new ArrayList<>())
                    .add(new Holder(column, weight)));
        }
    }

    /** The nearest first; only what shares anything. */
    List<Cell> near(Subject row) {
        double[] dots = new double[columns.size()];
        row.weights().forEach((pair, weight) -> {
            for (Holder holder : holders.getOrDefault(pair, NONE)) {
                dots[holder.column()] += weight * holder.weight();
            }
        });
        double[] cosines = new double[dots.length];
        Arrays.setAll(cosines, j -> dots[j] / row.norm() / columns.get(j).norm());
        List<Cell> cells = new ArrayList<>();
        for (int j = 0; j < cosines.length; j++) {
            if (cosines[j] > 0) {
                cells.add(new Cell(j, cosines[j]));
            }
        }
        cells.sort((a, b) -> Double.compare(b.cosine(), a.cosine()));
        return cells.size() <= CLOSELY ? cells : List.copyOf(cells.subList(0, CLOSELY));
    }
}
