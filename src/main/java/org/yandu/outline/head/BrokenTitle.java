package org.yandu.outline.head;

import java.util.regex.Pattern;
import org.yandu.document.WordFinder;
import org.yandu.outline.lines.Surnames;

/** Whether a line of a title goes on in the next, as titles do that are centred on a page. Lines are folded. */
public final class BrokenTitle {

    /** A title that was broken had not room for more; a short one is whole. */
    private static final int SHORTEST = 8;

    /** Two lines of a title together. */
    private static final int LONGEST = 70;

    private static final int MOST_OF_NAME = 4;

    /** What documents, speeches and papers are called by at their end. */
    private static final String KINDS =
            "通知|意见|方案|办法|规定|条例|报告|讲话|纪要|公报|决定|决议|批复|函|细则|规划|纲要|计划|要点|公告|通告|通报|请示|预案|制度|章程|守则|规则|规程|标准"
                    + "|措施|清单|目录|汇报|致辞|发言|总结|答复|解答|解释|令|指示|讲话稿|发布会|议案|建议|说明|公约|倡议书|公开信|提纲|解读|答记者问|公示|白皮书";

    private static final String STUDIES =
            "研究|分析|探讨|思考|启示|路径|逻辑|对策|探析|探究|探索|初探|述评|综述|机制|策略|反思|考察|建构|构建|演进|比较|评析|实践|经验|转型|创新|为例|现代化";

    private static final Pattern WHOLE = Pattern.compile("(?:" + KINDS + "|" + STUDIES
            + "|学报|杂志|日报|晚报|周刊|周报|文件|网|简报|决策参考|内部参考|内参|要报|专报|快报|专刊|频道|文库|汇编|选编|手册|指南)(?:》)?(?:\\([^()]{1,12}\\))?$");

    private static final Pattern NAMED = Pattern.compile("(?:" + KINDS + ")(?:》)?(?:\\([^()]{1,12}\\))?$");

    private static final Pattern STUDY = Pattern.compile("(?:" + STUDIES + ")$");

    private static final Pattern ENDS = Pattern.compile(
            "(?:(?:" + KINDS + ")(?:》)?(?:的(?:通知|决定|批复|函|公告|通报))?(?:\\([^()]{1,12}\\))?|" + STUDIES + ")$");

    /** In the midst of a phrase. */
    private static final Pattern OPEN = Pattern.compile("[的之与和及暨对在从以为于将把被向按由、:]$|[^其当集]中$|[天以]下$|过程$|视角下$|背景下$");

    /** Of those, what ends words that are whole as well; 基于 and 作为 lead on as 于 and 为 do. */
    private static final String NOUN_ENDS = "与由向和在从";

    private static final Pattern GOES_ON =
            Pattern.compile("^(?:与|和|及其?|暨|的|之|中的|下的|若干|有关|相关|较[快大多好为高低]|更加|亟[需待]|日[益趋渐])");

    /** 陆某某 方 某, and what is left of a title: 导意见. */
    private static final Pattern SHORT = Pattern.compile("^[^\\s、,]{1,4}(?:[ 、,]+[^\\s、,]{1,4})*$");

    private static final Pattern TWO_CHARACTERS = Pattern.compile("^(?:" + Surnames.COMPOUND + ")");

    /** 云州大学公共管理学院, 同志们: and other lines that follow a title. */
    private static final Pattern OTHER =
            Pattern.compile("[:。,;]$|^[\\[(#*]|(?:大学|学院|党校|研究院|研究所|课题组|调研组|编辑部|\\d)$|^(?:目录|摘要|引言|前言)");

    private static final Pattern ABOUT = Pattern.compile("^关于|\\p{IsHan}关于\\p{IsHan}");

    private static final Pattern SAID = Pattern.compile("的(?:" + KINDS + ")(?:\\([^()]{1,12}\\))?$");

    /** What a title may be called by at its end, in two characters and more: a single one ends many a name. */
    private static final Pattern CALLED =
            Pattern.compile(ENDS.pattern().replace("|函|", "|").replace("|令|", "|"));

    private static final Pattern STUDIED = Pattern.compile("(?:" + STUDIES + ")");

    /** 执/法改革: nobody is called so. */
    private static final Pattern TAIL = Pattern.compile("\\p{IsHan}(?:改革|建设|工作|发展|治理|侧记|纪实|召开|举行|活动|试点|服务|管理|监督|保护)");

    /** 推进/会: what meetings are called, which no dictionary has whole. */
    private static final Pattern MEETING =
            Pattern.compile("(?:推进|座谈|动员|部署|研讨|交流|调度|现场|总结|表彰|听证|协调|恳谈|汇报|联席|发布|培训|观摩|碰头|联谊|民主生活|办公|工作|视频|调研)$");

    /** 2025/年 */
    private static final Pattern YEAR = Pattern.compile("\\d{4}$");

    /** Below the name of a rule, and part of it. */
    private static final Pattern TRIAL = Pattern.compile("\\((?:试行|暂行|修订|修正)\\)");

    /** Begins a part of a text. */
    private static final Pattern NUMBERED = Pattern.compile("^(?:第?[一二三四五六七八九十\\d]{1,3}[、.章节条编])");

    private BrokenTitle() {}

    public static boolean joins(String title, String next) {
        if (TRIAL.matcher(next).matches()) {
            return NAMED.matcher(title).find() && title.indexOf('(') < 0;
        }
        if (!mayJoin(title, next)) {
            return false;
        }
        if (SHORT.matcher(next).matches()) {
            return isRest(title, next);
        }
        return isOpen(title)
                || isUnsaid(title, next)
                || (GOES_ON.matcher(next).find() && !NAMED.matcher(title).find())
                || (ENDS.matcher(next).find() && !WHOLE.matcher(title).find())
                || isCut(title, next);
    }

    /**
     * Whether the first line cannot be all of it: the line ends in the midst of a word, 建设的实/施意见, or of an enumeration, or has not
     * said what it is about. Then not even an empty line in between ends the title, as where every line has one below it.
     */
    public static boolean breaksOff(String title, String next) {
        if (!mayJoin(title, next)) {
            return false;
        }
        if (SHORT.matcher(next).matches()) {
            return isCutRest(title, next);
        }
        boolean listing = title.endsWith("、") && ENDS.matcher(next).find();
        boolean unsaid = !WHOLE.matcher(title).find() && !ABOUT.matcher(next).find() && isUnsaid(title, next);
        return listing || unsaid || isCut(title, next);
    }

    /** Whether the first line stops in the midst of a phrase, and the next is long enough to end it. */
    public static boolean hangs(String title, String next) {
        return mayJoin(title, next) && !SHORT.matcher(next).matches() && isOpen(title);
    }

    private static boolean mayJoin(String title, String next) {
        return title.length() >= SHORTEST
                && title.length() + next.length() <= LONGEST
                && !OTHER.matcher(next).find()
                && !title.startsWith("#");
    }

    /** 关于…计划 has not said yet what it is: …的报告. */
    private static boolean isUnsaid(String title, String next) {
        return ABOUT.matcher(title).find()
                && !SAID.matcher(title).find()
                && SAID.matcher(next).find();
    }

    /** Whether so few characters are the end of a title, and no name: 通知 or 管理规则 by itself, 导意见 with the 指 above it. */
    private static boolean isRest(String title, String next) {
        boolean kind = CALLED.matcher(next).find() && !NAMED.matcher(title).find();
        boolean studied =
                STUDIED.matcher(next).matches() && !STUDY.matcher(title).find();
        return kind || studied || isOpen(title, '(', ')') || isUnsaid(title, next) || isCutRest(title, next);
    }

    /** A name may go on with the word above it by chance: 明白人/文某某. No name has one character, and few have four. */
    private static boolean isCutRest(String title, String next) {
        boolean named = Surnames.COMMON.indexOf(next.charAt(0)) >= 0
                || TWO_CHARACTERS.matcher(next).find();
        boolean nameless = next.length() == 1
                || next.length() == MOST_OF_NAME && !named
                || next.length() < MOST_OF_NAME && TAIL.matcher(next).matches();
        return (nameless || ENDS.matcher(title + next).find()) && isCut(title, next);
    }

    /** Whether a word runs over the end of the line; where both lines are Chinese, for others have blanks between words. */
    private static boolean isCut(String title, String next) {
        if (YEAR.matcher(title).find() && next.startsWith("年")) {
            return true;
        }
        return !WHOLE.matcher(title).find()
                && !NUMBERED.matcher(next).find()
                && Character.isIdeographic(title.codePointBefore(title.length()))
                && Character.isIdeographic(next.codePointAt(0))
                && (MEETING.matcher(title).find() && next.startsWith("会")
                        || !WordFinder.seams(title + next).get(title.length()));
    }

    /** 公众参与, 前进方向: the last character leads to nothing, for it belongs to a word. */
    public static boolean endsInWord(String folded) {
        return folded.length() > 1
                && NOUN_ENDS.indexOf(folded.charAt(folded.length() - 1)) >= 0
                && !WordFinder.seams(folded).get(folded.length() - 1);
    }

    /** 社会组织参与: a word that may as well lead on to what is taken part in. */
    public static boolean leadsOn(String folded) {
        return folded.endsWith("参与");
    }

    /** Whether a title may go on below a line that does not say so itself. */
    public static boolean mayGoOn(String folded) {
        return folded.length() >= SHORTEST && !WHOLE.matcher(folded).find() && !folded.startsWith("#");
    }

    /** Whether it ends in what a paper is called by. */
    public static boolean isNamed(String folded) {
        return NAMED.matcher(folded).find();
    }

    /** Whether it ends as papers of research do. */
    public static boolean isStudy(String folded) {
        return STUDY.matcher(folded).find();
    }

    /** Whether a line ends in the midst of a phrase, or of what it quotes. */
    private static boolean isOpen(String title) {
        return OPEN.matcher(title).find() && (!endsInWord(title) || leadsOn(title))
                || isOpen(title, '"', '"')
                || isOpen(title, '(', ')');
    }

    private static boolean isOpen(String title, char begin, char end) {
        long begun = title.chars().filter(c -> c == begin).count();
        return begin == end
                ? begun % 2 == 1
                : begun > title.chars().filter(c -> c == end).count();
    }
}
