package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The line a note is stuck on. */
final class InkLine {

    /** A note is put beside its line rather than above it: heights count more. */
    private static final double HEIGHT = 4;

    private static final double GAP = 1.5;

    private InkLine() {}

    /** The characters of the line nearest to a place. */
    static List<Integer> nearest(List<Ink> page, double x, double y) {
        List<Ink> drawn = page.stream().filter(i -> !i.text().isBlank()).toList();
        Ink nearest = drawn.stream()
                .min(Comparator.comparingDouble(i -> distance(i, x, y)))
                .orElse(null);
        List<Integer> ids = new ArrayList<>();
        if (nearest == null) {
            return ids;
        }
        double height = nearest.middle()[1];
        List<Ink> line = drawn.stream()
                .filter(i -> Math.abs(i.middle()[1] - height) < 0.5 * nearest.size())
                .sorted(Comparator.comparingDouble(i -> i.middle()[0]))
                .toList();
        int at = line.indexOf(nearest);
        int from = at;
        while (from > 0 && line.get(from).x() - line.get(from - 1).endX() < GAP * nearest.size()) {
            from--;
        }
        int to = at;
        while (to + 1 < line.size() && line.get(to + 1).x() - line.get(to).endX() < GAP * nearest.size()) {
            to++;
        }
        line.subList(from, to + 1).forEach(i -> ids.add(i.id()));
        return ids;
    }

    private static double distance(Ink ink, double x, double y) {
        double[] middle = ink.middle();
        return HEIGHT * Math.abs(middle[1] - y) + Math.abs(middle[0] - x);
    }
}
