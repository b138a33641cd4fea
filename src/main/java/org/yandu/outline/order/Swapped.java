package org.yandu.outline.order;

import java.util.Optional;

/**
 * Two sections that follow one another and have each the other's text. Their numbers count up, so that only the words tell: all of
 * each has to be nearer to the other heading, clearly, and in both directions.
 */
final class Swapped {

    /** Below this there is nothing to a likeness. */
    private static final double SOME = 0.3;

    /** What a section shares with its own heading, as a part of what it shares with the other. */
    private static final double OWN = 0.34;

    private Swapped() {}

    /** For each unit the heading it belongs to when two sections were exchanged, or -1. */
    static Optional<int[]> sections(Torn torn, Kinship kinship) {
        for (int upper = 0; upper + 1 < torn.headings().size(); upper++) {
            if (suits(torn, kinship, upper, upper + 1) && suits(torn, kinship, upper + 1, upper)) {
                int[] sections = new int[torn.units().size()];
                for (int unit = 0; unit < sections.length; unit++) {
                    int under = torn.units().get(unit).under();
                    sections[unit] = under == upper ? upper + 1 : under == upper + 1 ? upper : under;
                }
                return Optional.of(sections);
            }
        }
        return Optional.empty();
    }

    /** Whether everything below one heading belongs rather below another. */
    private static boolean suits(Torn torn, Kinship kinship, int from, int to) {
        double own = 0;
        double other = 0;
        double most = 0;
        int units = 0;
        for (int unit = 0; unit < torn.units().size(); unit++) {
            Torn.Unit there = torn.units().get(unit);
            if (there.under() != from) {
                continue;
            }
            double near = kinship.near(unit, to);
            if (there.headed() || near <= kinship.near(unit, from)) {
                return false;
            }
            own += kinship.near(unit, from);
            other += near;
            most = Math.max(most, near);
            units++;
        }
        return units > 0 && most >= SOME && own <= other * OWN;
    }
}
