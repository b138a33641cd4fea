package org.yandu.intake.cleaning;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a text ends on its page: above the lowest run of lines of the frame. */
final class PageFoot {

    /**
     * So many lines that say nothing may stand between two lines of the frame, as in a list of other articles with its caption; 6 to 24 find
     * the same on the four sets of marked pages, and fewer take less of a text in which nobody ends a sentence.
     */
    private static final int GAP = 7;

    /** And so many where nothing is said on the page at all: what stands between its frame above and below is the text then, a verse or a list. */
    private static final int SILENT = 1;

    /** And so many below the last of them: one finds a twentieth less of what is marked, six nothing more. */
    private static final int LAST = 3;

    /** A comment of a reader may be a sentence, of so many letters. */
    static final int REMARK = 60;

    /** And so many of them may stand one after the other, as sites show them; 4 to 16 find the same. */
    private static final int REMARKS = 8;

    /** An entry of a menu has no more letters. */
    private static final int ENTRY = 8;

    /** So many entries of the menu come again in a map of the site. */
    private static final int MAP = 4;

    /** What stands between those is part of the map, and says less against it than another line. */
    private static final double PART = 0.25;

    private PageFoot() {}

    /** The first line of the frame below the text, or the number of lines. */
    static int of(List<Line> lines, LineLook[] looks) {
        boolean silent = Arrays.stream(looks).noneMatch(LineLook::sentence);
        int most = silent ? SILENT : GAP;
        int foot = frame(lines, looks, most, REMARKS);
        // Slogans and questions below a button are no remarks where nothing else is said.
        boolean said = silent || says(looks, facts(lines), foot);
        return Math.min(said ? foot : frame(lines, looks, most, 0), belowCredit(lines, looks));
    }

    private static boolean says(LineLook[] looks, int from, int to) {
        return from < to && Arrays.stream(looks, from, to).anyMatch(LineLook::sentence);
    }

    /** The line below the row of facts: a title above it may ask something. The first line where there is none. */
    private static int facts(List<Line> lines) {
        int at = Math.min(PageHead.LINES, lines.size());
        while (at > 0 && !FactRow.is(lines.get(at - 1))) {
            at--;
        }
        return at;
    }

    /** @param most that stand in a gap */
    private static int frame(List<Line> lines, LineLook[] looks, int most, int mostRemarks) {
        int start = lines.size();
        Set<String> map = map(lines, looks);
        BitSet places = PlaceLinks.in(lines);
        double gap = map.isEmpty() ? Math.max(0, most - LAST) : 0;
        int remarks = 0;
        // What stands in one run from the top is above the text, however short that is.
        int above = 0;
        while (above < looks.length && looks[above].frame()) {
            above++;
        }
        for (int i = lines.size() - 1; i >= above; i--) {
            LineLook look = looks[i];
            if (look.frame() || map.contains(lines.get(i).folded())) {
                start = look.frame() ? i : start;
                gap = 0;
                remarks = 0;
            } else if (look.sentence()) {
                remarks++;
                boolean spoken = lines.get(i).folded().endsWith("。");
                if (spoken || look.letters() > REMARK || start == lines.size() || remarks > mostRemarks) {
                    break;
                }
            } else if (!look.claimed() && !places.get(i)) {
                gap += !map.isEmpty() && isEntry(lines.get(i)) ? PART : 1;
                if (gap > most || Numbering.isHeading(lines.get(i).folded())) {
                    break;
                }
            }
        }
        return start;
    }

    /** What the menu above the text says and a map of the site below says again; none where that is hardly anything. */
    private static Set<String> map(List<Line> lines, LineLook[] looks) {
        int said = 0;
        Set<String> menu = new HashSet<>();
        while (said < looks.length && !looks[said].sentence()) {
            if (isEntry(lines.get(said))) {
                menu.add(lines.get(said).folded());
            }
            said++;
        }
        Set<String> map = new HashSet<>();
        for (int i = lines.size() - 1; i > said && !menu.isEmpty() && !looks[i].sentence(); i--) {
            if (menu.contains(lines.get(i).folded())) {
                map.add(lines.get(i).folded());
            }
        }
        return map.size() < MAP ? Set.of() : map;
    }

    private static boolean isEntry(Line line) {
        return line.length() <= ENTRY
                && line.folded().codePoints().allMatch(Character::isLetter)
                && !PersonNames.isLine(line);
    }

    /** Where nobody speaks any more below whoever edited the page, or the end. */
    private static int belowCredit(List<Line> lines, LineLook[] looks) {
        int from = lines.size();
        while (from > 0
                && lines.size() - from <= PageHead.LINES
                && !looks[from - 1].credit()
                && lines.get(from - 1).folded().indexOf('。') < 0) {
            from--;
        }
        return from > 0 && looks[from - 1].credit() ? from : lines.size();
    }
}
