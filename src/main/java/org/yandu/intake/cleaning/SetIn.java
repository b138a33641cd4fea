package org.yandu.intake.cleaning;

import java.util.List;

/**
 * A page on which each paragraph is set in by two and all that goes on stands at the margin. That is no chance where every line at the
 * margin has a long one above it and some of them begin within a word; then a line that is not full ends a paragraph only where the next is set in.
 */
final class SetIn {

    /** Fewer show no layout. */
    private static final int FEWEST = 5;

    private static final double INDENT = 2;

    /** A line that goes on below is as long as this part of the width; a Latin word or number that was not broken may have left the rest. */
    private static final double LONG = 0.7;

    /** So many of the lines at the margin may stand below a short one: a name of the paper between two pages. */
    private static final double STRAY = 0.1;

    /** Of the ends between Chinese characters, so many are in the midst of a word, on any page. */
    private static final double CUT = 0.2;

    private static final int FEWEST_CUT = 3;

    private final List<Line> lines;
    private final LineRoom room;

    SetIn(List<Line> lines, LineRoom room) {
        this.lines = lines;
        this.room = room;
    }

    /** @param width in Chinese characters */
    boolean isProof(double width) {
        int first = 0;
        while (first < lines.size() && room.indent(first) < INDENT) {
            first++;
        }
        int paragraphs = 0;
        int below = 0;
        int stray = 0;
        int met = 0;
        int cut = 0;
        for (int i = first; i < lines.size(); i++) {
            if (room.indent(i) >= INDENT) {
                paragraphs++;
                continue;
            }
            boolean goesOn = !room.isApart(i - 1) && room.of(i - 1) >= width * LONG;
            below++;
            stray += goesOn ? 0 : 1;
            if (goesOn && room.isOpen(i - 1)) {
                String above = lines.get(i - 1).folded();
                met += WordCut.isMet(above, lines.get(i).folded()) ? 1 : 0;
                cut += WordCut.is(above, lines.get(i).folded()) ? 1 : 0;
            }
        }
        return paragraphs >= FEWEST
                && below >= FEWEST
                && stray <= below * STRAY
                && cut >= Math.max(FEWEST_CUT, met * CUT);
    }

    /** Whether an open line goes on at the margin below it, full or not. */
    static boolean isContinued(LineRoom room, int i, double width) {
        return room.isOpen(i) && room.of(i) >= width * LONG && room.indent(i + 1) < INDENT;
    }
}
