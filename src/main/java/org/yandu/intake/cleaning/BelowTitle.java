package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.manuscript.Dates;

/** Who is named right below a title without a label: people, a group, where somebody works before or behind the name. */
final class BelowTitle {

    /** 江州市发展规划研究院课题组 */
    private static final Pattern GROUP = Pattern.compile("^[\\p{IsHan}\\d]{0,30}(?:课题组|调研组|考察组|编写组|起草组|联合调查组|评论员)$");

    /** 云陂大学信用研究中心: who studies writes, and does not issue. */
    private static final Pattern INSTITUTE = Pattern.compile("^\\p{IsHan}{2,24}(?:研究(?:院|中心|所|会|室)|智库)$");

    private static final String SCHOOL = "(?:大学|学院|研究[院所室]|党校|行政学院|中心|学部|委员会|[院系所局室会])";

    /** 曹　辰（北辰财经研究院）: one of the authors, each on a line. */
    private static final Pattern AT_SCHOOL =
            Pattern.compile("^(" + PersonNames.ONE + ")\\s*\\([^()]{0,30}" + SCHOOL + "[^()]{0,12}\\)$");

    private static final String NAME =
            "(\\p{IsHan}{2,3}|\\p{IsHan} {1,3}\\p{IsHan}|(?:" + FamilyNames.COMPOUND + ")\\p{IsHan}{1,2})";

    /** 第19期中青年干部培训班第二支部　米　兰, 市委党校副教授　左丘言: where somebody belongs or what he is, and the name. */
    private static final Pattern AT_WORK =
            Pattern.compile("^\\S{3,30}(?:[室局部委办院校处社组会班系所市县区乡镇村厅站队道长]|教授|研究员|讲师|博士|主任|书记|干部|学员|学生)\\s+" + NAME + "$");

    /** 郭　强　江州市纪委监委 */
    private static final Pattern OF_ORGAN =
            Pattern.compile("^" + NAME + "\\s+\\p{IsHan}{3,24}(?:[室局部委办院校处社组会所院厅]|大学|中心|公司)$");

    /** 林静　2023年11月2日 */
    private static final Pattern WITH_DAY = Pattern.compile("^" + NAME + "\\s+(?=[\\d〇零○一二三四五六七八九]{4}[-/.年])");

    /** 各位代表： */
    private static final Pattern ADDRESS = Pattern.compile("^(?:各位|尊敬的|同志们)\\S{0,14}:$");

    private static final Pattern LABEL = Pattern.compile("^(?:来源|稿源|转自|发布时间|时间|日期|编辑|责任编辑)\\s*[:|]");

    /** （根据录音整理，未经本人审阅） */
    private static final Pattern REMARK = Pattern.compile("\\([^()]*(?:整理|审阅|审定|录音|摘要|节选|摘登|草稿|送审稿|征求意见稿)[^()]*\\)");

    private static final Pattern BEGINNING =
            Pattern.compile("。|[,;].*:$|^(?:各位|尊敬的|同志们).{0,20}[:!,]$|^(?:内容)?(?:摘要|提要)|^[一1](?:[、.]| )|^\\([^()]*"
                    + SCHOOL + "[^()]*\\)$");

    private static final int DATED = 14;

    /** A heading below the author is hardly longer. */
    private static final Pattern CAPTION = Pattern.compile("\\p{IsHan}{2,12}");

    private BelowTitle() {}

    /**
     * @param behind the lines behind the title
     * @param isArticle whether a journal or paper is named above, where an organ below the title writes and does not issue
     */
    static @Nullable String find(List<Line> behind, boolean isArticle) {
        int at = 0;
        while (at < behind.size() && isAside(behind.get(at))) {
            at++;
        }
        if (at == behind.size()) {
            return null;
        }
        Line below = PersonNames.unsigned(behind.get(at));
        Line next = at + 1 < behind.size() ? behind.get(at + 1) : null;
        if (PersonNames.isLine(below) || isToldBelow(next) && PersonNames.mayBeLine(below)) {
            return PersonNames.withThoseBelow(
                    PersonNames.listed(PersonNames.plain(below.words())), behind.subList(at + 1, behind.size()));
        }
        boolean signed = below != behind.get(at);
        if (PersonNames.isShort(below)
                && (signed || at == 0 && (next == null || begins(next) || isAboveCaption(behind)))) {
            return below.words();
        }
        List<String> each = atSchools(behind.subList(at, behind.size()));
        if (!each.isEmpty()) {
            return PersonNames.listed(String.join("、", each));
        }
        boolean speaks = next != null && ADDRESS.matcher(next.folded()).matches();
        boolean group = GROUP.matcher(behind.get(at).folded()).matches()
                || INSTITUTE.matcher(below.folded()).matches();
        if (group || (isArticle || speaks) && IssuerFinder.isOrgan(below)) {
            return below.words();
        }
        String person = beside(below);
        return person == null ? AccountLine.at(behind, at).author() : person;
    }

    /** Whether what stands below a name alone is the text: a sentence, whom it is said to, its abstract, its first heading, where the author works. */
    private static boolean begins(Line next) {
        return BEGINNING.matcher(next.folded()).find();
    }

    /** 石磊, 问水, 水从哪里来？…: of two such lines the second is the heading. */
    private static boolean isAboveCaption(List<Line> behind) {
        boolean caption =
                behind.size() > 1 && CAPTION.matcher(behind.get(1).folded()).matches();
        // The head ends above the first paragraph that is longer.
        return caption && (behind.size() == 2 || behind.get(2).folded().indexOf('。') > 0);
    }

    /** Whether a line says where somebody works, and his name. */
    static boolean isAtWork(Line line) {
        Matcher work = AT_WORK.matcher(line.folded());
        return work.matches() && FamilyNames.begin(work.group(1)) && !AuthorFinder.isNobody(work.group(1));
    }

    /** （2023年2月1日） stands between the title of a speech and the speaker. */
    private static boolean isAside(Line line) {
        return line.length() <= DATED
                        && Dates.first(line.folded()) != null
                        && !WITH_DAY.matcher(line.folded()).find()
                || Labels.begin(line.folded())
                || REMARK.matcher(line.folded()).matches();
    }

    private static boolean isToldBelow(@Nullable Line next) {
        return next != null
                && (Dates.isAll(next.folded()) || LABEL.matcher(next.folded()).find() || startsWithDay(next));
    }

    private static boolean startsWithDay(Line line) {
        Dates.Found day = Dates.first(line.folded());
        return day != null && day.start() == 0;
    }

    /** The name beside where somebody works, or beside the day. */
    private static @Nullable String beside(Line line) {
        String folded = line.folded();
        Matcher day = WITH_DAY.matcher(folded);
        if (day.find() && FamilyNames.begin(day.group(1)) && Dates.isAll(folded.substring(day.end()))) {
            return PersonNames.listed(line.words().substring(day.start(1), day.end(1)));
        }
        Matcher organ = OF_ORGAN.matcher(folded);
        if (organ.matches() && FamilyNames.begin(organ.group(1)) && !isOther(organ.group(1))) {
            return PersonNames.listed(line.words().substring(organ.start(1), organ.end(1)));
        }
        Matcher work = AT_WORK.matcher(folded);
        boolean person = work.matches() && FamilyNames.mayBegin(work.group(1)) && !AuthorFinder.isNobody(work.group(1));
        return person && Dates.first(folded) == null
                ? PersonNames.listed(line.words().substring(work.start(1), work.end(1)))
                : null;
    }

    /** An organ, or a word such as 安全. */
    private static boolean isOther(String folded) {
        return Organs.isOne(folded) || PersonNames.isWord(folded);
    }

    /** The names of those who stand one below the other with where they work; none when the first line is no such line. */
    private static List<String> atSchools(List<Line> lines) {
        if (!FamilyNames.mayBegin(lines.getFirst().folded())) {
            return List.of();
        }
        return lines.stream()
                .takeWhile(line -> AT_SCHOOL.matcher(line.folded()).matches())
                .map(line ->
                        line.words().substring(0, line.folded().indexOf('(')).strip())
                .toList();
    }
}
