package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/** What is left of the empty table a web page was laid out with: runs of bars with nothing between them. */
final class TableDebris implements NoiseFinder.Rule {

    /** Shorter lines are rows of tables, which may have empty cells. */
    private static final int WALL = 200;

    private static final int BARS = 3;

    /** Two bars or more, or rules and a bar, at the end of a line. */
    private static final Pattern TAIL =
            Pattern.compile("(?:(?<=^|\\s)[\\-:]{3,}[\\s\\-:]*)?\\|[\\s\\-:]*\\|[\\s|\\-:]*$");

    private static final Pattern HEAD = Pattern.compile("^\\|\\s*\\|[\\s|\\-:]*");

    /** A row of a real table has words between its bars. Nothing is given back, so that a long line is looked at once. */
    private static final Pattern ROW = Pattern.compile("\\|[^|\\p{L}\\d]*+[\\p{L}\\d][^|]*+\\|");

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        boolean inTable = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.folded().indexOf('|') < 0) {
                inTable = false;
                continue;
            }
            if (line.length() >= WALL) {
                inside(line, found);
            }
            Matcher tail = TAIL.matcher(line.folded());
            boolean debris = tail.useTransparentBounds(true)
                    .useAnchoringBounds(false)
                    .region(tailOf(line.folded()), line.folded().length())
                    .find();
            boolean whole = debris && tail.start() == 0;
            boolean row = ROW.matcher(line.folded()).find();
            boolean last = i + 1 == lines.size()
                    || !ROW.matcher(lines.get(i + 1).folded()).find();
            boolean kept = whole && inTable && !(last && isBare(line.folded()));
            if (debris && !row && !kept) {
                add(found, line.start() + tail.start(), line.end());
            }
            Matcher head = HEAD.matcher(line.folded());
            if (!whole && !row && !inTable && head.find()) {
                add(found, line.start(), line.start() + head.end());
            }
            // |---|---| below a row of words rules a real table.
            inTable = row || (whole && inTable);
        }
    }

    /** Bars side by side: an empty row to be filled in has room between its bars, and what rules a table has its lines. */
    private static boolean isBare(String folded) {
        return folded.contains("|||") && folded.indexOf('-') < 0;
    }

    /**
     * Where the bars, rules and spaces at the end begin, or the end where they hold no two bars. Only there the pattern is tried:
     * elsewhere a long line of bars or rules would take the square of its length.
     */
    private static int tailOf(String folded) {
        int at = folded.length();
        int bars = 0;
        while (at > 0 && ("|-:".indexOf(folded.charAt(at - 1)) >= 0 || Character.isWhitespace(folded.charAt(at - 1)))) {
            at--;
            bars += folded.charAt(at) == '|' ? 1 : 0;
        }
        return bars < 2 ? folded.length() : at;
    }

    /** Three bars and more with nothing between them, in the middle of a wall. */
    private static void inside(Line line, List<Noise> found) {
        String folded = line.folded();
        int from = 0;
        while (from < folded.length()) {
            int at = from;
            int bars = 0;
            while (at < folded.length() && "|-: ".indexOf(folded.charAt(at)) >= 0) {
                bars += folded.charAt(at++) == '|' ? 1 : 0;
            }
            if (bars >= BARS && at < folded.length()) {
                int start = from;
                while (folded.charAt(start) == ' ') {
                    start++;
                }
                while (folded.charAt(at - 1) == ' ') {
                    at--;
                }
                add(found, line.start() + start, line.start() + at);
            }
            from = at + 1;
        }
    }

    private static void add(List<Noise> found, int start, int end) {
        found.add(new Noise(new TextSpan(start, end), Noise.Kind.TABLE_DEBRIS, "noise.table_debris"));
    }
}
