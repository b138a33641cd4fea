package org.yandu.intake.cleaning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.intake.manuscript.Dates;

/** Finds the title among the lines of the head: the first that is no fact, put together when it was broken. */
final class TitleFinder {

    /** A longer line is a sentence, not a title; seed 004 has 39 characters with its subtitle. */
    private static final int LONGEST = 90;

    private static final Pattern FACT = Pattern.compile(
            "^[\\[(]?(?:(?:发布|发文|成文|印发|更新|发表|公开)?(?:时间|日期)|(?:文章|信息|稿件)?来源|稿源|作者|执笔|撰稿|编辑|责任编辑|责编|记者|通讯员|索引号|发布机构|发文机关|发文字号"
                    + "|文号|公文种类|信息索引|公开方式|公开时限|公开日期|责任部门|内容概述|并列篇名|期刊名称|文献来源|单位代码|单位|机构|第一责任人|基金|卷期|出版年月|发表时间|页码|页次|内容语文|doi|年|卷|期|被引频次|研究方向|学科、专业|论文提交日期|办理结果|分类|沿革|主题分类|体裁分类|有效性|组配分类|密级|签发人|关键词|摘要|内容提要|内容摘要|文件编号"
                    + "|分类号|中图分类号|文献标识码|文章编号|学校代码|学号|研究生|指导教师|学科专业|专业名称|基金项目|收稿日期|作者简介|作者单位|受文者|地址|联络人|联系人|联络电话|联系电话|连络电话|联系方式|电话|传真|速别|附件|密等及解密条件或保密期限|法规类别|生效状态|修正日期|发布单位|点阅次数|浏览次数|主讲人|主讲|报告人|汇报人|演讲人|讲话人|课程|档号|保存年限|承办人|收件人|发件人|抄送|类别|公开属性|提案人|界别|提交日期|承办单位|地点|主持|主持人|出席|列席|参加|记录|缺席|主送|抄送|date|author|tags)\\s*[:\\])]"
                    + "|^[\\[(]?\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]|^https?:|文件$|^[^\\s《]{1,12}[\\[(]\\d{4}[\\])]\\s*第?\\d+号$|^第\\d+号$|^\\d[\\d\\s]*$|^目\\s*录$|^附件\\s*[\\d一二三四五六七八九十]{0,2}\\s*:?$|^\\S{1,8}:$|(?:门户网站|官方网站|信息公开|政务公开)$|^提案第");

    /** A title that goes on in the next line. */
    private static final Pattern OPEN = Pattern.compile("(?:关于|印发|转发|的|和|与|及|暨|、|发布|公布|批转)$");

    private static final Pattern ORGAN = Pattern.compile("(?:政府|委员会|办公厅|办公室|党委|市委|省委|国务院|法院|检察院|局|部|厅|委)$");

    private static final Pattern GOES_ON = Pattern.compile(
            "^关于|^(?:印发|转发|批转)|^第[\\d一二三四五六七八九十百]{1,5}次|^(?:民事|刑事|行政|执行|国家赔偿|仲裁)?(?:附带民事)?(?:判决|裁定|调解|决定|裁决|处罚决定)书$");

    /** What says by itself that it is the title. */
    private static final Pattern LABEL = Pattern.compile(
            "^(?:论文题目|题\\s*目|标\\s*题|题\\s*名|篇\\s*名|法规名称|(?:信息|文件|公文)?名\\s*称|主旨|案\\s*由|title)\\s*:\\s*(?=\\S)");

    /** 《信用评价机构备案办法》已经…审议通过，现予公布: an order says what follows it. */
    private static final Pattern ORDERED = Pattern.compile("^《([^》]{2,60})》(?:已|业)?(?:经|于|由).{4,80}(?:通过|批准|审定)");

    /** 硕士学位论文. */
    private static final Pattern THESIS = Pattern.compile("^(?:(?:硕士|博士|学士)(?:学位|专业学位)?|本科毕业|毕业)(?:论文|设计)$");

    /** 资料文件, 备忘录, 地方标准: what kind of paper it is. */
    private static final Pattern KIND =
            Pattern.compile("^(?:资料|讨论)文件$|^备忘录$|^新闻(?:稿|通稿|公报)$|^\\S{0,12}(?:国家|行业|地方|团体|企业)标准$|^注意保存$|^内部资料|参考资料摘要$");

    /** What follows a title and is none of it: signs of footnotes, and that there are pictures. */
    private static final Pattern BEHIND =
            Pattern.compile("\\s*(?:[*＊†①]|\\[\\d{1,2}\\]|[(（](?:只有中文|[附组]?[图圖片]片?|附[图圖]／短片|附短片|[视視][频頻]|有片)[)）])+$");

    /** What stands behind a title only: contents, a foreword, those who are spoken to. */
    private static final Pattern BEGINS = Pattern.compile("^(?:目\\s*[录次]|前\\s*言|引\\s*言|序\\s*言|摘\\s*要)$|\\S{2}:$");

    /** Title and subtitle in one line. */
    private static final Pattern PARTS = Pattern.compile("(.{4,60}?)\\s*——\\s*(.{4,60})");

    /** A file of a memorandum has its subject behind a label that elsewhere sorts papers. */
    private static final Pattern SUBJECT = Pattern.compile("^主\\s*题\\s*:\\s*(?=\\S)");

    private static final Pattern SENT = Pattern.compile("^(?:发\\s*件|收\\s*件)\\s*人\\s*:");

    /** An organ, and far behind it the day. */
    private static final Pattern SIGNED = Pattern.compile("^" + Organs.NAME + "编?\\s{2,}\\S{6,14}$");

    private static final Pattern SCHOOL = Pattern.compile("(?:大学|学院|研究院|研究所|党校|系|所)$");

    /** The end of what was broken off before it: 的议案. */
    private static final Pattern REST = Pattern.compile("^的.{1,10}$");

    /** 祁连生　著, below a second line that is the subtitle of a book. */
    private static final Pattern WROTE =
            Pattern.compile("^(?:\\[\\p{IsHan}{1,4}\\])?\\s*[\\p{IsHan}·]{2,16}\\s+(?:编?[著着]|主编)(?:$|\\s)");

    /** Where the reader is on a site, who put it into an account and when, which page of a paper it is, and what can be done with it. */
    private static final Pattern FURNITURE = Pattern.compile(
            "\\S\\s+>{1,2}\\s+\\S|www\\.|\\d{1,2}:\\d{2}\\s+发表于|第[A-Z]?\\d{1,3}版|字[体型号]大小|编号:\\s*[A-Z]|(?:列印|打印)本?版|^[□■◎●]?\\s*(?:本报|本刊|本网|本台)?(?:首席|见习|特约|全媒体)?(?:记者|通讯员)[:\\s]|^posted by\\s|^[-*•]\\s|^(?:文|图|摄影)\\s*[|/:]|^\\[?(?:相关|附件|链接|延伸|推荐阅读)|\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s+\\d{1,2}:\\d{2}");

    private static final int ORDER_ENDS = 12;

    /** Three organs and two lines of what they do. */
    private static final int MOST_LINES = 6;

    /** Lines of the cover of a thesis above what it is. */
    private static final int COVER = 3;

    /** A shorter line below may begin like the title by chance. */
    private static final int AGAIN = 6;

    /** -清源新闻网, what a page adds to its title. */
    private static final Pattern SITE = Pattern.compile("\\s*[-_|].{2,20}");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** @param lines the title and subtitle were made of */
    record Title(String words, @Nullable String subtitle, List<Line> lines) {}

    private TitleFinder() {}

    /** @param lines of the text, from its letterhead on */
    static Title find(String text, List<Line> lines, Letterhead letterhead, String name) {
        List<Line> head = HeaderFinder.head(lines);
        Title told = told(lines, head, letterhead);
        if (told != null) {
            return told;
        }
        Title below = find(text, head.subList(letterhead.lines(), head.size()), name);
        return below.lines().isEmpty() ? find(text, head, name) : below;
    }

    private static @Nullable Title told(List<Line> lines, List<Line> head, Letterhead letterhead) {
        boolean sent =
                head.stream().anyMatch(line -> SENT.matcher(line.folded()).find());
        for (Line line : head) {
            Matcher m = (sent ? SUBJECT : LABEL).matcher(line.folded());
            if (m.find()) {
                return said(plain(line.words().substring(m.end())), line, head);
            }
        }
        boolean ordered = letterhead.isOrder() || head.stream().anyMatch(NumberFinder::isOrder);
        for (Line line : lines.subList(0, ordered ? Math.min(ORDER_ENDS, lines.size()) : 0)) {
            Matcher m = ORDERED.matcher(line.folded());
            if (m.find()) {
                return new Title(line.words().substring(m.start(1), m.end(1)), null, List.of(line));
            }
        }
        return null;
    }

    /** Whether a line says by itself that it is the title. */
    static boolean isTold(Line line) {
        return LABEL.matcher(line.folded()).find();
    }

    /** What a label says, and the lines that say it again. */
    private static Title said(String words, Line label, List<Line> head) {
        List<Line> lines = new ArrayList<>(List.of(label));
        head.stream().filter(line -> line.words().equals(words)).forEach(lines::add);
        Matcher parts = PARTS.matcher(words);
        return parts.matches() ? new Title(parts.group(1), parts.group(2), lines) : new Title(words, null, lines);
    }

    /** The first that may be the title, or a later one that looks more like it. */
    private static Title find(String text, List<Line> head, String name) {
        Title best = null;
        int most = 0;
        int at = 0;
        while (at < head.size()
                && (best == null || !BEGINS.matcher(head.get(at).folded()).find())) {
            if (isNoTitle(head.get(at)) || isAbove(head, at)) {
                at++;
                continue;
            }
            int next = end(text, head, at);
            Title title = title(head, at, next);
            int points = TitleWeight.of(Folding.inPlace(title.words()), head, at, next, title.subtitle() != null);
            if (best == null || points >= most + TitleWeight.LEAD) {
                best = title;
                most = points;
            }
            at = next;
        }
        return best == null ? new Title(stem(name), null, List.of()) : best;
    }

    /** Index of the line behind the title that begins with a line. */
    private static int end(String text, List<Line> head, int at) {
        StringBuilder words = new StringBuilder(plain(head.get(at).words()));
        int next = at + 1;
        while (next < head.size()
                && next - at < MOST_LINES
                && (goesOn(text, words.toString(), head.get(next - 1), head.get(next)) || isJoint(head, next))) {
            words.append(plain(head.get(next++).words()));
        }
        return next;
    }

    private static Title title(List<Line> head, int at, int next) {
        List<Line> used = new ArrayList<>(head.subList(at, next));
        StringBuilder words = new StringBuilder(plain(head.get(at).words()));
        for (int i = at + 1; i < next; i++) {
            words.append(isJoint(head, i) ? " " : "").append(plain(head.get(i).words()));
        }
        String subtitle = subtitle(head, next);
        if (subtitle != null) {
            used.add(head.get(next));
        }
        return new Title(words.toString(), subtitle, used);
    }

    private static @Nullable String subtitle(List<Line> head, int at) {
        if (at >= head.size()) {
            return null;
        }
        Line line = head.get(at);
        if (at + 1 < head.size() && WROTE.matcher(head.get(at + 1).folded()).find()) {
            return line.words();
        }
        if (!line.folded().matches("-{2,4}\\s*[^-\\s].{3,}|-\\s*[^-\\s\\d].{2,}")) {
            return null;
        }
        int from = 0;
        while (line.folded().charAt(from) == '-' || line.folded().charAt(from) == ' ') {
            from++;
        }
        return line.words().substring(from);
    }

    /** Whether what stands below a line shows that it is none: a school above its thesis, the name of a page that repeats its title. */
    private static boolean isAbove(List<Line> head, int at) {
        String folded = head.get(at).folded();
        List<Line> below = head.subList(at + 1, head.size());
        boolean cover = SCHOOL.matcher(folded).find()
                && below.stream()
                        .limit(COVER)
                        .anyMatch(line -> THESIS.matcher(line.folded()).find());
        boolean again = below.stream()
                .anyMatch(line -> line.length() >= AGAIN
                        && folded.length() > line.length()
                        && folded.startsWith(line.folded())
                        && SITE.matcher(folded.substring(line.length())).matches());
        boolean foreign = !HAN.matcher(folded).find()
                && below.stream().anyMatch(line -> HAN.matcher(line.folded()).find());
        return cover || again || foreign;
    }

    private static boolean isNoTitle(Line line) {
        String folded = line.folded();
        return folded.length() > LONGEST
                || FACT.matcher(folded).find()
                || FACT.matcher(unspaced(folded)).find()
                || KIND.matcher(folded).find()
                || THESIS.matcher(folded).find()
                || Dates.isAll(folded)
                || SIGNED.matcher(folded).find() && Dates.first(folded) != null
                || FURNITURE.matcher(folded).find()
                || NumberFinder.whole(line) != null
                || ",。;、:".indexOf(folded.charAt(folded.length() - 1)) >= 0
                || folded.codePoints().noneMatch(Character::isLetter);
    }

    /** Organs that act together stand below each other in front of what they do. */
    private static boolean isJoint(List<Line> head, int at) {
        int last = at;
        while (last < head.size() && IssuerFinder.isOrgan(head.get(last))) {
            last++;
        }
        return last > at
                && last < head.size()
                && IssuerFinder.isOrgan(head.get(at - 1))
                && GOES_ON.matcher(head.get(last).folded()).find();
    }

    private static boolean goesOn(String text, String words, Line last, Line next) {
        String folded = Folding.inPlace(words);
        if (isNoTitle(next)
                || folded.length() + next.length() > LONGEST
                || next.folded().startsWith("-")) {
            return false;
        }
        long opened = folded.chars().filter(c -> c == '《').count();
        long closed = folded.chars().filter(c -> c == '》').count();
        boolean rest = REST.matcher(next.folded()).matches() && BrokenTitle.isNamed(next.folded());
        return opened > closed
                || rest
                || OPEN.matcher(folded).find()
                || (ORGAN.matcher(folded).find()
                        && GOES_ON.matcher(next.folded()).find())
                || (!isApart(text, last, next) && BrokenTitle.joins(folded, next.folded()));
    }

    /** A title broken to fit its page has no empty line in it. */
    private static boolean isApart(String text, Line last, Line next) {
        int lineEnd = text.indexOf('\n', last.end());
        return lineEnd >= 0
                && lineEnd < next.start()
                && text.indexOf('\n', lineEnd + 1) < next.start()
                && text.indexOf('\n', lineEnd + 1) >= 0;
    }

    /** 索 引 号: is 索引号: spaced out to fill a cell. */
    private static String unspaced(String folded) {
        int colon = folded.indexOf(':');
        return colon < 0 || colon > 10 ? folded : folded.substring(0, colon).replace(" ", "") + folded.substring(colon);
    }

    /** Without Markdown and a label. */
    private static String plain(String words) {
        return words.replaceFirst("^#{1,6}\\s+", "")
                .replaceFirst("\\s+#+$", "")
                .replaceAll("^\\*\\*|\\*\\*$", "")
                .replaceFirst("^\"(.+)\"$", "$1")
                .replaceFirst(BEHIND.pattern(), "")
                .replaceFirst("^(?:标[\\s\\u3000]*题|標[\\s\\u3000]*題|题目|題目)[:：]\\s*", "")
                .strip();
    }

    private static String stem(String name) {
        Path last = Path.of(name).getFileName();
        String file = last == null ? name : last.toString();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
