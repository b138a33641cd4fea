package org.yandu.outline.order;

import java.util.stream.IntStream;

/** Paragraphs that have little to do with the heading they stand under and much with another. */
final class Strangers {

    /** Where so many paragraphs, and two whole sections, are near to another heading only, the texts were exchanged. */
    static final int FEWEST = 3;

    /** Below this there is nothing to a likeness. */
    private static final double NEAR = 0.15;

    /** Nearer than this a paragraph has something to do with a heading, as {@link Kinship#near} says. */
    static final double SPOKEN = 0.3;

    private final Torn torn;
    private final Kinship kinship;

    Strangers(Torn torn, Kinship kinship) {
        this.torn = torn;
        this.kinship = kinship;
    }

    /** @param sections for each unit the heading it is thought to belong to, or -1 */
    long count(int[] sections) {
        return IntStream.range(0, sections.length)
                .filter(unit -> isOne(unit, sections[unit]))
                .count();
    }

    /** Whether a paragraph has little to do with the heading it stands under and much with another. */
    private boolean isOne(int unit, int to) {
        return isOne(unit, to, NEAR);
    }

    private boolean isOne(int unit, int to, double least) {
        double near = !isMoved(unit, to)
                ? 0
                : countsWithin(unit) && !torn.isBare(to) ? kinship.nearInWords(unit, to) : kinship.near(unit, to);
        return near >= least && kinship.near(unit, torn.units().get(unit).under()) < near / 3;
    }

    /** 一是, 二是 in a row below one heading count its points, and no headings. */
    boolean countsWithin(int unit) {
        int ordinal = kinship.ordinal(unit);
        return ordinal > 0 && (counts(unit, unit - 1, ordinal - 1) || counts(unit, unit + 1, ordinal + 1));
    }

    private boolean counts(int unit, int beside, int ordinal) {
        return beside >= 0
                && beside < torn.units().size()
                && torn.units().get(beside).under() == torn.units().get(unit).under()
                && kinship.ordinal(beside) == ordinal;
    }

    /** Whether it stands under another heading; a lower heading is held in place by its number. */
    boolean isMoved(int unit, int to) {
        int under = torn.units().get(unit).under();
        return to >= 0 && under >= 0 && to != under && !torn.units().get(unit).headed();
    }

    /**
     * Whether the texts of two sections were exchanged: most of each suits other headings, one of which has lost its own text, too. Words that
     * a heading shares with the whole text draw paragraphs from everywhere, but nobody has taken its text away.
     */
    boolean areExchanged(int[] sections) {
        return count(sections) >= FEWEST
                && IntStream.range(0, torn.headings().size())
                                .filter(heading -> hasOthers(heading, sections))
                                .count()
                        > 1;
    }

    /** Whether most of what stands below a heading, and nothing of its own, suits others. */
    private boolean hasOthers(int heading, int[] sections) {
        int[] below = below(heading);
        int[] strange =
                IntStream.of(below).filter(unit -> isOne(unit, sections[unit])).toArray();
        return strange.length * 2 >= below.length
                && IntStream.of(below).noneMatch(unit -> sections[unit] == heading)
                && IntStream.of(strange)
                        .anyMatch(unit -> isOne(unit, sections[unit], SPOKEN) && !hasItsOwn(sections[unit]));
    }

    private boolean hasItsOwn(int heading) {
        return IntStream.of(below(heading)).anyMatch(unit -> kinship.near(unit, heading) >= NEAR);
    }

    private int[] below(int heading) {
        return IntStream.range(0, torn.units().size())
                .filter(unit -> torn.units().get(unit).under() == heading)
                .toArray();
    }
}
