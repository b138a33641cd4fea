package org.yandu.outline;

import java.util.regex.Pattern;

/** Words by which a paragraph says that it leads to the sections of a text or closes them. */
final class Cues {

    private static final Pattern LEADS =
            Pattern.compile("(?:如下|以下[^。]{0,12}|[几以下].{0,4}(?:点|方面|条|工作|做法|意见|汇报))[:。]?$|:$");
    private static final Pattern CLOSES =
            Pattern.compile("^(?:以上|特此|专此|总之|综上|总的来[看说]|同志们|让我们|\\(?作者|\\(?责任编辑|\\(?编辑|\\(?执笔|来源)");

    private Cues() {}

    /** 概括如下：, 有以下几点。 */
    static boolean leads(String text) {
        return LEADS.matcher(text).find();
    }

    /** 总之, 以上汇报, （作者系…… */
    static boolean closes(String text) {
        return CLOSES.matcher(text).find();
    }
}
