package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/**
 * What stands around a text on its page. Words of sites tell some of its lines; what lies between such lines and the end of the page
 * belongs to the page as well: the name of the site above its columns, the titles of other articles below their caption. Runs after the rules
 * that know single kinds of lines, and begins with what they found.
 */
final class PageFrame implements NoiseFinder.Rule {

    /** What only its place tells: the name of a site or of a body above its columns says whose a text is. */
    static final String FRAME = "noise.frame";

    /** What stands below a paper and belongs to it. */
    private static final Pattern OF_THE_PAPER = Pattern.compile(
            "^(?:香港时间|主题词|抄送|抄报|分送|主送|附件?\\d{0,2}[:]|附[表图录]|注[:释]|参考文献|联系人|[\\[(]\\d{1,2}[\\])]|[(](?:此件|作者|本文|执笔|编[者写]|完)|[①-⑳])|印发[。]?$|^(?:作者单位|执笔人?|课题组)"
                    + "|^(?:文字|摄影|图片|图|文|撰文|撰稿|作者|记者|通讯员|来源|资料来源|编辑|审核|校对|责编|责任编辑|供稿)\\s*[:|/]\\s*\\S|^(?:\\d{4}|[一二〇零○]{1,4}[一二三四五六七八九〇零○]{0,3})年.{1,6}月.{1,4}日(?:[(]星期.[)])?$");

    /** A body that signs; with a date below it or not. */
    private static final Pattern SIGNED = Pattern.compile(
            "^[^\\s|:,]{4,30}(?:[局委会府厅办院部处科社校所厂]|委员会|办公室|公司|中心|小组|指挥部|法院|检察院|联合会)(?:\\s+[^\\s|:,]{4,30}(?:[局委会府厅办院部处校]|办公室))*$");

    private static final Pattern TITLE = Pattern.compile(
            "^(?:[\\[(][^\\])]{2,8}[\\])]\\s*)?关于.{4,}|.{4,}(?:的?(?:通知|意见|决定|通报|报告|请示|批复|公告|通告|讲话|致辞|思考|启示|体会|做法|调研|建议|全文|函|办法|条例|规定|细则|规则|方案|纲要|规划|章程))$|《[^》]+》|.{4,}\\.(?:docx?|pptx?|pdf|wps)$");

    private static final Pattern POINT = Pattern.compile("^[•·*-]\\s*");

    /** The title of another article and its day, without the year: 每周一学（2026年6月1日）[06-01]. */
    private static final Pattern ENTRY = Pattern.compile(".{8,}\\s?[\\[(](?:\\d{4}-)?\\d{2}-\\d{2}[\\])]");

    private static final Pattern TODAY = Pattern.compile(
            "(?:今天是|归档时间|现在是)?:?\\s*\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\s+星期.)?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?");

    private static final Pattern FACT =
            Pattern.compile("(?:19|20)\\d{2}\\s*[年./-]\\s*\\d{1,2}|来源|作者|编辑|记者|发布(?:时间|日期|单位|机构)");

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        Page page = Page.of(lines, found);
        Set<String> way = page.isSite() ? ColumnName.way(lines, found) : Set.of();
        List<Noise> more = new ArrayList<>();
        for (int i = page.foot(); i < lines.size(); i++) {
            if (!page.looks()[i].claimed() && !isSaid(page, i) && !isOfThePaper(lines, i)) {
                add(more, lines.get(i), Kind.FOOTER);
            }
        }
        int table = OverTitle.table(
                i -> lines.get(i).folded(),
                i -> isOfPage(page.looks()[i]),
                page.head().end());
        for (int i = 0; i < table; i++) {
            // A menu that other rules know may have thousands of lines; what is left above the text has not more than a
            // head.
            if (!page.looks()[i].claimed() && !OverTitle.isAside(lines.get(i).folded())) {
                above(page, i, way, found, more);
            }
        }
        int headEnd = PageHead.last(page.looks());
        for (int i = page.head().end(); i < page.foot(); i++) {
            LineLook look = page.looks()[i];
            boolean edge = i < headEnd || i >= page.foot() - PageHead.LINES;
            boolean plain = !look.claimed() && !look.sentence() && !look.caption();
            if (edge && plain && (page.isSite() || isFact(lines.get(i)))) {
                LineParts.mark(lines.get(i), way, found, more);
            }
        }
        new FrameLines(page, more).mark();
        PageTwin.mark(page, more);
        DownloadForm.mark(page, more);
        found.addAll(more);
    }

    private static boolean isOfPage(LineLook look) {
        return look.claimed() || look.frame();
    }

    private static void above(Page page, int i, Set<String> way, List<Noise> found, List<Noise> more) {
        Line line = page.lines().get(i);
        if (isToday(page, i)) {
            more.add(new Noise(new TextSpan(line.start(), line.end()), Kind.NAVIGATION, "noise.navigation"));
        } else if (isFact(line)
                        && !POINT.matcher(line.folded()).lookingAt()
                        && !ENTRY.matcher(line.folded()).matches()
                || isOfTable(page.lines(), i)) {
            LineParts.mark(line, way, found, more);
        } else {
            add(more, line, Kind.NAVIGATION);
        }
    }

    /** 发文机关：, and below it 国务院: what a table above the title says of the text. */
    static boolean isOfTable(List<Line> lines, int i) {
        String folded = plain(lines.get(i));
        String above = i == 0 ? "" : plain(lines.get(i - 1));
        return isLabel(lines.get(i)) || Labels.begin(folded + ":") || above.endsWith(":") && Labels.begin(above);
    }

    /** Whether a line begins with a label that papers have, 发文字号：, and not with one of the page's own, 来源：. */
    static boolean isLabel(Line line) {
        return Labels.begin(plain(line));
    }

    /** Without the point of a list. */
    private static String plain(Line line) {
        return POINT.matcher(line.folded()).replaceFirst("");
    }

    /** Whether a line is nothing but a day, above the way through the site: that on which the page was looked at. */
    private static boolean isToday(Page page, int i) {
        return TODAY.matcher(page.lines().get(i).folded()).matches()
                && IntStream.range(i + 1, page.head().end()).anyMatch(j -> page.looks()[j].page());
    }

    /** Whether a line names a paper as titles do, or a file. */
    static boolean isNamed(Line line) {
        return TITLE.matcher(line.folded()).find();
    }

    /** Whether a line says when, whence or by whom a text is. */
    static boolean isFact(Line line) {
        return FACT.matcher(line.folded()).find();
    }

    /** Whether a line below the text says something; a remark and the title of another article may ask or exclaim. */
    private static boolean isSaid(Page page, int i) {
        Line line = page.lines().get(i);
        return page.looks()[i].sentence() && (line.folded().indexOf('。') >= 0 || line.length() > PageFoot.REMARK);
    }

    private static boolean isOfThePaper(List<Line> lines, int i) {
        String folded = lines.get(i).folded();
        return OF_THE_PAPER.matcher(folded).find()
                || SIGNED.matcher(folded).matches()
                        && i + 1 < lines.size()
                        && OF_THE_PAPER.matcher(lines.get(i + 1).folded()).find();
    }

    private static void add(List<Noise> found, Line line, Kind kind) {
        found.add(new Noise(new TextSpan(line.start(), line.end()), kind, FRAME));
    }
}
