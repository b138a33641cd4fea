package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.intake.manuscript.Dates;

/** Finds the day of a text: when it was signed or published, never when it was sent in, comes into force or expires. */
final class DateFinder {

    private static final int PARAGRAPH = 100;

    /** （三）完成时限：2024年6月底, 一、撤销……于2020年8月3日作出的决定；: the days that a part of the text speaks of are others. */
    private static final Pattern PART = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|第[一二三四五六七八九十\\d]{1,3}条|\\d{1,2}[、)]|\\d{1,2}\\.(?!\\d))\\s*\\S|;$");

    private static final Pattern DATE_LINE = Pattern.compile(
            "^[(]?\\S{0,30}?\\s*$|^\\s*\\)?(?:印发|发布|公布)?\\s*$|^\\s*第?\\s?[a-z]?\\d{1,3}\\s?版(?:\\s+\\S{1,8})?\\)?$");

    private static final Pattern PRINTED = Pattern.compile(
            "^\\(?(?:原载|原刊|载|刊|发表)于?(?=\\s*\\d{4}年)|^[*(\\s]*(?:发言|讲话|演讲|致辞|报告)时间[为是:]?(?=\\s*\\d{4}年)");

    private static final Pattern SIGNED = Pattern.compile("成文|签发|印发日期");

    private static final Pattern PUT_UP = Pattern.compile("(?:发布|更新|上传|公开)(?:日期|时间)|\\d{1,2}:\\d{2}");

    /** 2020-12-08 below the title and nothing else, or beside the source of a page: no office writes its days so. */
    private static final Pattern OF_PAGE =
            Pattern.compile("^\\d{4}-\\d{1,2}-\\d{1,2}$|(?:来源|作者)\\s*:.*日期\\s*:\\s*\\d{4}-");

    /** Days before and behind which such words stand are others; 1949年5月—1952年8月 is how long something lasted. */
    private static final Pattern OTHER_BEFORE = Pattern.compile(
            "(?:收稿|投稿|截稿|修回|退修|修改|录用|接受|立案|结案|报名|开工|完工|竣工|建设|施行|实施|生效|失效|废止|截止|访问|下载|出生|归档)(?:日期|时间)?\\s*:?\\s*$|(?:时限|期限|成立(?:日期|时间))\\s*:?\\s*$|今天是\\s*:?\\s*$|自\\s*$|[至到]\\s*$|[\\d年月日]\\s?[-—–~]{1,2}\\s?$");

    private static final Pattern OTHER_AFTER =
            Pattern.compile("^\\s*起|^\\s*(?:施行|实施|生效)|^\\s?(?:[-—–~]{1,2}|至|到)\\s?(?:\\d(?!\\d?:\\d)|今)");

    /** 112-04-13 is a day only where Taiwan says so. */
    private static final Pattern MINGUO = Pattern.compile(
            "(?:发布|发文|公布|更新|张贴|上版|刊登|修正)(?:日期|时间)\\s*:\\s*(1\\d{2}|\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?![\\d:])");

    private DateFinder() {}

    /**
     * @param closing the last lines, or those that are signed
     * @return as ISO 8601
     */
    static @Nullable String find(
            List<Line> head, List<Line> closing, @Nullable String subtitle, @Nullable Enactment enactment) {
        String first = null;
        for (Line line : head) {
            Dates.Found found = line.length() <= PARAGRAPH && !isText(line.folded()) ? own(line) : null;
            if (found != null) {
                if (SIGNED.matcher(line.folded().substring(0, found.start())).find()) {
                    return found.iso();
                }
                first = first == null ? found.iso() : first;
            }
        }
        if (enactment != null) {
            return enactment.date();
        }
        Dates.Found spoken = subtitle == null ? null : Dates.first(Folding.inPlace(subtitle));
        if (first == null && spoken != null) {
            first = spoken.iso();
        }
        String signed = closing(closing);
        boolean published = first != null && signed != null && signed.compareTo(first) < 0 && isOfSite(head);
        String known = first == null || published ? signed : first;
        return known == null ? printed(closing) : known;
    }

    /** 1949年5月17日，县人民政府成立，设秘书室、民政科，: where a line is text, its days are those of what it tells. */
    private static boolean isText(String folded) {
        return folded.indexOf('。') >= 0 || folded.endsWith(",");
    }

    /** （原载2019年6月4日《海平晚报》第11版，作者：仲长庚） */
    private static @Nullable String printed(List<Line> closing) {
        for (Line line : closing) {
            Matcher m = PRINTED.matcher(line.folded());
            Dates.Found found = m.find() ? Dates.first(line.folded().substring(m.end())) : null;
            if (found != null) {
                return found.iso();
            }
        }
        return null;
    }

    /** Whether the first date of the head is when a page was put up: 发布日期：2023-07-18, or with the time of day. */
    private static boolean isOfSite(List<Line> head) {
        return head.stream()
                .filter(line -> own(line) != null)
                .findFirst()
                .filter(line -> PUT_UP.matcher(line.folded()).find()
                        || OF_PAGE.matcher(line.folded()).find())
                .isPresent();
    }

    private static @Nullable String closing(List<Line> closing) {
        for (Line line : closing) {
            String folded = line.folded();
            Dates.Found found = own(line);
            if (found != null
                    && DATE_LINE.matcher(folded.substring(0, found.start())).find()
                    && DATE_LINE.matcher(folded.substring(found.end())).find()
                    && folded.indexOf(',') < 0
                    && folded.indexOf('。') < 0) {
                return found.iso();
            }
        }
        return null;
    }

    /** The first date in a line that is the text's. */
    private static Dates.@Nullable Found own(Line line) {
        String folded = line.folded();
        if (PART.matcher(folded).find()) {
            return null;
        }
        Matcher minguo = MINGUO.matcher(folded);
        if (minguo.find()) {
            String iso = Dates.iso(
                    Dates.MINGUO + Integer.parseInt(minguo.group(1)),
                    Integer.parseInt(minguo.group(2)),
                    Integer.parseInt(minguo.group(3)));
            return iso == null ? null : new Dates.Found(iso, minguo.start(1), minguo.end());
        }
        int from = 0;
        Dates.Found found = Dates.first(folded);
        while (found != null) {
            int start = from + found.start();
            int end = from + found.end();
            if (!OTHER_BEFORE.matcher(folded.substring(0, start)).find()
                    && !OTHER_AFTER.matcher(folded.substring(end)).find()) {
                return new Dates.Found(found.iso(), start, end);
            }
            from = end;
            found = Dates.first(folded.substring(from));
        }
        return null;
    }
}
