package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.List;

/** The ruled lines of one table: heights and places, each with the lines drawn there. */
record Grid(List<Rule> level, List<Rule> upright, List<Double> heights, List<Double> places) {

    /** Lines that should meet miss each other by so much at most, in points. */
    private static final double MEET = 3.5;

    /** More lines are a drawing; and every pair has to be looked at. */
    private static final int MOST = 1500;

    /** The grids of a page with two rows at least, or with one of several cells, as a table leaves behind at the end of its page. */
    static List<Grid> of(List<Rule> rules) {
        List<Grid> grids = new ArrayList<>();
        List<Rule> left = new ArrayList<>(rules.size() > MOST ? List.of() : rules);
        while (!left.isEmpty()) {
            List<Rule> group = new ArrayList<>(List.of(left.remove(left.size() - 1)));
            for (int i = 0; i < group.size(); i++) {
                Rule rule = group.get(i);
                left.removeIf(other -> meet(rule, other) && group.add(other));
            }
            List<Rule> level = group.stream().filter(Rule::isLevel).toList();
            List<Rule> upright = group.stream().filter(r -> !r.isLevel()).toList();
            List<Double> heights = apart(level.stream().mapToDouble(Rule::top).toArray());
            List<Double> places = apart(upright.stream().mapToDouble(Rule::left).toArray());
            if (heights.size() >= 3 && places.size() >= 2 || heights.size() == 2 && places.size() > 3) {
                grids.add(new Grid(level, upright, heights, places));
            }
        }
        return grids;
    }

    /** The level lines that are no part of a table or of the frame of a picture: none that stands upright meets them. */
    static List<Rule> free(List<Rule> rules) {
        List<Rule> upright = rules.stream().filter(rule -> !rule.isLevel()).toList();
        return rules.size() > MOST
                ? rules
                : rules.stream()
                        .filter(rule -> rule.isLevel() && upright.stream().noneMatch(other -> meet(rule, other)))
                        .toList();
    }

    private static boolean meet(Rule one, Rule other) {
        return one.left() < other.right() + MEET
                && other.left() < one.right() + MEET
                && one.top() < other.bottom() + MEET
                && other.top() < one.bottom() + MEET;
    }

    private static List<Double> apart(double[] all) {
        java.util.Arrays.sort(all);
        List<Double> apart = new ArrayList<>();
        for (double at : all) {
            if (apart.isEmpty() || at - apart.get(apart.size() - 1) > MEET) {
                apart.add(at);
            }
        }
        return apart;
    }

    double left() {
        return level.stream().mapToDouble(Rule::left).min().orElse(0);
    }

    double right() {
        return level.stream().mapToDouble(Rule::right).max().orElse(0);
    }

    double top() {
        return heights.get(0);
    }

    double bottom() {
        return heights.get(heights.size() - 1);
    }

    /** Whether a line stands in it, wholly or with its part there. */
    boolean holds(Row row) {
        return row.isWithin(top(), bottom()) && row.right() > left() && row.left() < right();
    }

    /** The row of a character: the last line above it that reaches over it. */
    int rowOf(Glyph glyph) {
        double middle = glyph.y() - 0.33 * glyph.size();
        // A table wider than its page is cut off, its lines at the edge and its words behind it.
        double at = Math.min(glyph.middle(), right() - MEET);
        int row = 0;
        for (Rule rule : level) {
            if (rule.top() < middle && rule.left() < at && rule.right() > at) {
                row = Math.max(row, nearest(heights, rule.top()));
            }
        }
        return row;
    }

    /** The column of a character: the last line left of it that reaches past it. */
    int columnOf(Glyph glyph) {
        double middle = glyph.y() - 0.33 * glyph.size();
        double at = Math.min(glyph.middle(), right() - MEET);
        int column = 0;
        for (Rule rule : upright) {
            if (rule.left() < at && rule.top() < middle && rule.bottom() > middle) {
                column = Math.max(column, nearest(places, rule.left()));
            }
        }
        return column;
    }

    private static int nearest(List<Double> places, double at) {
        int nearest = 0;
        for (int i = 1; i < places.size(); i++) {
            nearest = Math.abs(places.get(i) - at) < Math.abs(places.get(nearest) - at) ? i : nearest;
        }
        return nearest;
    }
}
