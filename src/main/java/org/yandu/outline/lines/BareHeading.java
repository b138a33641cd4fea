package org.yandu.outline.lines;

import java.util.regex.Pattern;
import org.yandu.document.TextSpan;

/** A heading that nothing but its line tells: how long it is and how it ends. */
public final class BareHeading {

    /** 张三 is a name; the headings of such articles have 5 to 20 characters. */
    public static final int SHORTEST = 4;

    static final int LONGEST = 28;

    private static final Pattern NO_HEADING = Pattern.compile(
            "^(?:\\[[编編][辑輯]\\]|[-(|*>•·●■◆]|\\d(?!\\d{3}年\\D)|图|表|附|注|来源|作者|记者|编辑|责编|本报|本刊|新华|原标题|相关|上一|下一|返回)|[。;:,、!|\\t…]$|[。;|\\t]|,.*,|\\d{4}[-年/.]\\d|\\d{5}|摄$"
                    // The end of what was broken within brackets.
                    + "|^[^(]*\\)"
                    + "|(?:政府|委员会|办公室|办公厅|局|部|大学|学院|党校)$"
                    // The answers of a questionnaire: A.微信　B.微博.
                    + "|^\\(?a[.、)].* \\(?b[.、)]");

    /**
     * 【翻页】, 【指向屏幕表格】, 【停顿3秒】, （热烈掌声）: what a speaker does or hears, in a script. 【播放视频】 is done to something, and 【微笑服务】 heads what is
     * said of it.
     */
    private static final Pattern DIRECTION = Pattern.compile(
            "[\\[(](?:(?:往[下上](?:卷|滚|滑|拉|翻)|等[^\\[\\]()]{0,12}(?:出现|浮出|亮起|播完|停下)|配合[^\\[\\]()]*(?:节奏|亮起|动画|画面)|[左右]侧[^\\[\\]()]*(?:定格|指着|亮起)|指向|滚动|翻页|翻到|停顿|稍停|掌声|鼓掌|鞠躬|看向|环视)[^\\[\\]()]*"
                    + "|(?:暂停|点击|切换|播放|转向|微笑|灯光|全场|热烈|长时间)(?:[^\\[\\]()]{0,8}"
                    + "(?:屏|页|视频|音|图|表|ppt|幻灯|片|画面|链接|按钮|鼠标|台下|观众|听众|大家|会场|掌声|鼓掌|起立|欢呼|秒|暗|亮|变|示意|致意|点头|笑|安静|沉默|第|下一|上一)"
                    + "[^\\[\\]()的]{0,8})?)[\\])]");

    private BareHeading() {}

    /** Whether a line in brackets says what is done while a speech is held. */
    public static boolean isDirection(String folded, TextSpan line) {
        return DIRECTION.matcher(folded).region(line.start(), line.end()).matches();
    }

    /** Whether a line has the length and the end of a heading. */
    public static boolean mayBe(CleanText text, int line) {
        return mayBe(text.folded, text.lines.get(line));
    }

    public static boolean mayBe(CleanText text, int line, int longest) {
        return mayBe(text.folded, text.lines.get(line), longest);
    }

    /** @param folded holds it */
    public static boolean mayBe(String folded, TextSpan span) {
        return mayBe(folded, span, LONGEST);
    }

    private static boolean mayBe(String folded, TextSpan span, int longest) {
        return span.length() >= SHORTEST
                && (span.length() <= longest || width(folded, span) <= longest)
                && !NO_HEADING.matcher(span.in(folded)).find()
                && !isDirection(folded, span);
    }

    /** Whether two characters of it stand together in what is said below it, too. */
    public static boolean names(CleanText text, TextSpan words, TextSpan below) {
        String said = below.in(text.folded);
        for (int at = words.start(); at + 2 <= words.end(); at++) {
            if (said.contains(text.folded.substring(at, at + 2))) {
                return true;
            }
        }
        return false;
    }

    /** As wide as so many Chinese characters, of which a Latin letter is half of one. */
    private static int width(String folded, TextSpan span) {
        return (int) Math.ceil(
                span.in(folded).chars().mapToDouble(c -> c < 128 ? 0.5 : 1).sum());
    }
}
