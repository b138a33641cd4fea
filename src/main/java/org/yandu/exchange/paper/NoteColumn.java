package org.yandu.exchange.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Stands comments beside their lines. Each wants to begin at the height of its line; where they would run into each other they make
 * room, downwards first, upwards at the foot of the page. What a page cannot hold goes on at the head of the next.
 */
final class NoteColumn {

    private NoteColumn() {}

    /**
     * A comment.
     *
     * @param wanted height it would like to begin at, in points from the head of the column
     * @param lines heights of its lines
     */
    record Wish(int number, double wanted, List<Double> lines) {}

    /**
     * A comment, or part of one, on a page.
     *
     * @param y where it begins
     * @param from first and {@code to} after the last of its lines that stand here
     */
    record Placed(int number, double y, int from, int to) {}

    /**
     * @param placed what stands on this page
     * @param rest what must go on to the next, in order
     * @param begun how many lines of the first of them stand here already
     */
    record Outcome(List<Placed> placed, List<Wish> rest, int begun) {}

    /**
     * @param begun how many lines of the first wish stood on an earlier page
     * @param gap between two, in points
     */
    static Outcome place(List<Wish> wishes, int begun, double height, double gap) {
        List<Placed> placed = new ArrayList<>();
        double used = 0;
        for (int i = 0; i < wishes.size(); i++) {
            Wish wish = wishes.get(i);
            int from = i == 0 ? begun : 0;
            double room = height - used - (placed.isEmpty() ? 0 : gap);
            int to = fitting(wish.lines(), from, room);
            boolean whole = to == wish.lines().size();
            // A single line at the foot of a page says nothing.
            if (!whole && to - from < 2 && from == 0) {
                to = from;
            }
            if (to > from) {
                used += (placed.isEmpty() ? 0 : gap) + sum(wish.lines(), from, to);
                placed.add(new Placed(wish.number(), from == 0 ? wish.wanted() : 0, from, to));
            }
            if (!whole) {
                return new Outcome(spread(placed, wishes, height, gap), wishes.subList(i, wishes.size()), to);
            }
        }
        return new Outcome(spread(placed, wishes, height, gap), List.of(), 0);
    }

    private static int fitting(List<Double> lines, int from, double room) {
        int to = from;
        double used = 0;
        while (to < lines.size() && used + lines.get(to) <= room + 0.01) {
            used += lines.get(to++);
        }
        return to;
    }

    private static double sum(List<Double> lines, int from, int to) {
        return lines.subList(from, to).stream().mapToDouble(Double::doubleValue).sum();
    }

    /** They fit one below the other; now each as near to its line as the others allow. */
    private static List<Placed> spread(List<Placed> placed, List<Wish> wishes, double height, double gap) {
        double[] y = new double[placed.size()];
        double[] high = new double[placed.size()];
        double free = 0;
        for (int i = 0; i < y.length; i++) {
            Placed each = placed.get(i);
            high[i] = sum(wishes.get(i).lines(), each.from(), each.to());
            y[i] = Math.max(free, each.y());
            free = y[i] + high[i] + gap;
        }
        double foot = height;
        for (int i = y.length - 1; i >= 0; i--) {
            y[i] = Math.max(0, Math.min(y[i], foot - high[i]));
            foot = y[i] - gap;
        }
        List<Placed> spread = new ArrayList<>();
        for (int i = 0; i < y.length; i++) {
            Placed each = placed.get(i);
            spread.add(new Placed(each.number(), y[i], each.from(), each.to()));
        }
        return spread;
    }
}
