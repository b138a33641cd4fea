package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.intake.manuscript.Dates;

/**
 * What journals and newspapers print above an article: 第34卷 第3期　公共治理研究, 《江州论坛》2018年第10期, 江州日报 > 第A05版.
 *
 * @param name of the journal or paper, without title marks
 * @param date of the issue, as ISO 8601; {@code null} where only its number is said, which tells no month
 * @param lines it stands in
 */
record Masthead(@Nullable String name, @Nullable String date, List<Line> lines) {

    /** It stands at the top of the page. */
    private static final int TOP = 4;

    private static final Pattern ISSUE = Pattern.compile(
            "第\\s*(?:\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*[卷期](?!(?!第)\\p{IsHan})|总第\\s*\\d+\\s*期|\\bvol\\.?\\s*\\d|\\bno\\.?\\s*\\d");

    /** A cell of a table: 授课班次, and beside it 第9期村干部培训班. */
    private static final Pattern FACT = Pattern.compile("(?:" + Labels.ANY + ")\\s*[:\\t ]");

    private static final Pattern GAP = Pattern.compile("\\s{2,}|\\t");

    private static final Pattern CELLS = Pattern.compile("\\s{2,}|\\t|\\u3000");

    private static final String COUNT = "第\\s*(?:\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*";

    /** 第九卷, 2020 年第 1 期（总第 145 期）: an issue and nothing else. */
    private static final Pattern ISSUE_CELL = Pattern.compile("(?:\\d{4}\\s*年?\\s*)?" + COUNT + "[卷期辑](?:\\s*" + COUNT
            + "期)?(?:\\s*\\([^()]{2,20}\\))?|\\(?总第\\s*\\d+\\s*期\\)?");

    /** 学人访谈　　　P12—19: the column, and where in the issue. */
    private static final Pattern PAGES =
            Pattern.compile("^[\\p{IsHan}·]{2,10}\\s{2,}(?:pp?\\.?|第|页)?\\s*\\d{1,4}(?:\\s*-+\\s*\\d{1,4})?\\s*页?$");

    private static final Pattern NAME = Pattern.compile("\\p{IsHan}[\\p{IsHan}·()\\s-]{2,23}");

    /** 治理学刊　2022年第3期 in one cell. */
    private static final Pattern WITH_ISSUE =
            Pattern.compile("(\\p{IsHan}{2,16})\\s+\\d{4}\\s*年\\s*第\\s*\\d{1,3}\\s*期(?:\\s*\\([^()]{2,20}\\))?");

    /** 2023年第11期（6月1日出版） */
    private static final Pattern CAME_OUT = Pattern.compile(
            "^(?:《[^》]{2,20}》\\s*)?(\\d{4})\\s*年\\s*第\\s*\\d{1,3}\\s*期\\s*\\(?[^()]{0,8}?(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日出版");

    /** 1987年3月14日　星期六　第二版 */
    private static final Pattern OF_DAY =
            Pattern.compile("^\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日\\s.*(?:星期|农历|版$)");

    /** 东岭学刊 . 2021 (04) : 88-95, as databases show it. */
    private static final Pattern CITED =
            Pattern.compile("^(\\p{IsHan}{2,16})\\s*[.,]\\s*\\d{4}\\s*[,.]?\\s*\\(?0?\\d{1,2}\\)?\\s*(?:[:,]|$)");

    /** 北屿年鉴(2018), 渭河原年鉴（2021）·农业农村: the head that runs over its pages. */
    private static final Pattern YEARBOOK = Pattern.compile(
            "(\\p{IsHan}{2,12}年鉴\\s*(?:\\(\\d{4}(?:-\\d{4})?年?卷?\\)|\\d{4}年?))(?:\\s*·\\s*\\p{IsHan}{2,12}|\\s{2,}\\S.*)?");

    /** Where the first entry below it would stand. */
    private static final int ENTRIES = 12;

    private static final Pattern TITLED =
            Pattern.compile("^《([^》]{2,20})》\\s*\\d{4}\\s*年\\s*第\\s*\\d{1,3}\\s*期(?:\\s*\\([^()]{2,24}\\))?$");

    private static final Pattern PAGE = Pattern.compile(
            "^(\\p{IsHan}{2,12}(?:报|周刊))\\s*(?:(?:数字|电子)[报版]$|[>|:/\\s]\\s*(?:.{0,40}第?\\s*[a-z]?\\d{1,3}\\s*版|\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日))");

    /** 经济参考 2023年08月15日 星期二: only what comes out by the day has the day of the week beside its name. */
    private static final Pattern BY_DAY =
            Pattern.compile("^(\\p{IsHan}{2,12})(?=\\s+\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日\\s*\\(?星期)");

    private static final Pattern DAILY = Pattern.compile("\\p{IsHan}{1,10}(?:报|周刊|参考消息)");

    /** 南窗周刊 on a line of its own. */
    private static final Pattern PAPER = Pattern.compile("\\p{IsHan}{2,12}(?:[刊报]|评论|观察|研究|论坛|杂志|文摘|纵横|视野|参考)");

    private static final Pattern SHEET = Pattern.compile("\\p{IsHan}{1,10}(?:[早晚日时]报|[^汇通公简学]报|周刊)");

    Masthead {
        lines = List.copyOf(lines);
    }

    /** @param lines of the text, from the first on */
    static Masthead of(List<Line> lines) {
        String name = null;
        String date = null;
        List<Line> used = new ArrayList<>();
        List<Line> top = lines.subList(0, Math.min(TOP, lines.size()));
        for (int i = 0; i < top.size(); i++) {
            Line line = top.get(i);
            String found = name(line);
            Line above = i > 0 ? top.get(i - 1).setClose() : line;
            boolean dated = CAME_OUT.matcher(line.folded()).find()
                    || OF_DAY.matcher(line.folded()).find();
            if (i > 0 && dated && PAPER.matcher(above.folded()).matches()) {
                // 学习时报, 谈谈调查研究 and the day: the title stands between.
                boolean between = i > 1
                        && !SHEET.matcher(above.folded()).matches()
                        && SHEET.matcher(top.get(i - 2).folded()).matches();
                found = (between ? top.get(i - 2) : above).words();
                used.add(top.get(between ? i - 2 : i - 1));
            }
            if (found != null || isIssue(line) || !used.isEmpty() && isBelow(line)) {
                name = name == null ? found : name;
                date = date == null ? day(line) : date;
                used.add(line);
            }
        }
        return used.isEmpty() ? yearbook(lines, top) : new Masthead(name, date, used);
    }

    /** The yearbook an article is from: its running head says so, or the entries below in brackets do. The yearbook itself has neither. */
    private static Masthead yearbook(List<Line> lines, List<Line> top) {
        for (Line line : top) {
            Matcher m = YEARBOOK.matcher(line.folded());
            if (!m.matches()) {
                continue;
            }
            String name = m.group(1);
            boolean page = m.end(1) < line.length();
            boolean again = lines.stream()
                    .anyMatch(other -> other != line && other.folded().contains(name));
            boolean entries = lines.stream()
                    .limit(ENTRIES)
                    .anyMatch(other -> other.folded().startsWith("["));
            if (page || again || entries) {
                return new Masthead(line.words().substring(0, m.end(1)).strip(), null, List.of(line));
            }
        }
        return new Masthead(null, null, List.of());
    }

    private static @Nullable String day(Line line) {
        Matcher out = CAME_OUT.matcher(line.folded());
        if (out.find()) {
            return Dates.iso(
                    Integer.parseInt(out.group(1)), Integer.parseInt(out.group(2)), Integer.parseInt(out.group(3)));
        }
        Dates.Found day = Dates.first(line.folded().replaceAll("[\\s/]", ""));
        return day == null ? null : day.iso();
    }

    private static @Nullable String name(Line line) {
        for (Pattern pattern : List.of(TITLED, PAGE, BY_DAY, CITED)) {
            Matcher m = pattern.matcher(line.folded());
            if (m.find()) {
                return line.words().substring(m.start(1), m.end(1));
            }
        }
        Matcher day = OF_DAY.matcher(line.folded());
        if (day.find()) {
            return paper(line);
        }
        return isIssue(line) ? cell(line) : null;
    }

    /** 岳东日报 of 2013年5月21日  星期二   第3版   岳东日报   要闻, the head that runs over its pages. */
    private static @Nullable String paper(Line line) {
        Matcher gap = CELLS.matcher(line.words());
        int from = 0;
        while (from < line.length()) {
            int until = gap.find(from) ? gap.start() : line.length();
            if (DAILY.matcher(line.folded().substring(from, until).strip()).matches()) {
                return line.words().substring(from, until).strip();
            }
            from = until == line.length() ? until : gap.end();
        }
        return null;
    }

    private static boolean isIssue(Line line) {
        return !FACT.matcher(line.folded()).lookingAt()
                        && GAP.matcher(line.folded()).find()
                        && ISSUE.matcher(line.folded()).find()
                || CAME_OUT.matcher(line.folded()).find()
                || hasIssueCell(line);
    }

    /** With narrow gaps the number must be a cell by itself: 第19期培训班　米兰 has one in the midst of words. */
    private static boolean hasIssueCell(Line line) {
        List<String> cells = List.of(CELLS.split(line.words()));
        return cells.size() > 1
                && cells.stream()
                        .map(Folding::inPlace)
                        .anyMatch(cell -> ISSUE_CELL.matcher(cell.strip()).matches());
    }

    private static boolean isBelow(Line line) {
        return isTranslated(line)
                || NoTitle.isPageOfDay(line.folded())
                || PAGES.matcher(line.folded()).matches();
    }

    /** 2022年5月　　Public Governance Research　　May 2022, below the line in Chinese. */
    private static boolean isTranslated(Line line) {
        return GAP.matcher(line.folded()).find() && Dates.first(line.folded()) != null;
    }

    private static @Nullable String cell(Line line) {
        Matcher gap = CELLS.matcher(line.words());
        int from = 0;
        while (from < line.length()) {
            int until = gap.find(from) ? gap.start() : line.length();
            String cell = line.folded().substring(from, until);
            Matcher both = WITH_ISSUE.matcher(cell);
            if (both.matches()) {
                return line.words().substring(from + both.start(1), from + both.end(1));
            }
            if (NAME.matcher(cell).matches() && !ISSUE.matcher(cell).find()) {
                return line.words().substring(from, until).strip();
            }
            from = until == line.length() ? until : gap.end();
        }
        return null;
    }
}
