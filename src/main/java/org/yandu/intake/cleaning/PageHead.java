package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Pattern;
import org.yandu.intake.manuscript.Dates;

/**
 * Where a text begins on its page. Two signs tell it: the last line of the site above that has a title between it and the text, and the row of
 * facts below a title. What stands above the title is the page's then, whatever it says: no list has the names of all columns.
 *
 * @param end the first line below the frame above
 * @param facts the row of facts that tells the title, or -1
 */
record PageHead(int end, int facts) {

    /** The head of a page whose title no row of facts tells has no more lines; on the four sets of marked pages 15 to 60 find the same. */
    static final int LINES = 30;

    static final PageHead NONE = new PageHead(0, -1);

    /** A shorter line above a title is a name of its own: a column, a body. */
    private static final int LEAST_TITLE = 5;

    /** The least a title has itself: 施政报告. */
    private static final int SHORTEST = 4;

    /** A shorter line may come again by chance, or name a column twice. */
    private static final int SHORT = 7;

    /** Three organs and two lines of what they do. */
    private static final int MOST_LINES = 6;

    /** A longer line is a paragraph. */
    private static final int PARAGRAPH = 100;

    /** 分类：随笔, 2011年(3): a word about something else. */
    private static final Pattern LABELLED = Pattern.compile(
            "^[•·*■●◆▲★>].*|^(?:\\S{2,6}|\\S(?:\\s\\S){1,3})\\s*:\\s*\\S{0,40}$|^\\S{2,8}\\(\\d+\\)$|.*\\S\\s?(?:→|»|>{1,2})\\s?\\S.*");

    /** 关晶：新升格职业大学治理的挑战与应对 */
    private static final Pattern SAID = Pattern.compile("^\\p{IsHan}{2,4}:\\s?\\S{8,}$");

    /** What goes on in the next line, however short it is. */
    private static final Pattern GOES_ON = Pattern.compile("关于|[省市县区]|(?:委员会|人民政府|办公室|[局厅部院会])$");

    /** Between a title and the row: its second line, who wrote it. */
    private static final Pattern ASIDE = Pattern.compile("^-.*|^\\(.*\\)$");

    static PageHead of(List<Line> lines, LineLook[] looks, int foot) {
        PageHead told = told(lines, looks, foot);
        int site = site(lines, looks, foot, told);
        // Buttons between a title and the row of facts are below the title.
        int end = site <= told.facts ? told.end : Math.max(told.end, site);
        return new PageHead(again(lines, looks, end), told.facts);
    }

    /** By the row of facts. */
    private static PageHead told(List<Line> lines, LineLook[] looks, int foot) {
        int left = LINES;
        for (int row = 0; row < foot && !begins(lines, looks, row); row++) {
            left -= looks[row].frame() || looks[row].claimed() ? 0 : 1;
            // A menu may be longer than any head; below it only a row counts that a machine set.
            boolean is = left >= 0 ? FactRow.is(lines.get(row)) : FactRow.isOfSite(lines.get(row));
            int title = is ? above(lines, looks, row) : -1;
            if (title >= 0) {
                return new PageHead(first(lines, looks, title), row);
            }
        }
        return NONE;
    }

    /** Whether a text has begun, though no title was seen. */
    private static boolean begins(List<Line> lines, LineLook[] looks, int i) {
        Line line = lines.get(i);
        return !isOfPage(looks[i])
                && !isOverTitle(lines, looks, i)
                && (line.length() > PARAGRAPH || line.folded().endsWith("。") || Numbering.endsHead(line.folded()));
    }

    /** A word of the editor right below what is the page's; an abstract below a title begins its text. */
    private static boolean isOverTitle(List<Line> lines, LineLook[] looks, int i) {
        int at = i;
        while (at >= 0 && OverTitle.isAside(lines.get(at).folded())) {
            at--;
        }
        return at < i && (at < 0 || isOfPage(looks[at]));
    }

    /** The line above a row of facts that is the title, or -1. */
    private static int above(List<Line> lines, LineLook[] looks, int row) {
        int at = row - 1;
        // No more than a head has: a table of a thousand rows with the minute would be read again from each of them.
        while (at >= 0
                && row - at <= LINES
                && (isOfPage(looks[at])
                        || FactRow.is(lines.get(at))
                        || isAside(lines.get(at))
                        || isLabelled(lines.get(at)))) {
            at--;
        }
        return at >= 0 && isTitle(lines.get(at)) ? aboveName(lines, looks, at) : -1;
    }

    private static int aboveName(List<Line> lines, LineLook[] looks, int named) {
        return NameAboveDay.title(
                named,
                i -> lines.get(i).length(),
                i -> isOfPage(looks[i]) || lines.get(i).length() < SHORTEST,
                i -> looks[i].page(),
                i -> isTitle(lines.get(i)) && !isLabelled(lines.get(i)));
    }

    private static boolean isTitle(Line line) {
        String folded = line.folded();
        return line.length() >= SHORTEST
                && line.length() <= NoTitle.LONGEST
                && !folded.endsWith("。")
                && !folded.endsWith(":")
                && !Dates.isAll(folded)
                && folded.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isLabelled(Line line) {
        return LABELLED.matcher(line.folded()).matches()
                && !SAID.matcher(line.folded()).matches();
    }

    private static boolean isAside(Line line) {
        return ASIDE.matcher(line.folded()).matches() || PersonNames.isLine(line);
    }

    private static boolean isOfPage(LineLook look) {
        return look.claimed() || look.frame();
    }

    /** The first line of a title that ends with a line. */
    private static int first(List<Line> lines, LineLook[] looks, int title) {
        int first = title;
        while (first > 0 && title - first < MOST_LINES && isOfTitle(lines.get(first - 1), looks[first - 1])) {
            first--;
        }
        return first;
    }

    /** A title above a table of facts comes again below it: the first line of those above that does, else the line itself. */
    private static int again(List<Line> lines, LineLook[] looks, int title) {
        for (int i = 0; i < title; i++) {
            String folded = lines.get(i).folded();
            if (!isOfPage(looks[i])
                    && folded.length() > SHORT
                    && lines.subList(title, Math.min(lines.size(), title + LINES)).stream()
                            .anyMatch(line -> line.folded().equals(folded))) {
                return i;
            }
        }
        return title;
    }

    private static boolean isOfTitle(Line line, LineLook look) {
        String folded = line.folded();
        return !isOfPage(look)
                && (line.length() >= LEAST_TITLE || GOES_ON.matcher(folded).find())
                && !FactRow.is(line)
                && !LABELLED.matcher(folded).matches();
    }

    /** The first line below the last of the site that has a title between it and the text. */
    private static int site(List<Line> lines, LineLook[] looks, int foot, PageHead told) {
        int text = Math.min(last(looks), foot);
        int way = 0;
        while (way < text && !looks[way].page()) {
            way++;
        }
        boolean silent =
                lines.subList(0, way).stream().noneMatch(line -> line.folded().indexOf('。') >= 0);
        for (int i = way < text && silent ? way : 0; i < text; i++) {
            // A title may ask something.
            if (looks[i].sentence() && !(i >= told.end && i < told.facts)) {
                text = i;
            }
        }
        int last = 0;
        for (int end = text; end > 0; end--) {
            if (looks[end - 1].site()) {
                last = Math.max(last, end);
                if (isTitled(lines, looks, end, text)) {
                    return end;
                }
                // Above it all is claimed.
                if (end <= text - LINES) {
                    break;
                }
            }
        }
        int sure = 0;
        while (sure < last && isOfPage(looks[sure])) {
            sure++;
        }
        return sure;
    }

    /** Behind the last line that may stand above the text: a menu that others know is not counted, however long it is. */
    static int last(LineLook[] looks) {
        int known = 0;
        while (known < looks.length && looks[known].claimed()) {
            known++;
        }
        return known + LINES;
    }

    /** Whether a title stands between a line and the text, and none above that line. */
    private static boolean isTitled(List<Line> lines, LineLook[] looks, int end, int text) {
        boolean titled = false;
        for (int i = end; i < text; i++) {
            titled |= !isOfPage(looks[i]) && looks[i].letters() >= LEAST_TITLE && !PageFrame.isFact(lines.get(i));
        }
        for (int i = 0; i < end; i++) {
            titled &= isOfPage(looks[i]) || !PageFrame.isNamed(lines.get(i));
        }
        return titled;
    }
}
