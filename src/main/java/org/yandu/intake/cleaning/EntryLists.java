package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;
import org.yandu.intake.manuscript.ListCaptions;

/**
 * Other articles of a site below a text, without a caption that says so: titles with the day behind each, or on a line of its own below it. Only
 * on a page that gives itself away, and only below the last that is said; a list of the text's own is numbered, signed or announced.
 */
final class EntryLists implements NoiseFinder.Rule {

    private static final int LEAST = 2;

    private static final String DAY =
            "[\\[(]?(?:(?:19|20)\\d{2}\\s?[-./年]\\s?\\d{1,2}(?:\\s?[-./月]\\s?\\d{1,2}日?)?|\\d{2}-\\d{2})(?:\\s\\d{2}:\\d{2}(?::\\d{2})?)?[\\])]?";

    private static final String COUNT = "(?:\\s*[|·]?\\s*(?:阅读|浏览|评论|点赞|跟帖|回复)?\\s?\\(?\\d+(?:\\.\\d+)?万?\\+?\\)?)?";

    /** No title begins with a day, which a chronicle does, nor has a label. */
    private static final Pattern ENTRY = Pattern.compile("^(?!\\d)[^:。]{5,42}?\\s*" + DAY + COUNT + "$");

    private static final Pattern DAY_LINE = Pattern.compile(DAY + COUNT);

    private static final Pattern TITLE = Pattern.compile("^(?!\\d)[^:。;]{6,42}$");

    /** 峪口县水利局 2011年11月5日: who signs. */
    private static final Pattern SIGNED =
            Pattern.compile("(?:[局委会府厅办院部处科社校所厂室站队团组]|公司|中心|党委|支部)\\s*" + DAY + COUNT + "$");

    /** 房屋租赁管理办法(2008年5月12日): a paper with the day it was made, as papers list them; sites set the day of a title apart. */
    private static final Pattern PAPER =
            Pattern.compile("(?:办法|规定|通知|条例|细则|意见|决定|规则|方案|公告|通告|批复|函)[》\"”]?\\s*\\(" + DAY + "\\)?$");

    private static final int PARAGRAPH = 60;

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        boolean page = found.stream().anyMatch(noise -> switch (noise.kind()) {
            case NAVIGATION, BREADCRUMB, SHARE, COUNTER, FOOTER -> true;
            default -> false;
        });
        if (!page) {
            return;
        }
        int at = lines.size();
        while (at > 0 && !isSaid(lines.get(at - 1))) {
            at--;
        }
        boolean own = at == 0 || ListCaptions.isOwn(lines.get(at - 1).words());
        while (at < lines.size() && !own) {
            own = ListCaptions.isOwn(lines.get(at).words());
            int end = own ? at : end(lines, at);
            if (end - at >= LEAST) {
                for (Line line : lines.subList(at, end)) {
                    found.add(new Noise(new TextSpan(line.start(), line.end()), Kind.NAVIGATION, "noise.others"));
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    private static boolean isSaid(Line line) {
        return line.length() > PARAGRAPH
                || line.folded().endsWith("。")
                || line.folded().endsWith("!\"");
    }

    /** Behind the last entry of a list of two or more that begins here, else here. */
    private static int end(List<Line> lines, int start) {
        int at = start;
        int entries = 0;
        while (at < lines.size()) {
            String folded = lines.get(at).folded();
            boolean titled = at + 1 < lines.size()
                    && TITLE.matcher(folded).matches()
                    && !PageFrame.isFact(lines.get(at))
                    && DAY_LINE.matcher(lines.get(at + 1).folded()).matches();
            boolean signed = SIGNED.matcher(folded).find()
                    || titled
                            && SIGNED.matcher(folded + " " + lines.get(at + 1).folded())
                                    .find();
            if (signed || Numbering.is(folded) || PAPER.matcher(folded).find()) {
                break;
            }
            if (titled) {
                at += 2;
            } else if (ENTRY.matcher(folded).matches()) {
                at++;
            } else {
                break;
            }
            entries++;
        }
        return entries >= LEAST ? at : start;
    }
}
