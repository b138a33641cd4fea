package org.yandu.outline.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.KnownWords;
import org.yandu.outline.numbers.AnnexLabel;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.MarkerReader;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/** Collects everything that may be a heading, in text order; what is one is decided over the whole text. */
public final class CandidateFinder {

    /** A line of this length may hold headings inside, where line breaks became spaces. */
    private static final int WALL = 120;

    /** Without even a space before the marker, only a line like seed 004 is looked through. */
    private static final int SOLID_WALL = 400;

    /** And a shorter one which is most of the text. */
    private static final int SHORT_WALL = 200;

    private static final double MOST = 0.7;

    /** A heading may directly follow another one that is not longer than this. */
    private static final int TITLE = 70;

    /** 三、重点任务（一）…: where even the blank is lost, the first below directly follows a title of this length. */
    private static final int JOINED = 16;

    /** （一） anywhere behind a title of any length, where 。（二） comes later. */
    private static final String SECOND = "。(二)";

    /** Hardly more is said of one heading before the next comes. */
    private static final int SECTION = 2_000;

    /** 引言：为什么是杭州, 结语 走向善治. */
    private static final Pattern TITLED = Pattern.compile("(\\p{IsHan}{2,3})(?: *: *| +)[^。;!:]{3,30}(?<![,、;:])");

    /** 0 引言: journals count their introduction as nought. */
    private static final Pattern NOUGHT = Pattern.compile("^0[.、]?");

    private static final String DIVISION = "第 {0,2}[" + Numeral.CHINESE + "\\d]{1,5} {0,2}[编章节条]";

    /** • 第 1 條, - 第一条: a law out of a list of a page, or written as one of Markdown. */
    private static final Pattern BULLET =
            Pattern.compile("[•·] *(?=" + DIVISION + ")|[-*+] +(?=" + DIVISION + "\\s.{8,}[。:;])");

    private static final Pattern PART = Pattern.compile("[总分附] *则");

    private static final Pattern GENERAL_PART = Pattern.compile("(?:^|\\n) *总 *则 *(?=\\n)");

    private static final Pattern SPECIAL_PART = Pattern.compile("\\n *分 *则 *(?=\\n)");

    /** Two characters, set as wide as a title. */
    private static final int WIDE = 24;

    private static final Pattern OVER_ARTICLE =
            Pattern.compile("\\n[ \\t]{0,40}\\p{IsHan}[\\p{IsHan} ]{0,10}\\p{IsHan}[ \\t]{0,40}\\n\\s{0,200}第 ?["
                    + Numeral.CHINESE + "\\d]{1,5} ?条");

    private static final Pattern GENERAL = Pattern.compile("\\s{1,200}第 ?[一1] ?条");

    private static final Pattern FIELD = Pattern.compile("\\([0-9一二三四五六七八九十百千]{1,5}字(?:以内|左右)\\)|年 {1,8}月 {1,8}日");

    private static final Pattern OPENING = Pattern.compile("第一[章编] +[^。,;]{1,16}?第一条 ");

    private static final Pattern OF_LAW = Pattern.compile("^第 ?\\d{1,4}[a-z]? ?章.{2,60}(?:条例|规例)$");

    /** A longer line behind # is a paragraph. */
    private static final int LONGEST_MARKED = 100;

    /** What stands in one cell of a form. */
    private static final int CELL = 40;

    private final CleanText text;
    private final String folded;
    private final Shapes shapes;
    private final JoinedDivisions joined;
    private final List<Candidate> found = new ArrayList<>();

    private CandidateFinder(CleanText text) {
        this.text = text;
        this.folded = text.folded;
        this.shapes = new Shapes(folded);
        this.joined = new JoinedDivisions(folded);
    }

    /** @param titles indices of lines that are the title of the text: only 第X章 and the like may begin there */
    public static List<Candidate> find(CleanText text, Set<Integer> titles) {
        CandidateFinder finder = new CandidateFinder(text);
        boolean fenced = false;
        for (int i = 0; i < text.lines.size(); i++) {
            TextSpan line = text.lines.get(i);
            boolean fence = finder.folded.startsWith("```", line.start());
            fenced ^= fence;
            if (!fence && !fenced && !finder.isTable(line) && !finder.isField(line)) {
                finder.line(i, line, titles.contains(i) && !Excerpts.isSection(text, line));
            }
        }
        Firsts.add(text, finder.shapes, finder.found);
        Tails.add(text, finder.shapes, finder.found);
        GluedTitles.add(text, titles, finder.found);
        Excerpts.begin(text, finder.shapes, titles, finder.found);
        return finder.found;
    }

    private void line(int index, TextSpan line, boolean title) {
        Candidate lone = title || AnnexLabel.read(folded, line) != null ? null : LoneLines.read(text, index);
        if (lone != null) {
            found.add(lone);
            return;
        }
        int start = line.start();
        while (start < line.end() && folded.charAt(start) == '*') {
            start++;
        }
        Matcher bullet = BULLET.matcher(folded).region(start, line.end());
        start = bullet.lookingAt() ? bullet.end() : start;
        List<Marker> markers = new ArrayList<>();
        Marker first = word(folded, line);
        if (first == null) {
            first = MarkerReader.read(folded, start, line.end());
            first = first == null ? null : first.written(text.text);
            first = first != null && joined.beginAt(start, line.end()) ? first.firm() : first;
        }
        // A bold heading begins with its marks, as one with # does.
        first = first == null || first.start() != start || bullet.lookingAt() ? first : first.from(line.start());
        boolean division = first != null && first.style().isStructural() && first.style() != Style.ARTICLE;
        if (first != null && (!title || (division && !isNumberOfLaw(line)))) {
            markers.add(first);
        }
        if (line.length() >= WALL || isRow(line, first) || joined.areIn(line)) {
            inside(line, markers);
        }
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            int limit = i + 1 < markers.size() ? markers.get(i + 1).start() : line.end();
            boolean within = marker.start() > line.start();
            boolean spaced = within && CleanText.isSpace(folded.charAt(marker.start() - 1));
            Candidate candidate = shapes.shape(marker, index, limit, within, spaced);
            if (!isEmphatic(candidate, line)) {
                found.add(candidate);
            }
        }
    }

    /** 第 599 章　步道條例, as Hong Kong counts its laws. */
    private boolean isNumberOfLaw(TextSpan line) {
        return OF_LAW.matcher(folded).region(line.start(), line.end()).find();
    }

    /** ###### 各位来宾，大家好！…… is a paragraph set large. */
    private static boolean isEmphatic(Candidate candidate, TextSpan line) {
        return candidate.marker().style() == Style.MARKDOWN
                && candidate.marker().ordinal() == Numeral.UNREADABLE
                && candidate.form() == Candidate.Form.RUN_IN
                && line.length() > LONGEST_MARKED;
    }

    /** 前言, 结  语: words that stand alone and head what follows. */
    public static @Nullable Marker word(String folded, TextSpan line) {
        @Nullable Marker annex = AnnexLabel.read(folded, line);
        if (annex != null) {
            return annex;
        }
        Matcher titled = TITLED.matcher(folded).region(line.start(), line.end());
        if (titled.matches() && KnownWords.contains(titled.group(1))) {
            return new Marker(
                    Style.UNNUMBERED, 0, Numeral.UNREADABLE, line.start(), line.start(), titled.group(1), true);
        }
        if (isPart(folded, line)) {
            String part = line.in(folded).replace(" ", "");
            return new Marker(Style.CHAPTER, 0, Numeral.UNREADABLE, line.start(), line.start(), part, true);
        }
        if (line.length() > 12) {
            return null;
        }
        String compact = line.in(folded).replace(" ", "").replace("#", "").replace("*", "");
        if (compact.endsWith(":") && KnownWords.isSource(compact.substring(0, compact.length() - 1))) {
            compact = compact.substring(0, compact.length() - 1);
        }
        if (isGeneral(folded, line, compact)) {
            return new Marker(Style.CHAPTER, 0, Numeral.UNREADABLE, line.start(), line.start(), compact, true);
        }
        if (!KnownWords.contains(compact) || folded.charAt(line.start()) == '#') {
            return nought(folded, line, compact);
        }
        return new Marker(Style.UNNUMBERED, 0, Numeral.UNREADABLE, line.start(), line.start(), compact, true);
    }

    /** 总　　则 and 分　　则, each alone: the two parts of a code of conduct, and 附则 behind them. */
    private static boolean isPart(String folded, TextSpan line) {
        return line.length() <= WIDE
                && PART.matcher(folded).region(line.start(), line.end()).matches()
                && GENERAL_PART.matcher(folded).find()
                && SPECIAL_PART.matcher(folded).find();
    }

    /** 总　则 directly above 第一条, whose 第一章 was lost; where other words stand so, they are headings without a number, and it is one of them. */
    private static boolean isGeneral(String folded, TextSpan line, String compact) {
        return compact.equals("总则")
                && GENERAL.matcher(folded).region(line.end(), folded.length()).lookingAt()
                && OVER_ARTICLE.matcher(folded).results().limit(2).count() == 1;
    }

    private static @Nullable Marker nought(String folded, TextSpan line, String compact) {
        Matcher zero = NOUGHT.matcher(compact);
        if (!zero.find() || !KnownWords.contains(compact.substring(zero.end()))) {
            return null;
        }
        int end = line.start() + (folded.charAt(line.start() + 1) == compact.charAt(1) ? zero.end() : 1);
        return new Marker(Style.UNNUMBERED, 0, Numeral.UNREADABLE, line.start(), end, "0", true);
    }

    private void inside(TextSpan line, List<Marker> markers) {
        // The first heading may follow the title of the text.
        boolean top = text.lines.getFirst().equals(line);
        int last = !markers.isEmpty() ? markers.getLast().start() : top ? line.start() : line.start() - TITLE;
        // # 1.1 is one marker: none begins inside another.
        int from = markers.isEmpty() ? line.start() : markers.getLast().end();
        boolean solid = isSolidWall(line);
        for (int i = Math.max(line.start() + 1, from); i < line.end(); i++) {
            char before = folded.charAt(i - 1);
            boolean spaced = CleanText.isSpace(before);
            boolean division = folded.charAt(i) == '第';
            // 做法是：一、…… leads to the first, in a text of one paragraph.
            boolean led = before == ':' && solid && folded.startsWith("一、", i);
            boolean afterStop = led || before == '。' && (division || solid);
            boolean below = division && !markers.isEmpty() && isDivision(markers.getLast());
            boolean afterTitle = below && i - last <= JOINED || solid && followsTitle(i, last, line);
            // 又如宪法第二章…第三十四条…… speaks of a law in the midst of a sentence.
            boolean parted = spaced || before == '。' || below || folded.startsWith("第一", i);
            boolean row = division && parted && joined.beginAt(i, line.end());
            boolean opens = division && (row || isOpening(i, line));
            if ((!spaced && !afterStop && !afterTitle && !opens) || CleanText.isSpace(folded.charAt(i))) {
                continue;
            }
            boolean possible = !spaced || division || endsSomething(i, line.start()) || i - last <= TITLE;
            Marker marker = possible ? MarkerReader.read(folded, i, line.end()) : null;
            boolean firm = row || (below && i - last <= JOINED && joined.areIn(line));
            marker = marker != null && firm ? marker.firm() : marker;
            if (marker != null
                    && !isCell(i, line)
                    && (mayStandInside(marker, spaced) || (afterStop && joined.isArticle(marker)))
                    && (spaced || afterStop || below || row || marker.ordinal() == 1)) {
                markers.add(marker);
                last = i;
                i = Math.max(i, marker.end() - 1);
            }
        }
    }

    private static boolean isDivision(Marker marker) {
        return marker.style().isStructural() && marker.style() != Style.ARTICLE;
    }

    /** 管理办法第一章 总则第一条 为了……: two firsts so near open a rule, also where nothing parts them from its title. */
    private boolean isOpening(int at, TextSpan line) {
        return OPENING.matcher(folded).region(at, line.end()).lookingAt();
    }

    /** 安全月要干什么1、查隐患。……。2、学规程。 */
    private boolean isFirstOfTwo(int at, TextSpan line) {
        if (folded.charAt(at) != '1'
                || at + 1 >= line.end()
                || ".、".indexOf(folded.charAt(at + 1)) < 0
                || Character.isDigit(folded.charAt(at - 1))) {
            return false;
        }
        String second = "。2" + folded.charAt(at + 1);
        return folded.indexOf(second, at, Math.min(line.end(), at + SECTION)) > 0;
    }

    private boolean isSolidWall(TextSpan line) {
        return line.length() >= SOLID_WALL
                || (line.length() >= SHORT_WALL
                        && line.length()
                                >= MOST
                                        * (text.lines.getLast().end()
                                                - text.lines.getFirst().start()));
    }

    /** 二、突出重点，着力解决存在的突出问题（一）着力解决…问题。: the brackets come directly behind a title, though its end cannot be seen. */
    private boolean followsTitle(int at, int last, TextSpan line) {
        if (at - last > TITLE || "。:;!?".indexOf(folded.charAt(at - 1)) >= 0) {
            return false;
        }
        boolean second = isFirstOfTwo(at, line)
                || (folded.startsWith("(一)", at) && folded.indexOf(SECOND, at, Math.min(line.end(), at + SECTION)) > 0);
        return second ? folded.substring(last, at).indexOf('。') < 0 : folded.charAt(at) == '(' && at - last <= JOINED;
    }

    /** 第一章 总则 第二章 … in one short line. */
    private boolean isRow(TextSpan line, @Nullable Marker first) {
        int spaced = 0;
        for (int i = line.start() + 1; first != null && first.style().isStructural() && i < line.end(); i++) {
            spaced += folded.charAt(i) == '第' && CleanText.isSpace(folded.charAt(i - 1)) ? 1 : 0;
        }
        return spaced > 1;
    }

    private static boolean mayStandInside(Marker marker, boolean spaced) {
        return switch (marker.style()) {
            // 。第二条　本办法……: after a stop a space behind the number is enough.
            case FORMAL, HAN, HAN_BRACKET, ARABIC, BOOK, SUBBOOK, PART, CHAPTER, SECTION, ARTICLE -> marker.solid();
            case ARABIC_BRACKET, DECIMAL -> marker.solid() && spaced;
            default -> false;
        };
    }

    /** Whether the last character before the white space closes a sentence. */
    private boolean endsSomething(int at, int from) {
        int i = at - 1;
        while (i > from && CleanText.isSpace(folded.charAt(i))) {
            i--;
        }
        return "。!?;:\"')》]|".indexOf(folded.charAt(i)) >= 0;
    }

    /** 一、基本情况（300字以内）, 三、主管部门意见（盖章） 年 月 日: what somebody has to fill in. */
    private boolean isField(TextSpan line) {
        return line.length() < WALL
                && FIELD.matcher(folded).region(line.start(), line.end()).find();
    }

    /** | 一、办理意见 | |: in a table whose line breaks are lost. */
    private boolean isCell(int at, TextSpan line) {
        int before = at - 1;
        while (before > line.start() && CleanText.isSpace(folded.charAt(before))) {
            before--;
        }
        // Searched no further, or a text of one line would be searched to its end for every candidate.
        return folded.charAt(before) == '|' && folded.indexOf('|', at, Math.min(line.end(), at + CELL)) > 0;
    }

    /** Rows of a table begin with numbers that are no headings. */
    private boolean isTable(TextSpan line) {
        int cells = 0;
        for (int i = line.start(); i < line.end() && cells < 3; i++) {
            char c = folded.charAt(i);
            cells += c == '\t' || c == '|' ? 1 : 0;
        }
        return cells >= 2 && line.length() < WALL && !text.text.startsWith("第", line.start());
    }
}
