package org.yandu.intake.cleaning;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/** What programs leave behind: scripts and styles of a page, fields of a word processor, lines of a mail program, names of pictures. */
final class ProgramRemains implements NoiseFinder.Rule {

    private static final Pattern CODE = Pattern.compile(
            "function\\s*\\w*\\s*\\(|\\bvar\\s+\\w+\\s*=|document\\.|window\\.|\\$\\((?:\\s*['\"]|[a-z]{4})|jquery|\\.js\\b|^[.#@]?[\\w.# -]{1,60}\\{[^}]*[:;][^}]*}|/\\*.*\\*/|^<!--|-->$|^<[a-z][^>]*=[^>]*>$|mso-|\\{\\{.*}}|^@(?:import|media|charset)|^(?:if|for|else)\\s*[({]|^[{}();\\s]+$|\\bonclick=|\\bhref=");

    private static final int WHOLE_LINE = 200;
    private static final int CODE_LINE = 2000;

    /** A longer line is no speck. */
    private static final int SHORT = 40;

    /** One of these stands in what programs say in Chinese. */
    private static final List<String> ODD = List.of(
            "版权", "权利", "邮件", "扫描全能王", "浏览器", "发自", "格式", "批注", "此处", "添加", "分隔线", "兼容模式", "文件]", "位置", "键入", "文档由",
            "错误!", "页共", "页 共", "倍速", "↓", "↑", "→", "/", "♪", "▲", "▼");

    private static final BitSet ODD_FIRST = LineChars.first(ODD);

    /** What rules, leaves out or encloses. */
    private static final String PLAIN = "。,、;:?!()[]{}<>《》“”‘’…-—_=+|*#&·/\\\"'○●◎";

    /** Of a line of code so much is no ideograph. */
    private static final double LATIN = 0.6;

    private static final Pattern WHOLE = Pattern.compile(
            "(?:(?:</?(?:a|b|i|u|p|br|hr|em|h[1-6]|ul|ol|li|dl|dt|dd|tr|td|th|div|pre|sup|sub|nav|img|svg|span|font|form|meta|link|html|head|body|main|table|tbody|thead|title|style|input|label|center|strong|script|iframe|button|header|footer|section|article|noscript|blockquote)(?:[\\s/][^<>]{0,80})?/?>|<[a-z][\\w:.-]*\\s[^<>]{0,40}=[^<>]{0,80}>|</[a-z][\\w:.-]*>)[=*_~.\\s-]*)+|[↑↓←→▲▼△▽▂▃▄▅▆▇█♪♫♬♩~.\\s]{2,}|/?(?:[\\w.-]+/){1,8}[\\w.-]+\\.(?:png|jpe?g|gif|svg|webp|bmp|ico|pdf|docx?|ceb|html?)|[\\w-]{6,40}\\.(?:ceb|indd|qxd|fit)|undefined|null|nan|nbsp;?|\\[object object]|loading[. ]*|_goback|_toc\\d+|_hlk\\d+|(?:错误|error)!\\s*(?:未定义书签|未找到引用源|未指定.{0,8}|bookmark not defined|reference source not found).{0,4}"
                    + "|normal\\s+0(?:\\s+\\S+){4,}.*|(?:microsoft|mso)\\w+|\\S{0,30}\\.(?:png|jpe?g|gif|svg|webp|bmp|ico)"
                    + "|(?:camscanner\\s*)?扫描全能王(?:\\s*创建)?|camscanner|.{0,4}您的浏览器(?:不支持|版本过低).{0,30}|\\d\\d:\\d\\d\\s*/\\s*\\d\\d:\\d\\d(?:\\s*倍速)?"
                    + "|\\[兼容模式]|.{0,20}\\[兼容模式].{0,12}|(?:\\[在此处键入]\\s*)+|带格式的:.{0,40}|.{0,20}批注\\s?\\[\\w{1,6}]:.{0,60}|page\\s*\\\\\\*\\s*mergeformat.{0,8}|第\\s?\\d+\\s?页\\s*共\\s?\\d+\\s?页\\s+字数.{0,40}|error:.{0,60}flash player.{0,10}|(?:\\(cid:\\d+\\)\\s*)+|(?:[单双点]击)?此处(?:编辑|添加|输入).{0,14}|添加(?:标题|文字|文本|副标题)(?:文字|内容)?|evaluation (?:only|version).{0,60}|created (?:with|by) .{0,40}|-{3,}\\s*分隔线\\s*-{3,}|\\[an error occurred.{0,60}|hyperlink\\s.{0,60}|\\[文件]\\s.{0,80}|此文档由.{0,20}导出|(?:标注|书签|笔记|highlight|note|bookmark)\\s?(?:[(][^)]{1,8}[)])?\\s?-\\s?.{0,40}(?:位置|location|page|第)\\s?\\d+.{0,8}|本邮件来自.{0,30}|发自我的\\S{1,12}|(?:sent from|get) (?:my|outlook).{0,30}|-{3,}\\s*(?:原始邮件|转发邮件|original message|forwarded message)\\s*-{3,}|.{0,6}\\bpowered by\\b.{0,40}"
                    + "|(?:\\(c\\)\\s?(?=\\d{4})|©).{0,120}|copyright[^。]{0,120}|[^。]{0,80}(?:all rights reserved|保留所有权利|版权所有)[^。]{0,40}");

    private static final Pattern SAID = Pattern.compile(
            "^[本此]邮件(?:及其附件)?(?:含有|可能含有|包含|可能包含).{0,20}(?:保密|机密).*|^.{0,8}(?:使用|采用)\\s?cookies?.{0,120}$|^.{0,20}cookies?.{0,40}(?:隐私|同意|接受).{0,40}$");

    /** The head of a mail, of which three stand together. */
    private static final Pattern MAIL = Pattern.compile(
            "^>?\\s*(?:发件人|收件人|抄送|密送|发送时间|发送日期|日期|主题|附件|from|to|cc|sent|date|subject|attachments?)\\s*:.*");

    /** Within a sentence. */
    private static final Pattern PAGE =
            Pattern.compile("(?<=[\\p{IsHan},、])\\s?第\\s?\\d{1,4}\\s?页\\s?[,]?共\\s?\\d{1,4}\\s?页\\s?(?=\\p{IsHan})");

    private static final Pattern SENDER = Pattern.compile("^>?\\s*(?:发件人|from)\\s*:.*");

    private static final int MAIL_HEAD = 3;

    private static final Pattern WITHIN = Pattern.compile(
            "(?<=[\\p{IsHan}”》])(?:_[\\p{IsHan}a-z0-9]{2,12}){2,}$|(?<=[^-]{4})(?:--\\p{IsHan}{2,8}){2,3}(?<=网|在线|频道)$|\\[(?:股票|微博|基金|行情|资料)]|(?:错误|error)!(?:未定义书签|未找到引用源)[。.]?|<!--[^>]{0,200}-->|(?:&nbsp;?|&#160;)+|<br\\s*/?>|</?(?:p|span|div|font|strong|b|a)(?:\\s[^<>]{0,200})?>");

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        mails(lines, found);
        for (Line line : lines) {
            String folded = line.folded();
            Matcher page = folded.indexOf("页共") < 0 && folded.indexOf("页 共") < 0 ? null : PAGE.matcher(folded);
            while (page != null && page.find()) {
                found.add(new Noise(
                        new TextSpan(line.start() + page.start(), line.start() + page.end()),
                        Noise.Kind.PAGE,
                        "noise.page"));
            }
            if (isWhole(folded)) {
                add(found, line, 0, line.length());
            } else if (folded.indexOf('<') >= 0
                    || folded.indexOf('&') >= 0
                    || folded.indexOf('!') >= 0
                    || folded.indexOf('_') >= 0
                    || folded.indexOf("--") >= 0
                    || folded.indexOf('[') >= 0) {
                Matcher within = WITHIN.matcher(folded);
                while (within.find()) {
                    // What folds to two signs is a dash, and a subtitle stands behind it.
                    if (folded.charAt(within.start()) != '-' || line.words().charAt(within.start()) == '-') {
                        add(found, line, within.start(), within.end());
                    }
                }
            }
        }
    }

    private static void mails(List<Line> lines, List<Noise> found) {
        for (int from = 0; from < lines.size(); from++) {
            int to = from;
            if (SENDER.matcher(lines.get(from).folded()).matches()) {
                while (to < lines.size() && MAIL.matcher(lines.get(to).folded()).matches()) {
                    to++;
                }
            }
            // The mail the text came in says whose it is and when it was sent.
            if (to - from >= MAIL_HEAD && from > MAIL_HEAD) {
                lines.subList(from, to).forEach(line -> add(found, line, 0, line.length()));
                from = to - 1;
            }
        }
    }

    /** Specks that a scanner took for signs: ■ ▪ ~ . 、一 */
    private static boolean isScatter(String folded) {
        if (folded.length() > SHORT
                || folded.codePoints().filter(Character::isLetterOrDigit).count() > 1) {
            return false;
        }
        return folded.codePoints()
                        .filter(c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c))
                        .filter(c -> PLAIN.indexOf(c) < 0)
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether there is anything in a line that no sentence needs. */
    private static boolean isOdd(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            int at = i;
            char c = folded.charAt(i);
            if (LineChars.isLatin(c)
                    || ODD_FIRST.get(c) && ODD.stream().anyMatch(words -> folded.startsWith(words, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhole(String folded) {
        if (isScatter(folded)) {
            return true;
        }
        if (folded.length() <= WHOLE_LINE
                && isOdd(folded)
                && (WHOLE.matcher(folded).matches() || SAID.matcher(folded).find())) {
            return true;
        }
        // 使用ASP.NET和Node.js开发。 speaks of programs.
        if (folded.length() > CODE_LINE || folded.endsWith("。") || !isOdd(folded)) {
            return false;
        }
        long ideographs = folded.chars().filter(Character::isIdeographic).count();
        return ideographs < (1 - LATIN) * folded.length()
                && CODE.matcher(folded).find();
    }

    private static void add(List<Noise> found, Line line, int start, int end) {
        found.add(new Noise(
                new TextSpan(line.start() + start, line.start() + end), Noise.Kind.TABLE_DEBRIS, Noise.REMAINS));
    }
}
