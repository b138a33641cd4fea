package org.yandu.retrieval.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/**
 * Years from left to right. A stretch in which nothing is dated shares one narrow place, however long it was: readers look for the
 * years that are named, and one mention of 1840 must not push all else out of sight.
 *
 * @param columns without overlap, oldest first; none when there is no date at all
 */
public record Axis(List<Column> columns) {

    /** More columns than this are no longer told apart at a glance; then several years share one. */
    private static final int MOST_COLUMNS = 60;

    /** How many years a column may hold. */
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100};

    /** Fewer empty columns than this are shown as they are: a break would save nothing. */
    private static final int SHORTEST_GAP = 3;

    /**
     * @param first year
     * @param last year, this one included
     * @param gap whether nothing is dated in these years
     */
    public record Column(int first, int last, boolean gap) {}

    public Axis {
        columns = List.copyOf(columns);
    }

    /** @param years in which something is dated */
    static Axis of(NavigableSet<Integer> years) {
        Axis axis = new Axis(List.of());
        if (years.isEmpty()) {
            return axis;
        }
        for (int step : STEPS) {
            axis = new Axis(columns(years, step));
            if (axis.columns.size() <= MOST_COLUMNS) {
                break;
            }
        }
        return axis;
    }

    private static List<Column> columns(NavigableSet<Integer> years, int step) {
        List<Column> columns = new ArrayList<>();
        int next = Math.floorDiv(years.first(), step) * step;
        while (next <= years.last()) {
            int dated = Math.floorDiv(years.ceiling(next), step) * step;
            if (dated - next >= SHORTEST_GAP * step) {
                columns.add(new Column(next, dated - 1, true));
                next = dated;
            }
            columns.add(new Column(next, next + step - 1, false));
            next += step;
        }
        return columns;
    }

    /** Index of the column that holds a year; -1 when it is outside. */
    public int column(int year) {
        int low = 0;
        int high = columns.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Column at = columns.get(middle);
            if (year < at.first()) {
                high = middle - 1;
            } else if (year > at.last()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
