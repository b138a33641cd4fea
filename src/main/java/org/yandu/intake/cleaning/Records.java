package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that record something and say nothing about the text they stand in: rows of a table pasted from a sheet, turns of a chat. None
 * of them is a title, and their days are not the day of the text.
 */
final class Records {

    /** Two lines alike may be facts. */
    private static final int FEWEST_ROWS = 3;

    private static final int FEWEST_TURNS = 2;

    /** The head is looked for in the first lines only, and so are these. */
    private static final int TOP = 60;

    private static final Pattern CELL = Pattern.compile("\\t+|\\s*[,|]\\s*");

    private static final Pattern LABEL = Pattern.compile("(?:" + Labels.ANY + ")\\s*:?.*");

    private static final Pattern TURN =
            Pattern.compile("\\S{1,16}\\s+(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s+)?\\d{1,2}:\\d{2}(?::\\d{2})?");

    private Records() {}

    /** The lines without them; all of a chat. */
    static List<Line> without(List<Line> lines) {
        List<Line> top = lines.subList(0, Math.min(TOP, lines.size()));
        long turns = top.stream()
                .filter(Records::isTurn)
                .map(line -> line.folded().replaceFirst("\\s.*", ""))
                .distinct()
                .count();
        int first = first(top);
        if (turns >= FEWEST_TURNS && first < top.size()) {
            return lines.subList(0, first);
        }
        List<Line> left = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = i < TOP ? rowsEnd(lines, i) : i;
            if (end - i < FEWEST_ROWS) {
                left.add(lines.get(i++));
            } else {
                i = end;
            }
        }
        return left;
    }

    /** 张伟 10:22, and not 答复时间　10:22. */
    private static boolean isTurn(Line line) {
        return TURN.matcher(line.folded()).matches()
                && !LABEL.matcher(line.folded()).matches();
    }

    private static int first(List<Line> lines) {
        int at = 0;
        while (at < lines.size() && !isTurn(lines.get(at))) {
            at++;
        }
        return at;
    }

    /** Behind the rows that begin with a line and have as many cells as it; that of the line itself where it is none. */
    private static int rowsEnd(List<Line> lines, int from) {
        int cells = cells(lines.get(from));
        int end = from;
        while (end < lines.size()
                && cells > 2
                && cells(lines.get(end)) == cells
                && (end == from || !hasLabel(lines.get(end)))) {
            end++;
        }
        return end;
    }

    private static int cells(Line line) {
        if (line.folded().indexOf('。') >= 0) {
            return 0;
        }
        Matcher cell = CELL.matcher(line.folded());
        int cells = 1;
        while (cell.find()) {
            cells++;
        }
        return cells;
    }

    /** A table of facts about a paper has labels in every row. */
    private static boolean hasLabel(Line line) {
        for (String cell : CELL.split(line.folded())) {
            if (LABEL.matcher(cell).matches()) {
                return true;
            }
        }
        return false;
    }
}
