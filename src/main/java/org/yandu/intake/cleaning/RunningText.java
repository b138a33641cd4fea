package org.yandu.intake.cleaning;

import java.util.List;

/** Lines above the first sentence that are its beginning: a paragraph wrapped at a width has several lines without a full stop. */
final class RunningText {

    /** Begins no line but one that was cut at a number of characters. */
    private static final String NOT_FIRST = "、,。;:!?)》”’";

    /** Shorter lines that end alike are a title broken by hand. */
    private static final int WIDE = 20;

    private RunningText() {}

    /**
     * @param sentence index of the first line that is a sentence
     * @return index of the line where its paragraph begins
     */
    static int start(List<Line> lines, int sentence) {
        int first = sentence;
        while (first > 0 && runsOn(lines, first - 1)) {
            first--;
        }
        return first;
    }

    /** Whether a paragraph goes on from one line into the next. */
    static boolean runsOn(List<Line> lines, int at) {
        Line line = lines.get(at);
        Line next = lines.get(at + 1);
        return isBelow(line, next)
                && (NOT_FIRST.indexOf(next.folded().charAt(0)) >= 0
                        || line.length() >= WIDE && (line.folded().endsWith(",") || isColumn(lines, at)));
    }

    /** Whether a line, the next and the one below are cut at one width: 25 characters, 25 characters, and what is left. */
    private static boolean isColumn(List<Line> lines, int at) {
        if (at + 2 >= lines.size()) {
            return false;
        }
        Line line = lines.get(at);
        Line next = lines.get(at + 1);
        Line below = lines.get(at + 2);
        return isBelow(next, below)
                && Math.abs(line.length() - next.length()) <= 1
                && below.length() <= line.length() + 1
                && !next.folded().endsWith("。");
    }

    /** Whether nothing stands between two lines, neither an empty one nor the blanks a paragraph begins with. */
    private static boolean isBelow(Line line, Line next) {
        return next.start() == line.end() + 1;
    }
}
