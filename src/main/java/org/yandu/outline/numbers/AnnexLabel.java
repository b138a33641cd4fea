package org.yandu.outline.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;

/**
 * How the line begins that heads what comes with a document: 附件1, 附　件　二, 附表3-1：…, 附录A …, 附：…, 【附件1】…. One rule for all forms, so
 * that 附件2 is not lost beside 附件1 because it is written in another way. Lines are folded.
 */
public final class AnnexLabel {

    private static final String HAN = "[一二三四五六七八九十]{1,3}";

    /** 1, 1-2, 二, A, （三）, 之一, ①. */
    private static final String NUMBER = "(?:\\d{1,2}(?:[-.]\\d{1,2})?|" + HAN + "|[A-Ha-h](?![a-z])|\\((?:\\d{1,2}|"
            + HAN + ")\\)|之 ?[一二三四五六七八九十\\d]{1,2}|[①-⑳])";

    /** Blanks fill the line: 附　件　3. */
    private static final String KIND = "附 {0,8}[件表录图]";

    private static final String LABEL =
            "(?:" + KIND + "(?: {0,8}" + NUMBER + ")?|附 ?(?:\\d{1,2}|" + HAN + ")(?=[: ]|$)|附(?= ?:|$))";

    /** 附件：1.… begins a list; 附件：2份 and 附 1 份 count them; a link to a file heads nothing. */
    private static final String TITLE =
            "(?!\\d{1,2} ?[.、,:]|\\d{1,2}(?![\\d年月日项个大条类批])|\\d{1,2} ?[份张页件个套]$|[份张页件个套]$|无$|如[文附上下]$)[^。;]{0,60}(?<!\\.(?:pdf|doc|docx|xls|xlsx|wps|ofd|zip|rar|jpg|png))";

    /** On a line of its own. */
    private static final Pattern ATTACHED = Pattern.compile("(?:(" + LABEL + ")\\*{0,2}|\\[ ?(" + KIND + " {0,8}"
            + NUMBER + ") ?\\] *)(?:(?: *: *|、(?!" + HAN + "[、:]|\\d)|\\.(?!\\d)|(?<=\\]) *| +)(" + TITLE + "))?");

    /** 附件1所列材料 goes on as a sentence. */
    private static final String NO_SENTENCE = "(?![0-9.:、,()①-⑳之的所和与及中至为是或列])";

    /** 附件1重点任务分工表, 附件关于……的说明: the space was lost where the line was set apart. */
    private static final Pattern GLUED = Pattern.compile(
            "(" + KIND
                    + " {0,8}" + NUMBER + "(?<![一二三四五六七八九十](?=[般致并些个起定切])))" + NO_SENTENCE
                    + "([^。;:,]{4,40})(?<![的)])" + "|(附件)" + NO_SENTENCE
                    + "([^。;:,]{4,40}(?:说明|解释|方案|办法|细则|名单|表|目录|清单|注释|图|要求|意见|规定|要点|规划|计划|报告|台账|样本|条件|标准)(?:\\([^。;:,]{1,20}\\))?)");

    private AnnexLabel() {}

    /** @return the label as the number of a heading, whose title follows on the line; null where there is none */
    public static @Nullable Marker read(String folded, TextSpan line) {
        int start = line.start();
        int end = line.end();
        while (start < end && folded.charAt(start) == '*') {
            start++;
        }
        while (end > start && folded.charAt(end - 1) == '*') {
            end--;
        }
        if (start == end || (folded.charAt(start) != '附' && folded.charAt(start) != '[')) {
            return null;
        }
        Matcher attached = ATTACHED.matcher(folded).region(start, end);
        if (attached.matches()) {
            int group = attached.group(1) == null ? 2 : 1;
            @Nullable String title = attached.group(3);
            int behind = title == null || title.isEmpty() ? line.start() : behind(folded, attached.end(group));
            return marker(line, attached.group(group), behind);
        }
        Matcher glued = GLUED.matcher(folded).region(start, end);
        if (glued.matches()) {
            int label = glued.group(1) == null ? 3 : 1;
            return marker(line, glued.group(label), glued.end(label));
        }
        return null;
    }

    /** A bracket that closes belongs to the label. */
    private static int behind(String folded, int end) {
        return end < folded.length() && folded.charAt(end) == ']' ? end + 1 : end;
    }

    private static Marker marker(TextSpan line, String label, int end) {
        return new Marker(Style.UNNUMBERED, 0, Numeral.UNREADABLE, line.start(), end, label.replace(" ", ""), true);
    }

    /** Whether a label, as {@link Marker} has it, is one of these. */
    public static boolean is(String label) {
        return label.startsWith("附") && !label.startsWith("附则") && !label.startsWith("附注");
    }

    /** Whether the label counts. */
    public static boolean isCounted(String label) {
        return label.length() > 2 || (label.length() == 2 && "件表录图".indexOf(label.charAt(1)) < 0);
    }

    /** Whether a line is nothing but the label, however it is set. */
    public static boolean isAll(String line, String label) {
        return line.replaceAll("[ :*\\[\\]]", "").equals(label);
    }
}
