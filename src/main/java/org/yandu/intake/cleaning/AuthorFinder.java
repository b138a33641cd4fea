package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;

/**
 * Finds who wrote a text. A label names an author; an editor only stands in for one when the text does not speak of its author
 * at all: （作者系某校副研究员） says that the author is somebody else, without a name, and a name must not be invented.
 */
final class AuthorFinder {

    /** 陈亮, or 陈 亮 set to the width of three. */
    private static final String SPACED = "\\p{IsHan}[ \\u3000]{1,2}\\p{IsHan}(?![\\p{IsHan}:])";

    /** (Lin Jing), and （召集人）, which somebody is among those named. */
    private static final String BRACKET = "(?:\\((?:[a-z\\s-]+|召集人|执笔人?|主笔|组长|牵头人?|第一提案人|领衔)\\))";

    private static final String NAME = "((?:" + SPACED + "|[\\p{IsHan}·‧]{2,12}(?!\\p{IsHan}{0,4}\\s*:))" + BRACKET
            + "?(?:[、,;\\s]\\s?(?!" + Offices.LABEL + ")(?:" + SPACED + "|[\\p{IsHan}·‧]{2,12}(?![\\p{IsHan}:|/]))"
            + BRACKET + "?){0,5})";

    private static final String BEFORE = "(?:^|[\\s\\[(|/,□■◇◆○●▲△☆★])";

    private static final Pattern AUTHOR = Pattern.compile(BEFORE + "(?:"
            + spread(
                    "执笔 执笔人 作者 第一作者 文章作者 本文作者 作者姓名 论文作者 撰稿 撰稿人 撰文 撰写人 主讲 主讲人 主讲教师 授课人 授课教师 讲授人 报告人 讲话人 采访 采访人 采访者 研究生 研究生姓名 "
                            + "学生姓名 学员姓名 开发人 案例作者 案例开发 提案人 发件人 汇报人 演讲人 宣讲人 讲述人 发言人 著者 编写 编写人 编写者 编写人员 整理人 课题负责人 项目负责人 申请人 姓名 文字")
            + "|author|文)\\s*[:/|]\\s*" + NAME);

    /** 宣讲人  丁 香: a gap in place of the colon, where the label cannot be anything else. */
    private static final Pattern GAPPED = Pattern.compile(
            "^(?:" + spread("主讲 主讲人 宣讲人 汇报人 报告人 演讲人 发言人 授课人 讲述人 执笔人 撰稿人 整理人") + ")\\s+" + NAME + "(?=$|\\s{2,}|\\()");

    /** 2024-05-06高新区: where it was, or whose it is. */
    private static final String PLACE = "\\p{IsHan}{1,12}(?:[区县市省镇乡村州盟旗网报社台局厅部委办会院]|中心|发布)(?:\\s|$)";

    /** What somebody is, or where, one blank behind the name. */
    private static final String OFFICE_BEHIND = "\\s\\S{0,24}(?:大学|学院|研究[院所]|党校|教授|研究员|讲师|博士|记者|编辑)$";

    /** 作者  林知远 某某学院教授, and 2019-09-09林知远 as sites for journals set it. */
    private static final Pattern BARE = Pattern.compile(
            "^作者\\s{2,}(" + PersonNames.ONE + ")(?=\\s|$)|^\\d{4}-\\d{2}-\\d{2}(?:\\s\\d{2}:\\d{2}(?::\\d{2})?)?(?!"
                    + PLACE + ")(" + PersonNames.ONE + ")(?=\\s{2}|$|" + OFFICE_BEHIND + ")");

    /** 作者：中共云陂市委网络安全和信息化委员会办公室 */
    private static final Pattern BODY = Pattern.compile(BEFORE + "(?:" + spread("作者 撰稿 撰文 执笔 供稿")
            + ")\\s*[:|]\\s*(\\p{IsHan}{5,40}(?:委员会|办公室|研究室|研究院|研究所|中心|党校|学院|课题组|编辑部|政府|[厅局委部院会]))(?=$|[\\s)\\]])");

    /** （摘自鲁一鸣著《乡镇干部工作三十讲》 */
    private static final Pattern OF_BOOK = Pattern.compile("^\\((?:选自|摘自|节选自?)(\\p{IsHan}{2,4}?)着[:,]?\\s*《");

    /** Who leads those that wrote; they themselves come first. */
    private static final Pattern LEADER = Pattern.compile(BEFORE + "课题组(?:组长|负责人)\\s*[:/|]\\s*" + NAME);

    /** 本报记者 沈晓雯 通讯员 陈默; what 记者： says in an interview is no name. */
    private static final Pattern REPORTER = Pattern.compile("(?:" + BEFORE
            + "|^《[^》]{2,16}》\\s*|^\\p{IsHan}{2,8}(?=(?:首席|见习)?(?:记者|通讯员)\\s))"
            + "(?:本报|本刊|本台|本网)?(?:首席|见习|实习|特约|全媒体)?(?:记者|通讯员)\\s*[:/\\s]\\s*"
            + "((?:" + SPACED + "|[\\p{IsHan}·]{2,4})(?:[、,\\s]\\s?(?:(?:本报|特约)?(?:记者|通讯员|实习生)\\s*:?\\s*)?(?:" + SPACED
            + "|[\\p{IsHan}·]{2,4}(?![\\p{IsHan}:]))){0,5})(?=$|[\\s(\\[|/,、文摄])");

    /** 作者简介：郭强，男，1970年生 */
    private static final Pattern TOLD_OF = Pattern.compile(
            "^[\\[(]?(?:第一)?作者简介\\s*[\\])]?\\s*:?\\s*(\\p{IsHan}{2,4})\\s*(?:\\(\\d{4}\\s*-+[^()]*\\)\\s*)?,\\s*[男女]\\s*,");

    /** Posted by 石头哥 on 2020-02-23, By Lin Jing */
    private static final Pattern POSTED = Pattern.compile(
            "^posted by\\s+(\\S{2,16})\\s+(?:on|at)\\s|^by\\s+([a-z][a-z.'-]*(?: [a-z][a-z.'-]*){1,3})$");

    /** 温如军 发表于 2012-11-05, as blogs and forums have it. */
    private static final Pattern POSTER = Pattern.compile("^(\\p{IsHan}{2,3})\\s+发表于:?\\s*\\d{4}[-/.年]");

    /** 祁连生　著, ［英］玛丽·霍兰德　著　　黄一舟　译 */
    private static final Pattern WROTE = Pattern.compile(
            "^(?:[\\[(【]\\p{IsHan}{1,4}[\\])】]\\s*)?([\\p{IsHan}·]{2,16}|" + SPACED
                    + "|\\p{IsHan}(?: {1,2}\\p{IsHan}){2}(?= {1,4}编?[著着]$))(?:\\s*(?:编?[著着]|主编|编写|选编)|(?<!^第.{1,3})\\s+(?:编|报道|采写|撰文))(?:$|\\s)|^\\[\\p{IsHan}{1,4}\\]\\s*([\\p{IsHan}]{1,8}·[\\p{IsHan}·]{1,12})(?=$|\\s)");

    /** 市长 姚高员, below the title of a report to a congress. */
    private static final Pattern SPEAKER = Pattern.compile(
            "^[^\\s:]{0,12}?(?:省长|市长|区长|县长|乡长|镇长|书记|主任|主席|院长|检察长|局长|厅长|部长|校长|秘书长|发言人)\\s+([\\p{IsHan}·]{2,4}|[\\p{IsHan}]\\s+[\\p{IsHan}])$");

    private static final Pattern EDITOR = Pattern.compile(BEFORE + "(?:责任编辑|责编|编辑|编校)\\s*[:/]\\s*" + NAME);

    private static final Pattern BRACKETED =
            Pattern.compile("\\((" + PersonNames.ONE + "(?:[ 、]" + PersonNames.ONE + "){0,3})\\)");

    /** A line with an office and a name. */
    private static final int NAMED_WITHIN = 30;

    private static final int SEVERAL = 3;

    private static final Pattern SAYS = Pattern.compile("^(\\p{IsHan}{2,4})[:：]");

    private static final Pattern SPOKEN_OF = Pattern.compile("作者(?:系|为|是|单位)");

    /** What somebody is, behind the name. */
    private static final Pattern RANK =
            Pattern.compile("[\\s\\u3000]+[^\\s\\u3000]{0,12}(?:副?教授|副?研究员|讲师|博士|主任|[院处局厅部科所校]长|书记|主任科员)$"
                    + "|[，,]\\s?\\S{2,24}(?:教授|研究员|讲师|博士|主任|[院处局厅部科所校]长|书记|大学|学院|党校|研究[院所])$");

    /** （作者：许知远，系某县作家协会会员）: what is said about somebody, behind the name. */
    private static final Pattern ABOUT = Pattern.compile("[，,；;、\\s]\\s?(?:系|单位|工作单位|现任|现为|现在|曾任|供职|任职|就职).*$");

    /** 县委政研室　方晓东: where somebody works, before the name. */
    private static final Pattern OFFICE = Pattern.compile(
            "^\\p{IsHan}{2,20}[室局部委办院校处社组会授员师长任记学](?=[\\s\\u3000]+(?:\\p{IsHan}{2,3}|\\p{IsHan}[\\s\\u3000]+\\p{IsHan})$)[\\s\\u3000]+");

    /** 市委党校　高文斌教授 */
    private static final Pattern OFFICE_AND_RANK =
            Pattern.compile("^\\p{IsHan}{2,20}[室局部委办院校处社组会系所学][\\s\\u3000]+(\\p{IsHan}{2,3})(?:副?教授|副?研究员|讲师|博士|主任)$");

    /** What sites put where they know no author. */
    private static final Pattern NOBODY = Pattern.compile(
            "^(?:佚名|匿名|性别|年龄|民族|单位|职务|职称|学历|电话|备注|签[名字]|(?:会员|网友|用户|系统|编辑)(?:上传|投稿|发布|转载|整理)?|不详|未知|\\S{2,14}网站?|\\S{2,12}(?:资料库|数据库|文库)|本站.*|网站.*|管理员|编辑部|.{0,10}办公室|.{0,10}信息中心|.{0,14}(?:编辑[部室]|编纂室|编委会))$");

    /** Where authors work, with the place and its six digits. */
    private static final Pattern INSTITUTE =
            Pattern.compile("^\\((?:\\d\\.\\s?)?[^()]{0,40}(?:大学|学院|研究[院所]|党校|中心|学校)[^()]{0,40}\\d{6}[^()]{0,60}\\)$");

    private static final Pattern LABEL = Pattern.compile(Labels.ANY);

    private AuthorFinder() {}

    /** Labels as they are found, set close or to the width of a cell. */
    private static String spread(String labels) {
        return Stream.of(labels.split(" ")).map(Labels::spread).collect(Collectors.joining("|"));
    }

    /**
     * @param head lines without the title
     * @param behind those of them behind the title
     * @param closing the last lines
     * @param isArticle whether a journal or paper is named above, where an organ below the title writes and does not issue
     */
    static @Nullable String find(
            List<Line> head, List<Line> behind, List<Line> closing, boolean isArticle, Dateline dateline) {
        for (Pattern label :
                List.of(BODY, AUTHOR, GAPPED, BARE, WROTE, REPORTER, POSTED, SPEAKER, OF_BOOK, TOLD_OF, POSTER)) {
            String name = first(label, head);
            // Speakers are named above what they say; in the last lines another may have begun.
            boolean anywhere = label != SPEAKER && label != WROTE && label != REPORTER;
            name = name == null && anywhere ? first(label, closing) : name;
            if (name != null) {
                return name;
            }
        }
        String original = AccountLine.author(head);
        if (original != null) {
            return original;
        }
        String above = aboveInstitute(head);
        if (above != null) {
            return above;
        }
        String below = BelowTitle.find(behind, isArticle);
        if (below != null) {
            return below;
        }
        if (dateline.reporters() != null) {
            return dateline.reporters();
        }
        String signed = inBrackets(closing);
        if (signed != null) {
            return signed;
        }
        above = aboveNote(closing);
        above = above == null ? first(LEADER, head) : above;
        above = above == null ? first(LEADER, closing) : above;
        if (above != null) {
            return above;
        }
        boolean spokenOf = Stream.concat(head.stream(), closing.stream()).anyMatch(AuthorFinder::speaksOfAuthor);
        return spokenOf ? null : first(EDITOR, head);
    }

    /** 陆承远：县域商业体系建设不能只看商场数量, where a line below says who 陆承远 is, or is the name alone. */
    static @Nullable String before(String title, List<Line> head) {
        Matcher m = SAYS.matcher(title);
        boolean told = m.find()
                && head.stream()
                        .anyMatch(line -> line.words().startsWith(m.group(1) + "，")
                                || line.words().equals(m.group(1)));
        return told ? m.group(1) : null;
    }

    /** （单铁峰） at the end of an entry or a piece of news. */
    private static @Nullable String inBrackets(List<Line> closing) {
        for (Line line : closing) {
            Matcher m = BRACKETED.matcher(line.folded());
            if (m.matches() && FamilyNames.begin(m.group(1))) {
                return PersonNames.listed(line.words().substring(m.start(1), m.end(1)));
            }
        }
        return null;
    }

    /** 宋 哲 above (东海大学马克思主义学院 东海 200444), wherever in the head a journal has it. */
    private static @Nullable String aboveInstitute(List<Line> head) {
        for (int i = 1; i < head.size(); i++) {
            Line name = head.get(i - 1);
            if (INSTITUTE.matcher(head.get(i).folded()).matches() && PersonNames.mayBeLine(name)) {
                return PersonNames.listed(PersonNames.plain(name.words()));
            }
        }
        return null;
    }

    /** Who signs below the last paragraph, over what the paper says about the author: 江知白, （作者系某大学讲师）. */
    private static @Nullable String aboveNote(List<Line> closing) {
        for (int i = 1; i < closing.size(); i++) {
            Line name = closing.get(i - 1);
            if (speaksOfAuthor(closing.get(i)) && PersonNames.isLine(name)) {
                return PersonNames.listed(PersonNames.plain(name.words()));
            }
        }
        return null;
    }

    /** Whether what stands where a name is expected is none: nobody known, an editor's office, another label. */
    static boolean isNobody(String folded) {
        return NOBODY.matcher(folded).find() || LABEL.matcher(folded).matches();
    }

    /** 林静　著, on a line of its own: who wrote a book, and no title. */
    static boolean isWrote(Line line) {
        Matcher m = WROTE.matcher(line.folded());
        // The second way is a foreign name behind its country: ［美］塞缪尔·亨廷顿.
        return m.find() && m.end() == line.length() && !isNobody(m.group(m.start(1) < 0 ? 2 : 1));
    }

    /** 主讲 周文 教授, on a line of its own. */
    static boolean isGapped(Line line) {
        Matcher m = GAPPED.matcher(line.folded());
        return m.find() && FamilyNames.mayBegin(m.group(1));
    }

    /** The author, or nobody where he is the first of several who speak, each named above what he says. */
    static @Nullable String alone(String author, List<Line> lines) {
        List<String> speakers = lines.stream()
                .filter(line -> line.length() <= NAMED_WITHIN)
                .map(line -> SPEAKER.matcher(line.folded()))
                .filter(Matcher::find)
                .map(speaker -> PersonNames.listed(speaker.group(1)))
                .distinct()
                .toList();
        boolean one = speakers.size() >= SEVERAL && speakers.contains(Folding.inPlace(author));
        return one ? null : author;
    }

    private static boolean speaksOfAuthor(Line line) {
        return SPOKEN_OF.matcher(line.folded()).find();
    }

    /** Without where somebody works and what he is. */
    private static String bare(String said) {
        String name = ABOUT.matcher(said).replaceFirst("");
        Matcher both = OFFICE_AND_RANK.matcher(name);
        return both.matches()
                ? both.group(1)
                : OFFICE.matcher(RANK.matcher(name).replaceFirst("")).replaceFirst("");
    }

    private static @Nullable String first(Pattern label, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher m = label.matcher(line.folded());
            if (line.folded().indexOf('。') < 0 && m.find()) {
                int group = m.start(1) < 0 ? 2 : 1;
                String name =
                        line.words().substring(m.start(group), m.end(group)).strip();
                // Whoever edits a bulletin is an organ, and wrote nothing in it.
                boolean edits = label == WROTE && Organs.isOne(m.group(group));
                boolean bare = label == BARE || label == POSTER;
                boolean place = FamilyNames.isCity(m.group(group)) || PlaceLinks.isProvince(m.group(group));
                boolean person = !bare || FamilyNames.begin(m.group(group)) && !place;
                // 大学校长 办学自主 is what a school is, or ought to do.
                person &= label != SPEAKER || m.group().indexOf("校长") < 0 || FamilyNames.begin(m.group(group));
                if (!edits && person && !isNobody(m.group(group))) {
                    String listed = PersonNames.listed(bare(name));
                    return label == AUTHOR && m.end(group) == line.length()
                            ? PersonNames.withThoseBelow(listed, lines.subList(i + 1, lines.size()))
                            : listed;
                }
            }
        }
        return null;
    }
}
