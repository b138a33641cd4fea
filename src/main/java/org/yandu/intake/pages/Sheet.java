package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * One page, turned so that its text runs from left to right.
 *
 * @param number from 0
 * @param glyphs in the order the file draws them
 * @param aside what stands across or at a slant: watermarks, stamps
 */
record Sheet(int number, double width, double height, List<Glyph> glyphs, List<Glyph> aside, List<Rule> rules) {

    /** A picture over so much of a page is the page; drawings and photographs in a text take less as a rule. */
    private static final double FULL = 0.5;

    /** A page number, a running head, the name of the program that scanned it. */
    private static final int FEW = 40;

    /**
     * Whether a page is a picture of a page, its words not among the characters.
     *
     * @param pictured what pictures cover of it, in square points
     * @param characters on it, visible or not
     */
    static boolean isPicture(double pictured, double width, double height, int characters) {
        return characters <= FEW && pictured >= FULL * width * height;
    }

    static Sheet of(int number, double width, double height, List<Ink> ink, List<Rule> rules) {
        int[] count = new int[5];
        for (Ink drawn : ink) {
            count[drawn.upright() ? 4 : Math.max(0, drawn.turns())] += drawn.turns() < 0 ? 0 : 1;
        }
        int most = 0;
        for (int i = 1; i < count.length; i++) {
            most = count[i] > count[most] ? i : most;
        }
        boolean upright = most == 4;
        int turns = upright ? 1 : most;
        List<Glyph> glyphs = new ArrayList<>();
        List<Glyph> aside = new ArrayList<>();
        for (Ink drawn : ink) {
            boolean along =
                    upright ? drawn.upright() || drawn.turns() == 0 : drawn.turns() == turns && !drawn.upright();
            if (!along) {
                aside.add(drawn.turned(0, width, height));
            } else {
                glyphs.add(upright ? drawn.laid(width) : drawn.turned(turns, width, height));
            }
        }
        boolean swapped = turns % 2 == 1;
        return new Sheet(
                number,
                swapped ? height : width,
                swapped ? width : height,
                glyphs,
                aside,
                rules.stream().map(r -> turned(r, turns, width, height)).toList());
    }

    private static Rule turned(Rule rule, int turns, double width, double height) {
        double[] one = Ink.turned(rule.left(), rule.top(), turns, width, height);
        double[] other = Ink.turned(rule.right(), rule.bottom(), turns, width, height);
        return new Rule(
                Math.min(one[0], other[0]),
                Math.min(one[1], other[1]),
                Math.max(one[0], other[0]),
                Math.max(one[1], other[1]));
    }
}
