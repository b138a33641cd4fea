package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.intake.manuscript.Dates;

/** What in the head of a text is certainly no title: facts, ways through a site, kinds of papers, whoever wrote or signed. */
final class NoTitle {

    /** A longer line is a sentence, not a title; seed 004 has 39 characters with its subtitle. */
    static final int LONGEST = 90;

    /** 2023年4月, 1949年, 第12号, 临政发〔2022〕5号, 第3期（总第47期）: a day and the number of a paper or an issue. */
    private static final String NUMBERED =
            "^[\\[(]?\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]|^[^\\s《]{1,12}[\\[(]\\d{4}[\\])]\\s*第?\\d+号$|^第\\d+号$|^\\d[\\d\\s]*$|^\\d{4}\\s*年$|^\\(?总第\\s?\\d+\\s?期\\)?$|^\\(?(?:\\d{4}\\s*年\\s*)?第\\s*\\d{1,4}\\s*[期号辑]\\s*(?:\\(总第\\s*\\d+\\s*期\\))?\\)?$|(?:^|\\s)no\\.\\s*\\d+$";

    /** 第一章 总则, 目录, 附件2：, 问：, 文件, §3.2 清单, 表5-1 指标: what stands at the head of a part, or says that a paper follows. */
    private static final String PART =
            "^第一[章编]\\s*总\\s*则$|文件$|^目\\s*录$|^附件\\s*[\\d一二三四五六七八九十]{0,2}\\s*:?$|^\\S{1,8}:$|^[问答]:|^提案第|^§|^[表图]\\s?\\d{1,2}(?:[-.]\\d{1,2})?[\\s:]";

    /** What a site calls itself, and how it greets and leads whoever comes. */
    private static final String SITE =
            "^https?:|(?:门户网站|官方网站|信息公开|政务公开)$|^欢迎\\S{0,4}(?:访问|光临|来到)|今天是[:]?\\s?\\d{4}|[报刊](?:图文|全文)数据库(?:\\([^()]{1,20}\\))?$|^\\p{IsHan}{2,12}网\\s+[a-z0-9.-]+\\.[a-z]{2,4}$|^热[门点]搜索|^:{2,3}|跳[到至转]主要|(?:资讯|入口|主题)网$";

    /** The column of a paper or its electronic edition. */
    private static final String COLUMN = "评论员文章$|^\\p{IsHan}{0,8}社论$|^[^_|-]*(?:数字|电子)[报版]$";

    /** 新华社北京2月13日电 on a line of its own, and what a paper says of its pages. */
    private static final String DATELINE =
            "^(?:新华社|中新社|中新网|人民网|新华网|本报|\\p{IsHan}{2,8}[日晚时]报)\\p{IsHan}{0,8}\\d{1,2}月\\d{1,2}日[电讯]$|^\\(?(?:上接|下转|紧接)第?\\S{1,4}版\\S{0,8}\\)?$";

    private static final Pattern FACT = any(NUMBERED, PART, SITE, COLUMN, DATELINE);

    /** 硕士学位论文. */
    private static final Pattern THESIS = Pattern.compile("^(?:(?:硕士|博士|学士)(?:学位|专业学位)?|本科毕业|毕业)(?:论文|设计)$");

    /** 研讨交流材料: what stands above it says where it was handed out. */
    private static final Pattern MATERIAL =
            Pattern.compile("^\\S{0,16}(?:交流|学习|会议|发言|参阅|汇报|研讨)材料(?:之[一二三四五六七八九十\\d]+)?$");

    /** 资料文件, 备忘录, 地方标准: what kind of paper it is. */
    private static final Pattern KIND =
            Pattern.compile("^(?:资料|讨论)文件$|^备忘录$|^新闻(?:稿|通稿|公报)$|^\\S{0,12}(?:国家|行业|地方|团体|企业)标准$|^注意保存$|^内部资料|参考资料摘要$");

    /** 1.1 研究背景 below 1 绪论: a section, however the text is called. */
    private static final Pattern SECTION = Pattern.compile("^(\\d{1,2})(?:\\.\\d{1,2}){1,3}\\s*\\p{IsHan}");

    private static final Pattern CHAPTER =
            Pattern.compile("^(?:第\\s*)?(\\d{1,2})(?:\\s*章|[.、](?!\\d)|\\s+\\p{IsHan})|^第[一二三四五六七八九十]{1,3}章");

    /** An organ, and far behind it the day. */
    private static final Pattern SIGNED = Pattern.compile("^" + Organs.NAME + "编?\\s{2,}\\S{6,14}$");

    private static final Pattern SCHOOL = Pattern.compile("(?:大学|学院|研究院|研究所|党校|系|所)$");

    /** What can be done with a file, and who put it up. */
    private static final String FILE =
            "^下载地址|^(?:文档|资源)?(?:编号|id):|上传(?:人|者|时间)\\s*[:|]|版权申诉|点击此处下载|字[体型号]大小|编号:\\s*[a-z]|(?:列印|打印)本?版|\\.(?:pptx?|docx?|wps|pdf|ofd|txt|caj)$|^图书在版编目|打开app";

    /** The way to the page, its address, and when it was posted: 首页 > 要闻, 08:30 发表于. */
    private static final String PLACE =
            "\\S\\s+>{1,2}\\s+\\S|www\\.|\\d{1,2}:\\d{2}\\s+发表于|^posted by\\s|的(?:博客|微博|空间)$|^<\\s|(?:回复|查看)\\s*:\\s*\\d|\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s+\\d{1,2}:\\d{2}";

    /** The page of a paper, 第03版, A05：, or that of a part in a table of contents: 参考文献……90. */
    private static final String PAGE =
            "[.·…]{3,}\\s*\\(?\\d{1,4}\\)?$|第[a-z]?\\d{1,3}版|^[a-z]\\d{1,3}\\s*(?:版)?\\s*[:|]|\\s{3,}[·•-]?\\s?\\d{1,4}\\s?[·•-]?$|^[·•]\\s?\\d{1,4}\\s?[·•]";

    /** Who wrote, took the picture or printed it: 《某报》记者, 文／, 主办. */
    private static final String WROTE =
            "^《[^》]{2,16}》\\s*(?:特约|首席)?(?:记者|通讯员)|^[□■◎●]?\\s*(?:本报|本刊|本网|本台)?(?:首席|见习|特约|全媒体)?(?:记者|通讯员)[:\\s]|^(?:文|图|摄影)\\s*[|/:]|(?:主办|主编|[院所社部室]编印?)\\s{2,}";

    /** Whence it was taken, what belongs to it, and what was decided on it: （选自《…》, 相关链接, 《…》已经. */
    private static final String TAKEN =
            "^《[^》]{2,60}》(?:已|业)经|^\\(《[^《》]+》\\)$|^\\[?(?:相关|附件|链接|延伸|推荐阅读)|^\\((?:选自|原载|摘自|节选自?|转自|来源|根据|本文|供稿)|^(?:选自|摘自|节选自|原载于?)\\s?《";

    /** Lines of a list, and lines between rules or marks. */
    private static final String MARKED =
            "^[-*•·]\\s|^-{2,}.*-{2,}$|^\\[[^\\[\\]]{2,24}\\]$|^[·•◆■●★☆▲]\\s*\\S.{0,10}[·•◆■●★☆▲]$";

    /** Where the reader is on a site, who put it into an account and when, which page of a paper it is, and what can be done with it. */
    private static final Pattern FURNITURE = any(FILE, PLACE, PAGE, WROTE, TAKEN, MARKED);

    private static final Pattern OF_PAGE = Pattern.compile("^\\s*(?:[页版]|第\\s*\\S{1,3}\\s*[页版期]|星期|农历)");

    /** Lines of the cover of a thesis above what it is. */
    private static final int COVER = 3;

    /** A word among them that is not known. */
    private static final double MOSTLY = 0.7;

    /** A shorter line below may begin like the title by chance. */
    private static final int AGAIN = 6;

    /** -清源新闻网, what a page adds to its title. */
    private static final Pattern NAMED_SITE = Pattern.compile("\\s*[-_|].{2,20}");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private NoTitle() {}

    private static Pattern any(String... patterns) {
        return Pattern.compile(String.join("|", patterns));
    }

    /** Whether a line is none, by itself or by what stands below it. */
    static boolean is(List<Line> head, int at) {
        return is(head.get(at))
                || isSection(head, at)
                || isAbove(head, at)
                || at > 0 && PersonNames.areApart(head.get(at).words());
    }

    static boolean is(Line line) {
        String folded = line.folded();
        return folded.length() > LONGEST && !LongTitle.is(line)
                || FACT.matcher(folded).find()
                || Labels.begin(folded)
                || KIND.matcher(folded).find()
                || MATERIAL.matcher(folded).find()
                || THESIS.matcher(folded).find()
                || Dates.isAll(folded)
                || SIGNED.matcher(folded).find() && Dates.first(folded) != null
                || IssuerFinder.dated(line) != null
                || AuthorFinder.isWrote(line)
                || AuthorFinder.isGapped(line)
                || BelowTitle.isAtWork(line)
                || CatalogueEntry.is(line)
                || isPageOfDay(folded)
                || FURNITURE.matcher(folded).find()
                || isOfSite(folded)
                || NumberFinder.whole(line) != null && !NumberFinder.isDispatch(line)
                || folded.indexOf('|') >= 0 && (folded.startsWith("|") || Dates.first(folded) != null)
                || ",。;、:".indexOf(folded.charAt(folded.length() - 1)) >= 0
                || folded.codePoints().noneMatch(Character::isLetter);
    }

    /** Whether the chapter stands above; 12.4国家宪法日 and 2.0时代 begin titles. */
    static boolean isSection(List<Line> head, int at) {
        Matcher section = SECTION.matcher(head.get(at).folded());
        return section.find()
                && head.subList(0, at).stream()
                        .map(line -> CHAPTER.matcher(line.folded()))
                        .anyMatch(chapter -> chapter.find()
                                && (chapter.group(1) == null || chapter.group(1).equals(section.group(1))));
    }

    /** 返回 下载 相关 举报: words of sites with gaps between them, and hardly another. */
    private static boolean isOfSite(String folded) {
        SiteWords.Cover cover = SiteWords.in(folded);
        return cover.words() > 2 && cover.share() >= MOSTLY && folded.indexOf(' ') > 0;
    }

    /** 中華民國 111 年 6 月　頁 33-68 */
    static boolean isPageOfDay(String folded) {
        Dates.Found day = Dates.first(folded);
        return day != null
                && day.start() <= (folded.startsWith("中华") ? 2 : 0)
                && OF_PAGE.matcher(folded.substring(day.end())).find();
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
                        && NAMED_SITE.matcher(folded.substring(line.length())).matches());
        boolean handed = below.stream()
                .limit(COVER)
                .anyMatch(line -> MATERIAL.matcher(line.folded()).find());
        boolean foreign = !HAN.matcher(folded).find()
                && below.stream().anyMatch(line -> HAN.matcher(line.folded()).find());
        return cover || again || handed || foreign;
    }
}
