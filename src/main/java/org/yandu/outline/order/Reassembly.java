package org.yandu.outline.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.outline.OutlineNode;

/**
 * Puts headings of several levels in order that were torn from their text and shuffled: which （一） belongs below which 一、 nothing says
 * but the text, whose paragraphs kept their order. Of all orders that the numbers allow the likeliest is looked for, together with the way
 * the paragraphs are parted among them; the best beginnings are followed only, since all would take too long.
 */
final class Reassembly {

    /** More are not put in order by hand, either; one bit for each. */
    static final int MOST = 40;

    static final int MOST_UNITS = 300;

    /** So many beginnings are followed for each number of headings and paragraphs: time grows with them, and the likeliest are few. */
    private static final int FOLLOWED = 60;

    /** And so many in all, so that the largest text takes less than a second. */
    private static final int IN_ALL = 240_000;

    /** 1. directly below 一、 in a text that has （一） as well. */
    private static final double SKIPS = -0.1;

    /** （三） twice, or no （二）: a writer may have slipped, but hardly more than once. */
    private static final double SLIP = -1.5;

    /** One of the lowest without text, which costs more than in {@link Sequence}: from 1 to 2 texts torn for a trial come out nearly alike. */
    private static final double EMPTY = -1.5;

    /** What a heading of its kind always has below it, without a word of it. */
    private static final double BY_TOPIC = 0.2;

    private static final Pattern FIRST = Pattern.compile("^(?:前言|引言|引子|导言|导论|绪论|序言?|摘要|题记)$");

    /**
     * What was found.
     *
     * @param order of the headings, by their places in the list that was given
     * @param path for each unit the place of its heading in that order; -1 before all, their number behind all
     */
    record Found(List<Integer> order, int[] path) {}

    /**
     * Headings placed and paragraphs parted so far.
     *
     * @param placed a bit for each heading
     * @param last -1 before the first, the number of headings behind the last
     * @param own how many paragraphs the last heading has
     * @param above what these would cost if the next heading stood below it
     * @param before {@code null} at the beginning
     */
    private record Step(
            double score,
            long placed,
            int last,
            int own,
            double above,
            @Nullable State before) {

        /** Steps of which it is the same what may follow. */
        Kind kind() {
            return new Kind(placed, last, own > 0);
        }
    }

    private record Kind(long placed, int last, boolean owns) {}

    /** A step that is followed; of the many others nobody asks how far they have counted. */
    private record State(Step step, Numbers numbers) {

        double score() {
            return step.score;
        }

        long placed() {
            return step.placed;
        }

        int last() {
            return step.last;
        }

        int own() {
            return step.own;
        }
    }

    /**
     * How far the headings have counted.
     *
     * @param counted the last number of each depth
     * @param open the heading of each depth, or -1
     */
    private record Numbers(int[] counted, int[] open) {}

    /**
     * The paragraphs.
     *
     * @param texts folded
     */
    record Units(List<String> texts, List<Sequence.Standing> standing) {}

    private final List<OutlineNode> headings;
    private final List<Integer> ordinals;
    private final int[] depths;
    private final boolean[] through;
    private final Kinship kinship;
    private final boolean[][] topical;
    private final double[][] named;
    private final boolean[] isFirst;
    private final int followed;
    private final List<Sequence.Standing> units;

    /**
     * @param ordinals of the headings; 0 for one without a number
     * @param ranks of the headings, the highest the least; those of headings without a number do not matter
     */
    Reassembly(List<OutlineNode> headings, List<Integer> ordinals, List<Integer> ranks, Kinship kinship, Units units) {
        this.headings = headings;
        this.ordinals = ordinals;
        this.kinship = kinship;
        this.units = units.standing();
        this.topical = new boolean[units.texts().size()][headings.size()];
        this.named = new double[topical.length][headings.size()];
        this.isFirst = new boolean[headings.size()];
        this.followed = Math.min(FOLLOWED, IN_ALL / ((headings.size() + 1) * (topical.length + 1)) + 1);
        for (int heading = 0; heading < headings.size(); heading++) {
            String title = Folding.inPlace(headings.get(heading).title());
            isFirst[heading] = FIRST.matcher(headings.get(heading).title()).matches();
            for (int unit = 0; unit < topical.length; unit++) {
                topical[unit][heading] = Topics.speaksOf(title, units.texts().get(unit));
                named[unit][heading] = kinship.named(unit, heading);
            }
        }
        List<Integer> kinds = IntStream.range(0, headings.size())
                .filter(heading -> ordinals.get(heading) > 0)
                .mapToObj(ranks::get)
                .distinct()
                .sorted()
                .toList();
        this.depths = IntStream.range(0, headings.size())
                .map(heading -> Math.max(0, kinds.indexOf(ranks.get(heading))))
                .toArray();
        this.through = new boolean[Math.max(1, kinds.size())];
        for (int depth = 0; depth < through.length; depth++) {
            through[depth] = countsThrough(depth);
        }
    }

    /** Whether no number of a depth comes twice: then （三） below 二、 may go on from （二） below 一、. */
    private boolean countsThrough(int depth) {
        Set<Integer> seen = new HashSet<>();
        return IntStream.range(0, headings.size())
                .filter(heading -> depths[heading] == depth && ordinals.get(heading) > 0)
                .allMatch(heading -> seen.add(ordinals.get(heading)));
    }

    /** Absent where the numbers allow no order, or there is too much to be ordered. */
    Optional<Found> find() {
        int count = headings.size();
        if (count > MOST || units.size() > MOST_UNITS) {
            return Optional.empty();
        }
        List<List<State>> cells = new ArrayList<>();
        for (int placed = 0; placed <= count; placed++) {
            if (Thread.currentThread().isInterrupted()) {
                return Optional.empty();
            }
            List<List<State>> row = new ArrayList<>();
            for (int unit = 0; unit <= units.size(); unit++) {
                List<Step> cell = new ArrayList<>();
                if (placed + unit == 0) {
                    cell.add(new Step(0, 0, -1, 0, 0, null));
                }
                if (placed > 0) {
                    cells.get(unit).forEach(state -> place(state, cell));
                }
                if (unit > 0) {
                    int taken = unit - 1;
                    row.get(taken).forEach(state -> take(state, taken, cell));
                }
                row.add(best(cell));
            }
            cells = row;
        }
        return cells.get(units.size()).stream()
                .max(Comparator.comparingDouble(this::ended))
                .map(this::found);
    }

    private double ended(State state) {
        boolean empty = state.last() < headings.size() && state.own() == 0;
        return state.score() + (empty ? EMPTY : 0);
    }

    /** The likeliest, one of each kind: what is placed and open decides what may follow. */
    private List<State> best(List<Step> cell) {
        cell.sort(Comparator.comparingDouble(Step::score).reversed());
        Set<Kind> seen = new HashSet<>();
        List<State> best = new ArrayList<>();
        for (int i = 0; i < cell.size() && best.size() < followed; i++) {
            if (seen.add(cell.get(i).kind())) {
                best.add(new State(cell.get(i), numbers(cell.get(i))));
            }
        }
        return best;
    }

    private Numbers numbers(Step step) {
        State before = step.before();
        if (before == null) {
            int[] none = new int[through.length];
            Arrays.fill(none, -1);
            return new Numbers(new int[through.length], none);
        }
        if (step.placed() == before.placed()) {
            return before.numbers();
        }
        int heading = step.last();
        int depth = depths[heading];
        int[] counted = before.numbers().counted().clone();
        int[] open = before.numbers().open().clone();
        counted[depth] = ordinals.get(heading) > 0 ? ordinals.get(heading) : counted[depth];
        open[depth] = heading;
        for (int lower = depth + 1; lower < counted.length; lower++) {
            counted[lower] = through[lower] ? counted[lower] : 0;
            open[lower] = -1;
        }
        return new Numbers(counted, open);
    }

    private void place(State state, List<Step> cell) {
        for (int heading = 0; heading < headings.size(); heading++) {
            if ((state.placed() >> heading & 1) != 0 || !mayFollow(state, heading)) {
                continue;
            }
            int depth = depths[heading];
            boolean below = state.last() >= 0 && depth > depths[state.last()];
            double cost = state.last() < 0 ? 0 : below ? state.step().above() : state.own() == 0 ? EMPTY : 0;
            boolean slip = ordinals.get(heading) > 0
                    && ordinals.get(heading) != state.numbers().counted()[depth] + 1;
            double skips = slip ? SLIP : depth > (state.last() < 0 ? -1 : depths[state.last()]) + 1 ? SKIPS : 0;
            cell.add(new Step(state.score() + cost + skips, state.placed() | 1L << heading, heading, 0, 0, state));
        }
    }

    /** By its number; 前言 stands before all, and every other without a number behind them. */
    private boolean mayFollow(State state, int heading) {
        if (ordinals.get(heading) == 0) {
            return isFirst[heading]
                    ? state.last() < 0
                    : IntStream.range(0, headings.size())
                            .allMatch(other ->
                                    (state.placed() >> other & 1) != 0 || ordinals.get(other) == 0 && other >= heading);
        }
        int counted = state.numbers().counted()[depths[heading]];
        boolean begun = depths[heading] == 0 || state.last() >= 0;
        return begun && ordinals.get(heading) >= Math.max(1, counted) && ordinals.get(heading) <= counted + 2;
    }

    private void take(State state, int unit, List<Step> cell) {
        Sequence.Standing standing = units.get(unit);
        int behind = headings.size();
        if (state.last() < behind) {
            cell.add(with(state, state.last(), state.score() + fit(state, unit, standing), unit));
        }
        if (Long.bitCount(state.placed()) == behind) {
            double cost = state.last() < behind && state.own() == 0 ? EMPTY : 0;
            double fit = standing == Sequence.Standing.BESIDE
                    ? 0
                    : standing == Sequence.Standing.CLOSES ? Sequence.SURE : Sequence.STRAY;
            cell.add(with(state, behind, state.score() + cost + fit, unit));
        }
    }

    private Step with(State state, int last, double score, int unit) {
        boolean inside = last >= 0 && last < headings.size();
        double above = inside
                ? state.step().above()
                        + (named[unit][last] >= Sequence.NAMED ? Sequence.OF_UPPER : Sequence.ABOVE_OTHERS)
                : 0;
        // What stands beside all gives no heading its text.
        int own = state.own() + (units.get(unit) == Sequence.Standing.BESIDE ? 0 : 1);
        return new Step(score, state.placed(), last, own, above, state);
    }

    private double fit(State state, int unit, Sequence.Standing standing) {
        if (standing == Sequence.Standing.BESIDE) {
            return 0;
        }
        if (state.last() < 0) {
            return standing == Sequence.Standing.LEADS ? Sequence.SURE : Sequence.STRAY;
        }
        double near = kinship.near(unit, state.last()) + (topical[unit][state.last()] ? BY_TOPIC : 0);
        for (int depth = 0; depth < depths[state.last()]; depth++) {
            int upper = state.numbers().open()[depth];
            near += upper < 0
                    ? 0
                    : Sequence.OF_UPPER * (kinship.near(unit, upper) + (topical[unit][upper] ? BY_TOPIC : 0));
        }
        return near;
    }

    private Found found(State end) {
        List<State> steps = new ArrayList<>();
        for (State step = end; step != null; step = step.step().before()) {
            steps.add(step);
        }
        Collections.reverse(steps);
        List<Integer> order = new ArrayList<>();
        int[] path = new int[units.size()];
        int unit = 0;
        for (int i = 1; i < steps.size(); i++) {
            State step = steps.get(i);
            if (step.placed() != steps.get(i - 1).placed()) {
                order.add(step.last());
            } else {
                boolean behind = step.last() == headings.size() || units.get(unit) == Sequence.Standing.BESIDE;
                path[unit++] = behind ? headings.size() : order.size() - 1;
            }
        }
        return new Found(order, path);
    }
}
