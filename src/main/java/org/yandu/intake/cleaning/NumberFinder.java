package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the number an organ has given to a paper, in the ways of the mainland, Taiwan and Hong Kong. */
final class NumberFinder {

    private static final int FACT = 80;

    private static final String COUNT = "(?:\\d{1,4}|[一二三四五六七八九十百〇零]{1,6})";

    /** 国办发〔2023〕17号 */
    private static final String BRACKETED = "[\\p{IsHan}]{0,12}\\s*[\\[(]\\s*\\d{4}\\s*[\\])]\\s*第?\\s*\\d{1,5}\\s*号";

    /** 国务院令第711号, 公告2023年第12号, 第12号令 */
    static final String ORDER =
            "(?:[\\p{IsHan}]{0,20}(?:令|公告|通告))?\\s*(?:\\d{4}\\s*年)?\\s*第\\s*" + COUNT + "\\s*号(?:令|公告)?";

    /** 台內民字第1120100123號 */
    private static final String CHARACTERED =
            "(?:(?<=政府|[院部会署局处])|(?<!\\p{IsHan}))[\\p{IsHan}]{1,12}字第\\s*\\d{5,12}[A-Z]?\\s*号";

    /** 临发字第六十二号, as offices numbered before brackets. */
    private static final String OF_OLD = "[\\p{IsHan}]{1,8}字第\\s*" + COUNT + "\\s*号";

    /** （2023）云0112民初1874号 */
    private static final String CASE = "[\\[(]\\d{4}[\\])][\\p{IsHan}]{1,2}\\d{0,4}[\\p{IsHan}]{1,4}\\d{1,6}号";

    /** 〔2020〕第9次, of minutes */
    private static final String MEETING = "[\\[(]\\d{4}[\\])]\\s*第\\s*\\d{1,3}\\s*[次期]";

    /** DB33/T 0000—2023 */
    private static final String STANDARD =
            "(?:(?:gb|db\\d{2,4})(?:/[tz])?\\s*|[a-z]{2,4}(?:/[tz])?\\s+)[\\d.]{2,8}\\s*[-—]\\s*\\d{4}";

    /** 立法會CB(4)400/2023(03)號文件 */
    private static final String COUNCIL = "立法会\\S{4,24}号文件";

    /** 第58/2019號行政長官批示 */
    private static final String MACAU = "第\\s*\\d{1,3}/\\d{4}\\s*号\\p{IsHan}{2,10}(?:批示|法律|法规)";

    private static final Pattern DISPATCH = Pattern.compile(MACAU);

    private static final Pattern ANY = Pattern.compile(
            String.join("|", BRACKETED, CASE, MEETING, STANDARD, CHARACTERED, OF_OLD, COUNCIL, MACAU, ORDER));

    private static final Pattern SURE =
            Pattern.compile(String.join("|", BRACKETED, CASE, MEETING, STANDARD, CHARACTERED, OF_OLD, COUNCIL, MACAU));

    private static final Pattern BESIDE = Pattern.compile("\\((" + BRACKETED + ")\\)$|^(" + BRACKETED + ")\\s*《");

    /** 《…》解读, …意见的情况报告, 贯彻…见成效: what speaks of a paper by its number has another, or none. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "(?:解读|问答|报告|汇报|体会|心得|情况|综述|图解)$|(?:贯彻|落实|转发|学习)(?!.*(?:通知|意见|方案|办法|规定|决定|细则|措施|函|批复|公告|通告|计划|要点)$)");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(" + BRACKETED + "\\)$");

    private static final Pattern LABELLED =
            Pattern.compile("(?:发文字号|公文字号|发文文号|文\\s{0,6}号)\\s*:\\s*(\\S{2,30}号)(?!\\S)");

    /** 临溪县财政局 before 临农组办〔2021〕16号 */
    private static final Pattern ORGAN =
            Pattern.compile("^\\p{IsHan}{2,}(?:局|厅|委员会|人民政府|办公室|党委)(?=\\p{IsHan}{2,8}[\\[(]\\s*\\d{4})");

    /** 月六日新北市政府 before 北府法規字第1011234567號: the end of the day, and whose number it is. */
    private static final Pattern DATED =
            Pattern.compile("^\\p{IsHan}*?日\\p{IsHan}*?(?:政府|公所|[部局会署院])(?=\\p{IsHan}{2,8}字第)");

    private static final Pattern WIDE = Pattern.compile("[０-９]");

    /** Who signs a report to a higher organ stands in the line of its number. */
    private static final Pattern SIGNED = Pattern.compile("\\s+签发人\\s*:.*$");

    private NumberFinder() {}

    static @Nullable String find(List<Line> lines) {
        for (Line line : lines) {
            Matcher label = LABELLED.matcher(line.folded());
            if (line.length() <= FACT && label.find()) {
                return words(line, label.start(1), label.end(1));
            }
        }
        for (Line line : lines) {
            Matcher m = ANY.matcher(line.folded());
            if (line.length() <= FACT && line.folded().indexOf('《') < 0 && m.find()) {
                // 第12号 needs a line of its own, or it is any number.
                if (SURE.matcher(m.group()).matches() || m.end() - m.start() >= line.length() - 20) {
                    return words(line, m.start(), m.end());
                }
            }
        }
        return null;
    }

    /** The number in brackets behind a title, or before it: 岳办发〔2017〕2号. */
    static @Nullable String beside(List<Line> title) {
        for (Line line : title) {
            Matcher m = BESIDE.matcher(line.folded());
            if (m.find() && !isOfAnother(title, m.group(m.start(1) < 0 ? 2 : 1))) {
                int group = m.start(1) < 0 ? 2 : 1;
                return words(line, m.start(group), m.end(group));
            }
        }
        return null;
    }

    /** 清溪县人民政府关于……的报告（清政〔2023〕5号） begins as its number does, which is its own. */
    private static boolean isOfAnother(List<Line> title, String number) {
        String said = title.stream().map(Line::folded).collect(Collectors.joining());
        String bare = IN_BRACKETS.matcher(said).replaceFirst("");
        boolean own = !said.startsWith(number) && !bare.isEmpty() && bare.charAt(0) == number.charAt(0);
        return !own && OF_ANOTHER.matcher(bare).find();
    }

    /** The number that is a whole line, but for who signs. */
    static @Nullable String whole(Line line) {
        String folded = SIGNED.matcher(line.folded()).replaceFirst("");
        return ANY.matcher(folded).matches() ? words(line, 0, folded.length()) : null;
    }

    /** 第58/2019號行政長官批示 is called by its number and nothing else. */
    static boolean isDispatch(Line line) {
        return DISPATCH.matcher(line.folded()).matches();
    }

    /** Whether a line is the number of an order, or of something made known. */
    static boolean isOrder(Line line) {
        return whole(line) != null && !isBracketed(line);
    }

    /** Whether words, folded, are nothing but a number that no other can be taken for. */
    static boolean isBracketedAlone(String folded) {
        return SURE.matcher(folded.strip()).matches();
    }

    /** Whether a line has a number that no other can be taken for. */
    static boolean isBracketed(Line line) {
        return SURE.matcher(line.folded()).find();
    }

    /** Without spaces, with digits of one width; 〔2020] was misread and is put right. */
    private static String words(Line line, int start, int end) {
        String said = line.folded().substring(start, end);
        Matcher organ = ORGAN.matcher(said);
        Matcher dated = DATED.matcher(said);
        int from = organ.find() ? start + organ.end() : dated.find() ? start + dated.end() : start;
        return WIDE.matcher(line.words().substring(from, end))
                .replaceAll(m -> Character.toString(m.group().charAt(0) - '０' + '0'))
                .replaceAll("[\\s\\u3000]", "")
                .replaceAll("〔(\\d{4})[\\]）)】]", "〔$1〕")
                .replaceAll("[\\[（(【](\\d{4})〕", "〔$1〕");
    }
}
