package org.yandu.outline.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The plainer ways a text comes into disorder, in which its paragraphs have not been mixed: sections moved as wholes, headings that changed places
 * above text that stayed, headings that stand elsewhere. One of these is taken unless the words of the paragraphs clearly say otherwise, since to place each
 * paragraph by its words tears apart what no one has torn.
 */
final class Wholes {

    /** From here on a likeness says something. */
    private static final double NEAR = 0.15;

    /** So near to another heading, and a third as near to its own, a paragraph speaks against a way. */
    private static final double AGAINST = 0.25;

    /** So near, it is moved by itself whatever became of the others. */
    private static final double CLEARLY = 0.6;

    /** So many that agree make up for one that does not; so many paragraphs in all have one by chance. */
    private static final int AGREE = 3;

    /** One paragraph in so many is near to another heading by chance. */
    private static final int CHANCE = 12;

    /** Of a heading in its place with what stands under it, unless the one before or behind has lost its text. */
    private static final double STANDS = 0.6;

    /** Of a heading in its place, when its neighbour has lost its text: what stands there may be of either. */
    private static final double MAY_END = 0.1;

    /** (二) does not begin a section, and (一) no second series within one. */
    private static final double BROKEN = 0.5;

    /** Two paragraphs of which nothing is known are of one section. */
    private static final double GOES_ON = 0.05;

    private final Torn torn;
    private final Kinship kinship;

    Wholes(Torn torn, Kinship kinship) {
        this.torn = torn;
        this.kinship = kinship;
    }

    /**
     * For each unit the heading it belongs to, or -1.
     *
     * @param free the sections each paragraph is nearest to, which tell what belongs to none
     */
    Optional<int[]> sections(int[] free) {
        List<Integer> full = IntStream.range(0, torn.headings().size())
                .filter(heading -> !torn.isBare(heading))
                .boxed()
                .toList();
        boolean bare = full.size() < torn.headings().size();
        List<int[]> ways = new ArrayList<>();
        if (!isInOrder(full)) {
            ways.add(under(free, false));
            int[] byPlace = under(free, true);
            if (!bare && isSpokenFor(byPlace)) {
                ways.add(byPlace);
            }
        } else if (bare) {
            int @Nullable [] inOrder = inOrder(free);
            if (inOrder != null) {
                ways.add(inOrder);
            }
        }
        return ways.stream()
                .filter(way -> against(way, free) <= Math.max(agreeing(way) / AGREE, way.length / CHANCE))
                .min(Comparator.comparingInt((int[] way) -> against(way, free))
                        .thenComparingDouble(way -> -likeness(way)))
                .map(way -> IntStream.range(0, way.length)
                        .map(unit -> isAgainst(unit, way, free, CLEARLY) ? free[unit] : way[unit])
                        .toArray());
    }

    /** Whether under two headings at least stands what speaks of them and not of the one above it: no heading changes places alone. */
    private boolean isSpokenFor(int[] byPlace) {
        return IntStream.range(0, byPlace.length)
                        .filter(unit -> byPlace[unit] >= 0 && isSpeaking(unit, byPlace[unit]))
                        .map(unit -> byPlace[unit])
                        .distinct()
                        .count()
                > 1;
    }

    private boolean isSpeaking(int unit, int heading) {
        int under = torn.units().get(unit).under();
        return heading != under && kinship.near(unit, heading) >= Math.max(NEAR, kinship.near(unit, under));
    }

    private boolean isInOrder(List<Integer> headings) {
        return IntStream.range(1, headings.size())
                .allMatch(i -> torn.headings()
                                .get(headings.get(i - 1))
                                .span()
                                .compareTo(torn.headings().get(headings.get(i)).span())
                        < 0);
    }

    /** @param byPlace whether the headings changed places, and the text under the first of them is that of the first section */
    private int[] under(int[] free, boolean byPlace) {
        List<Integer> standing = IntStream.range(0, torn.headings().size())
                .boxed()
                .sorted(Comparator.comparing(h -> torn.headings().get(h).span()))
                .toList();
        return IntStream.range(0, free.length)
                .map(unit -> {
                    int under = torn.units().get(unit).under();
                    boolean takes = free[unit] >= 0 && torn.isBare(free[unit]);
                    return takes
                            ? free[unit]
                            : under < 0 || isOutside(unit, free) ? -1 : byPlace ? standing.indexOf(under) : under;
                })
                .toArray();
    }

    private boolean isOutside(int unit, int[] free) {
        boolean closing = IntStream.range(unit, free.length)
                .allMatch(later -> free[later] < 0 || torn.units().get(later).framing());
        return torn.units().get(unit).framing()
                || closing
                || isIntroduction(unit)
                || torn.units().get(unit).under() < 0 && free[unit] < 0;
    }

    /** Headings stand together above all text, which begins with what is about none of them and only then comes to the first. */
    private boolean isIntroduction(int unit) {
        return torn.isStripped()
                && !torn.isTextFirst()
                && IntStream.rangeClosed(0, unit).allMatch(this::isAboutNone)
                && IntStream.range(unit + 1, torn.units().size())
                        .filter(later -> !isAboutNone(later))
                        .limit(1)
                        .anyMatch(later -> kinship.near(later, 0) >= CLEARLY);
    }

    private boolean isAboutNone(int unit) {
        return !torn.units().get(unit).headed()
                && IntStream.range(0, torn.headings().size()).allMatch(h -> kinship.near(unit, h) < NEAR);
    }

    /** The text is in order and only headings are not: the best way to part it among all of them. {@code null} when there is too little of it. */
    private int @Nullable [] inOrder(int[] free) {
        List<Integer> inside = IntStream.range(0, free.length)
                .filter(unit -> !isOutside(unit, free))
                .boxed()
                .toList();
        int headings = torn.headings().size();
        if (inside.size() < headings) {
            return null;
        }
        double[][] best = new double[inside.size()][headings];
        boolean[][] steps = new boolean[inside.size()][headings];
        for (int i = 0; i < inside.size(); i++) {
            for (int h = 0; h < headings; h++) {
                double stay = i == 0 ? Double.NEGATIVE_INFINITY : best[i - 1][h] + within(inside.get(i));
                double step = i == 0
                        ? h == 0 ? 0 : Double.NEGATIVE_INFINITY
                        : h == 0 ? Double.NEGATIVE_INFINITY : best[i - 1][h - 1] + beginning(inside.get(i));
                steps[i][h] = step > stay;
                best[i][h] = Math.max(stay, step) + fit(inside.get(i), h);
            }
        }
        int[] path = IntStream.range(0, free.length).map(unit -> -1).toArray();
        int heading = headings - 1;
        for (int i = inside.size() - 1; i >= 0; i--) {
            path[inside.get(i)] = heading;
            heading -= steps[i][heading] && i > 0 ? 1 : 0;
        }
        return path;
    }

    private double within(int unit) {
        return torn.units().get(unit).ordinal() == 1 ? -BROKEN : GOES_ON;
    }

    private double beginning(int unit) {
        return torn.units().get(unit).ordinal() > 1 ? -BROKEN : 0;
    }

    private double fit(int unit, int heading) {
        boolean there = torn.units().get(unit).under() == heading && !isDisplaced(heading);
        boolean open =
                torn.mayHoldOthers(heading) || heading + 1 < torn.headings().size() && torn.isBare(heading + 1);
        return kinship.near(unit, heading) + (there ? open ? MAY_END : STANDS : 0);
    }

    /** Whether a heading stands before one that is numbered lower, or behind one that is numbered higher and has its text. */
    private boolean isDisplaced(int heading) {
        return IntStream.range(0, torn.headings().size())
                .filter(other -> other != heading && !torn.isBare(other))
                .anyMatch(other -> other < heading
                        != torn.headings().get(other).span().start()
                                < torn.headings().get(heading).span().start());
    }

    private int against(int[] way, int[] free) {
        return (int) IntStream.range(0, way.length)
                .filter(unit -> isAgainst(unit, way, free, AGAINST))
                .count();
    }

    /** Whether a paragraph is clearly nearer to another heading; those that count through a section are held there. */
    private boolean isAgainst(int unit, int[] way, int[] free, double near) {
        return way[unit] >= 0
                && free[unit] >= 0
                && way[unit] != free[unit]
                && !isCounted(unit)
                && !isPoint(unit)
                && kinship.near(unit, free[unit]) >= near
                && kinship.near(unit, way[unit]) < kinship.near(unit, free[unit]) / 3;
    }

    private boolean isCounted(int unit) {
        Torn.Unit there = torn.units().get(unit);
        return there.headed() && torn.holdsItsOwn(there.under());
    }

    /** 一是, 二是 one after the other count points within a section. */
    private boolean isPoint(int unit) {
        return goesOn(unit - 1, unit) || goesOn(unit, unit + 1);
    }

    private boolean goesOn(int unit, int next) {
        return unit >= 0
                && next < torn.units().size()
                && torn.units().get(unit).under() == torn.units().get(next).under()
                && kinship.ordinal(unit) > 0
                && kinship.ordinal(next) == kinship.ordinal(unit) + 1;
    }

    private int agreeing(int[] way) {
        return (int) IntStream.range(0, way.length)
                .filter(unit -> way[unit] >= 0 && kinship.near(unit, way[unit]) >= NEAR)
                .count();
    }

    private double likeness(int[] way) {
        return IntStream.range(0, way.length)
                .filter(unit -> way[unit] >= 0)
                .mapToDouble(unit -> kinship.near(unit, way[unit]))
                .sum();
    }
}
