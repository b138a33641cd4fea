package org.yandu.outline.order;

import java.util.regex.Pattern;

/** Words by which a paragraph says that it leads to the sections of a text or closes them. */
final class Cues {

    private static final Pattern LEADS =
            Pattern.compile("(?:如下|以下[^。]{0,12}|[几以下].{0,4}(?:点|方面|条|工作|做法|意见|汇报))[:。]?$|:$"
                    + "|(?:有|是|为|了|出)(?:这|以下)?[二两三四五六七八九十几]{1,2}(?:个|条|点|项|大|方面)[一-龥]{0,6}。$");
    private static final Pattern CLOSES =
            Pattern.compile("^(?:以上|特此|专此|总之|结语|结束语|余论|综上|总的来[看说]|同志们|让我们|\\(?作者|\\(?责任编辑|\\(?编辑|\\(?执笔|来源)");

    /** 为……，制定本方案。 现就……提出如下意见。 */
    private static final Pattern OPENS =
            Pattern.compile("^(?:为|根据|按照|依据|经|鉴于|遵照)[^\\n]*?(?:如下(?:[一-龥]{2,4})?|制[定订]本[一-龥]{2,8}?)[:。]");

    /** 以上意见，请…… 特此通知。 Not 以上三点, which sums up a section. */
    private static final Pattern SIGNS_OFF = Pattern.compile(
            "^(?:以上(?:意见|报告|请示|方案|通知|规定|汇报|函告)[^。]{0,12}[,请]|特此[一-龥]{2,4}[。,]?$|专此[一-龥]{2,4}[。,]?$|此复。?$|妥否,请|当否,请)");

    private Cues() {}

    /** The preamble of a document, which says on what ground it is made. */
    static boolean opens(String text) {
        return OPENS.matcher(text).find();
    }

    /** The formula a document ends with. */
    static boolean signsOff(String text) {
        return SIGNS_OFF.matcher(text).find();
    }

    /** 概括如下：, 有以下几点。 */
    static boolean leads(String text) {
        return LEADS.matcher(text).find() || opens(text);
    }

    /** 总之, 以上汇报, （作者系…… */
    static boolean closes(String text) {
        return CLOSES.matcher(text).find();
    }
}
