package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.manuscript.Dates;

/**
 * Finds who wrote a text. A label names an author; an editor only stands in for one when the text does not speak of its author
 * at all: （作者系某校副研究员） says that the author is somebody else, without a name, and a name must not be invented.
 */
final class AuthorFinder {

    /** 陈亮, or 陈 亮 set to the width of three. */
    private static final String SPACED = "\\p{IsHan}[ \\u3000]{1,2}\\p{IsHan}(?![\\p{IsHan}:])";

    private static final String NAME = "((?:" + SPACED + "|[\\p{IsHan}·‧]{2,12})(?:\\([a-z\\s-]+\\))?(?:[、,;\\s]\\s?(?:"
            + SPACED + "|[\\p{IsHan}·‧]{2,12}(?![\\p{IsHan}:]))(?:\\([a-z\\s-]+\\))?){0,5})";

    private static final String BEFORE = "(?:^|[\\s\\[(|/,□■◇◆○●▲△☆★])";

    private static final Pattern AUTHOR = Pattern.compile(BEFORE + "(?:"
            + spread("执笔 执笔人 作者 作者姓名 论文作者 撰稿 撰稿人 撰文 撰写人 主讲 主讲人 主讲教师 授课人 授课教师 讲授人 报告人 讲话人 采访 采访人 采访者 研究生 研究生姓名 "
                    + "学生姓名 学员姓名 提案人 发件人 汇报人 演讲人 著者 编写 编写人 编写者 编写人员 整理人 课题负责人 项目负责人 申请人 姓名 文字")
            + "|author|文)\\s*[:/|]\\s*" + NAME);

    /** 作者：中共云陂市委网络安全和信息化委员会办公室 */
    private static final Pattern BODY = Pattern.compile(BEFORE + "(?:" + spread("作者 撰稿 撰文 执笔 供稿")
            + ")\\s*[:|]\\s*(\\p{IsHan}{5,40}(?:委员会|办公室|研究室|研究院|研究所|中心|党校|学院|课题组|编辑部|政府|[厅局委部院会]))(?=$|[\\s)\\]])");

    /** （摘自鲁一鸣著《乡镇干部工作三十讲》 */
    private static final Pattern OF_BOOK = Pattern.compile("^\\((?:选自|摘自|节选自?)(\\p{IsHan}{2,4}?)着[:,]?\\s*《");

    /** Who leads those that wrote; they themselves come first. */
    private static final Pattern LEADER = Pattern.compile(BEFORE + "课题组(?:组长|负责人)\\s*[:/|]\\s*" + NAME);

    /** 本报记者 沈晓雯 通讯员 陈默; what 记者： says in an interview is no name. */
    private static final Pattern REPORTER = Pattern.compile(BEFORE
            + "(?:本报|本刊|本台|本网)?(?:首席|见习|实习|特约|全媒体)?(?:记者|通讯员)\\s*[:/\\s]\\s*"
            + "((?:" + SPACED + "|[\\p{IsHan}·]{2,4})(?:[、,\\s]\\s?(?:(?:本报|特约)?(?:记者|通讯员|实习生)\\s*:?\\s*)?(?:" + SPACED
            + "|[\\p{IsHan}·]{2,4}(?![\\p{IsHan}:]))){0,5})(?=$|[\\s(\\[|/,、文摄])");

    /** 黃郁文(Yu-Wen Huang) */
    private static final Pattern LATIN = Pattern.compile("[(（][A-Za-z\\s-]+[)）]");

    /** What stands between the names of those who wrote together. */
    private static final Pattern ROLES = Pattern.compile(
            "(?:^|(?:[、，,;；]|(?<![A-Za-z.'’-])[\\s\\u3000]|[\\s\\u3000](?![A-Za-z]))+)(?:本报|本刊|特约)?(?:记者|通讯员|实习生)?[\\s\\u3000:：]*");

    /** Posted by 石头哥 on 2020-02-23 */
    private static final Pattern POSTED = Pattern.compile("^posted by\\s+(\\S{2,16})\\s+(?:on|at)\\s");

    /** 祁连生　著, ［英］玛丽·霍兰德　著　　黄一舟　译 */
    private static final Pattern WROTE = Pattern.compile("^(?:[\\[(【]\\p{IsHan}{1,4}[\\])】]\\s*)?([\\p{IsHan}·]{2,16}|"
            + SPACED + ")(?:\\s*(?:编?[著着]|主编|编写|选编)|(?<!^第.{1,3})\\s+编)(?:$|\\s)");

    /** 江州市发展规划研究院课题组 */
    private static final Pattern GROUP = Pattern.compile("^[\\p{IsHan}\\d]{0,30}(?:课题组|调研组|考察组|编写组|起草组|联合调查组|评论员)$");

    /** 市长 姚高员, below the title of a report to a congress. */
    private static final Pattern SPEAKER = Pattern.compile(
            "^[^\\s:]{0,12}?(?:省长|市长|区长|县长|乡长|镇长|书记|主任|主席|院长|检察长|局长|厅长|部长)\\s+([\\p{IsHan}·]{2,4}|[\\p{IsHan}]\\s+[\\p{IsHan}])$");

    private static final Pattern EDITOR = Pattern.compile(BEFORE + "(?:责任编辑|责编|编辑|编校)\\s*[:/]\\s*" + NAME);

    private static final Pattern SPOKEN_OF = Pattern.compile("作者(?:系|为|是|单位)");

    /** Family names of two characters. */
    private static final String COMPOUND =
            "欧阳|司徒|上官|诸葛|司马|东方|皇甫|尉迟|公孙|令狐|慕容|夏侯|端木|轩辕|司空|独孤|南宫|宇文|长孙|澹台|闻人|钟离|申屠|东郭|百里|宗政|仲长|呼延|赫连|濮阳|淳于|单于|太史|公羊|鲜于|闾丘|拓跋|万俟";

    private static final String ONE =
            "(?:[\\p{IsHan}]{2,4}|\\p{IsHan}{2,6}[·‧]\\p{IsHan}{2,6}|[\\p{IsHan}] {1,2}[\\p{IsHan}](?: {1,2}[\\p{IsHan}])?|[a-z][a-z.'-]{1,20}(?: [a-z][a-z.'-]{0,20}){1,3})";

    /** 张三 or 张 三 or 张三 李四 on a line of its own below the title. */
    private static final Pattern NAME_LINE = Pattern.compile("[\\p{IsHan}]{3}|(?:" + COMPOUND
            + ")\\p{IsHan}{1,2}|[\\p{IsHan}](?: {1,4}[\\p{IsHan}]){1,2}|" + ONE + "(?:[ 、,]{1,4}" + ONE + "){1,4}");

    /** The numbers of the institutes behind names of authors. */
    private static final Pattern INSTITUTE =
            Pattern.compile("(?<=[\\p{IsHan}\\p{IsLatin}])\\s?[\\d¹²³⁴*＊†①-⑨](?:,?[\\d¹²³⁴*＊†①-⑨])*(?=$|[ 　、,，])");

    /** 曹　辰（北辰财经研究院）: one of the authors, each on a line. */
    private static final Pattern AT_SCHOOL = Pattern.compile(
            "^(" + ONE + ")\\s*\\([^()]{0,30}(?:大学|学院|研究[院所室]|党校|行政学院|中心|学部|委员会|[院系所局室会])[^()]{0,12}\\)$");

    /** What somebody is, behind the name. */
    private static final Pattern RANK =
            Pattern.compile("[\\s\\u3000]+\\S{0,12}(?:副?教授|副?研究员|讲师|博士|主任|[院处局厅部科所校]长|书记|主任科员)$");

    /** □ and the like before the name of the author, as newspapers set it. */
    private static final Pattern SIGN = Pattern.compile("^\\p{So}+\\s*");

    private static final Pattern NOTE = Pattern.compile("\\s*(?:[*＊①]|[\\[〔]\\d{1,2}[\\]〕])$");

    private static final int DATED = 14;

    private static final Pattern DOUBLE = Pattern.compile("^(?:" + COMPOUND + ")");

    /** The two hundred commonest family names, which cover more than 95 of 100 people. */
    private static final String FAMILIES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹"
            + "孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤温葛祁阮柳乔赖庞樊兰殷施洪翟安颜倪牛芦季俞章鲁伍申尤毕聂焦邢岳齐梅庄辛管祝左涂谷舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲游裴席卫屈鲍覃霍翁甘景柏宁柯柴冉房蓝华阎佟桑荆麦桂燕敖楚宫蔺楼冀岑冼巫巩阚晏邬储闻卓米仇戚漆虞嵇昝娄匡缪邝茅滕"
            + "庾璩郗阙鄢亓栾隋宓苟";

    /** 县委政研室　方晓东: where somebody works, before the name. */
    private static final Pattern OFFICE = Pattern.compile(
            "^\\p{IsHan}{2,20}[室局部委办院校处社组会授员师长任记](?=[\\s\\u3000]+(?:\\p{IsHan}{2,3}|\\p{IsHan}[\\s\\u3000]+\\p{IsHan})$)[\\s\\u3000]+");

    /** 第19期中青年干部培训班第二支部　米　兰: where somebody belongs, and the name. */
    private static final Pattern AT_WORK =
            Pattern.compile("^\\S{3,30}[室局部委办院校处社组会班系所市县区乡镇村厅站队道]\\s+(\\p{IsHan}{2,3}|\\p{IsHan} {1,3}\\p{IsHan})$");

    /** What sites put where they know no author. */
    private static final Pattern NOBODY = Pattern.compile("^(?:佚名|匿名|不详|未知|本站.*|网站.*|管理员|编辑部|.{0,10}办公室|.{0,10}信息中心)$");

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
        for (Pattern label : List.of(BODY, AUTHOR, WROTE, REPORTER, POSTED, SPEAKER, OF_BOOK)) {
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
        Line below = behind.stream()
                .filter(line -> !isDated(line) && !Labels.begin(line.folded()))
                .findFirst()
                .orElse(null);
        if (below != null && isNames(below)) {
            return names(plain(below.words()));
        }
        String told = told(behind, below, isArticle);
        if (told != null) {
            return told;
        }
        if (dateline.reporters() != null) {
            return dateline.reporters();
        }
        String above = aboveNote(closing);
        above = above == null ? first(LEADER, head) : above;
        above = above == null ? first(LEADER, closing) : above;
        if (above != null) {
            return above;
        }
        boolean spokenOf = head.stream().anyMatch(AuthorFinder::speaksOfAuthor)
                || closing.stream().anyMatch(AuthorFinder::speaksOfAuthor);
        return spokenOf ? null : first(EDITOR, head);
    }

    /** Who signs below the last paragraph, over what the paper says about the author: 江知白, （作者系某大学讲师）. */
    private static @Nullable String aboveNote(List<Line> closing) {
        for (int i = 1; i < closing.size(); i++) {
            Line name = closing.get(i - 1);
            if (speaksOfAuthor(closing.get(i)) && isNames(name)) {
                return names(plain(name.words()));
            }
        }
        return null;
    }

    /** The names of those who stand one below the other with where they work; none when the first line is no such line. */
    private static List<String> atSchools(List<Line> lines) {
        if (lines.isEmpty() || !isFamily(lines.getFirst().folded())) {
            return List.of();
        }
        return lines.stream()
                .takeWhile(line -> AT_SCHOOL.matcher(line.folded()).matches())
                .map(line ->
                        line.words().substring(0, line.folded().indexOf('(')).strip())
                .toList();
    }

    private static @Nullable String told(List<Line> behind, @Nullable Line below, boolean isArticle) {
        if (below == null) {
            return null;
        }
        List<String> each = atSchools(behind.subList(behind.indexOf(below), behind.size()));
        if (!each.isEmpty()) {
            return names(String.join("、", each));
        }
        boolean group = GROUP.matcher(below.folded()).matches();
        if (group || isArticle && IssuerFinder.isOrgan(below)) {
            return below.words();
        }
        Matcher work = AT_WORK.matcher(below.folded());
        boolean person = work.matches()
                && isFamily(work.group(1))
                && !NOBODY.matcher(work.group(1)).find();
        if (person && Dates.first(below.folded()) == null) {
            return names(below.words().substring(work.start(1), work.end(1)));
        }
        return AccountLine.at(behind, behind.indexOf(below)).author();
    }

    /** 谭　越　邢　墨: two names of two characters, all set to one width. */
    private static final Pattern PAIR =
            Pattern.compile("^(\\p{IsHan})[ \\u3000]+(\\p{IsHan})[ \\u3000]+(\\p{IsHan})[ \\u3000]+(\\p{IsHan})$");

    /** Names with 、 between them, each without the space that sets it to the width of three. */
    static String names(String said) {
        String close = PAIR.matcher(said.strip())
                .replaceFirst("$1$2、$3$4")
                .replaceAll(
                        "(?<=(?:^|[\\s\\u3000、，,])\\p{IsHan})[ \\u3000]{1,4}(?=\\p{IsHan}(?:$|[\\s\\u3000、，,]))", "");
        String bare = LATIN.matcher(close).replaceAll("");
        return Stream.of(ROLES.split(bare)).filter(name -> !name.isBlank()).collect(Collectors.joining("、"));
    }

    /** （2023年2月1日） stands between the title of a speech and the speaker. */
    private static boolean isDated(Line line) {
        return line.length() <= DATED && Dates.first(line.folded()) != null;
    }

    /** Without □ before it and the sign of a footnote behind it. */
    private static String plain(String name) {
        String bare = NOTE.matcher(SIGN.matcher(name).replaceFirst("")).replaceFirst("");
        return INSTITUTE.matcher(bare).replaceAll("");
    }

    private static boolean isNames(Line line) {
        String name = plain(line.folded());
        return NAME_LINE.matcher(name).matches() && isFamily(name) && !IssuerFinder.isOrgan(line);
    }

    /** Whether a name begins with one of the families most people are of. */
    static boolean isFamily(String name) {
        return FAMILIES.indexOf(name.charAt(0)) >= 0 || DOUBLE.matcher(name).find();
    }

    private static boolean speaksOfAuthor(Line line) {
        return SPOKEN_OF.matcher(line.folded()).find();
    }

    private static @Nullable String first(Pattern label, List<Line> lines) {
        for (Line line : lines) {
            Matcher m = label.matcher(line.folded());
            if (line.folded().indexOf('。') < 0 && m.find()) {
                String name = line.words().substring(m.start(1), m.end(1)).strip();
                if (!NOBODY.matcher(m.group(1)).find()) {
                    return names(
                            OFFICE.matcher(RANK.matcher(name).replaceFirst("")).replaceFirst(""));
                }
            }
        }
        return null;
    }
}
