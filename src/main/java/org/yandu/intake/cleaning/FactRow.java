package org.yandu.intake.cleaning;

import java.util.regex.Pattern;

/**
 * The row of facts that a site sets below a title: 2019-05-12 16:19 来源：某报 作者：某某 浏览：12. It tells the title above it as nothing else does,
 * and where it has the minute, that this is a page: nobody but a machine writes the minute below a title.
 */
final class FactRow {

    /** Some six facts of twenty characters. */
    private static final int LENGTH = 120;

    private static final String DAY =
            "(?:(?:19|20)\\d{2}\\s?(?:[-/.年]\\s?\\d{1,2}\\s?[-/.月]|\\d{2}\\s?/)\\s?\\d{1,2}日?(?:\\s?星期.)?|\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d{2})";

    private static final Pattern MINUTE = Pattern.compile(DAY + "[\\s-]{0,4}\\d{1,2}:\\d{2}");

    private static final String LABEL =
            "(?:(?:文章|信息|稿件|新闻|资料|消息|文字|本文)?来源|稿源|(?:文[字章]|图片)?作者|(?:责任|网络)?编辑|责编|记者|通讯员|供稿|发[布稿]者|发稿人|单位|(?:发布|颁布|公布|发稿)(?:单位|机构|人)"
                    + "|(?:发布|更新|发表|发稿|颁布|实施|录入|添加|创建)?(?:时间|日期)|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:次数|量|率|数)?|访问(?:次数|量)|人气|字[体号])";

    /** 发布时间： or 【字体： at its beginning. */
    private static final Pattern LABELLED = Pattern.compile("^[|\\[(〖]?\\s*" + LABEL + "\\s*:");

    private static final Pattern DATED = Pattern.compile("^[\\[(]?" + DAY);

    private static final Pattern LABEL_WITHIN = Pattern.compile(LABEL + "\\s*:|\\d{1,2}:\\d{2}");

    /** 会议时间： 时间： minutes of a meeting have the minute on which it began as well. */
    private static final Pattern EVENT = Pattern.compile("^\\S{0,4}?(?<!发布|更新|发表|发稿|颁布|录入|添加|创建)(?:时间|日期)\\s*:");

    /** Nothing but the day, or a short word behind it. */
    private static final int DAY_ONLY = 18;

    /** 作者： 来源：某报, 来源：（below it the next label）: nobody but a machine sets a label that says nothing. */
    private static final Pattern EMPTY = Pattern.compile(LABEL + "\\s*:[\\s\\[\\])]*(?:$|" + LABEL + "\\s*:)");

    private static final Pattern LABELS = Pattern.compile(LABEL + "\\s*:");

    private FactRow() {}

    static boolean is(Line line) {
        String folded = line.folded();
        if (line.length() > LENGTH || folded.endsWith("。") || "•·*-".indexOf(folded.charAt(0)) >= 0) {
            return false;
        }
        return LABELLED.matcher(folded).lookingAt()
                || LineChars.hasDigit(folded)
                        && (isStamped(line)
                                || DATED.matcher(folded).lookingAt()
                                        && (line.length() <= DAY_ONLY
                                                || LABEL_WITHIN.matcher(folded).find()));
    }

    /** Whether nobody but a machine set a line: with the minute, a label that says nothing, or two facts side by side. */
    static boolean isOfSite(Line line) {
        return is(line)
                && (isStamped(line) && !EVENT.matcher(line.folded()).lookingAt()
                        || EMPTY.matcher(line.folded()).find()
                        || LABELS.matcher(line.folded()).results().limit(2).count() > 1);
    }

    /** Whether a line says the minute of a day. */
    static boolean isStamped(Line line) {
        String folded = line.folded();
        return line.length() <= LENGTH
                && folded.indexOf(':') > 0
                && folded.indexOf('。') < 0
                && MINUTE.matcher(folded).find();
    }
}
