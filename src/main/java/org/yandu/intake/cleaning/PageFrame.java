package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/**
 * What stands around a text on its page. Words of sites tell some of its lines; what lies between such lines and the end of the page
 * belongs to the page as well: the name of the site above its columns, the titles of other articles below their caption. Runs after the rules
 * that know single kinds of lines, and begins with what they found.
 */
final class PageFrame implements NoiseFinder.Rule {

    /** What only its place tells: the name of a site or of a body above its columns says whose a text is. */
    static final String FRAME = "noise.frame";

    /** The frame above a text has no more lines; on the four sets of marked pages 15 to 60 find the same, and a longer one would reach into texts. */
    static final int HEAD = 30;

    /**
     * So many lines that say nothing may stand between two lines of the frame, as in a list of other articles with its caption; 6 to 24 find
     * the same there, and fewer take less of a text in which nobody ends a sentence.
     */
    private static final int GAP = 7;

    /** And so many where nothing is said on the page at all: what stands between its frame above and below is the text then, a verse or a list. */
    private static final int SILENT = 1;

    /** And so many below the last of them: one finds a twentieth less of what is marked, six nothing more. */
    private static final int LAST = 3;

    /** A comment of a reader may be a sentence, of so many letters. */
    private static final int REMARK = 60;

    /** And so many of them may stand one after the other, as sites show them; 4 to 16 find the same. */
    private static final int REMARKS = 8;

    /** What stands below a paper and belongs to it. */
    private static final Pattern OF_THE_PAPER = Pattern.compile(
            "^(?:香港时间|主题词|抄送|抄报|分送|主送|附件?\\d{0,2}[:]|附[表图录]|注[:释]|参考文献|联系人|[\\[(]\\d{1,2}[\\])]|[(](?:此件|作者|本文|执笔|编[者写]|完)|[①-⑳])|印发[。]?$|^(?:作者单位|执笔人?|课题组)"
                    + "|^(?:文字|摄影|图片|图|文|撰文|撰稿|作者|记者|通讯员|来源|资料来源|编辑|审核|校对|责编|责任编辑|供稿)\\s*[:|/]\\s*\\S|^(?:\\d{4}|[一二〇零○]{1,4}[一二三四五六七八九〇零○]{0,3})年.{1,6}月.{1,4}日(?:[(]星期.[)])?$");

    /** A body that signs; with a date below it or not. */
    private static final Pattern SIGNED = Pattern.compile(
            "^[^\\s|:,]{4,30}(?:[局委会府厅办院部处科社校所厂]|委员会|办公室|公司|中心|小组|指挥部|法院|检察院|联合会)(?:\\s+[^\\s|:,]{4,30}(?:[局委会府厅办院部处校]|办公室))*$");

    private static final int LEAST_TITLE = 5;

    private static final Pattern TITLE = Pattern.compile(
            "^(?:[\\[(][^\\])]{2,8}[\\])]\\s*)?关于.{4,}|.{4,}(?:的?(?:通知|意见|决定|通报|报告|请示|批复|公告|通告|讲话|致辞|思考|启示|体会|做法|调研|建议|全文|函|办法|条例|规定|细则|规则|方案|纲要|规划|章程))$|《[^》]+》|.{4,}\\.(?:docx?|pptx?|pdf|wps)$");

    private static final Pattern TODAY = Pattern.compile(
            "(?:今天是|归档时间|现在是)?:?\\s*\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\s+星期.)?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?");

    private static final Pattern FACT = Pattern.compile("\\d{4}\\s*[年./-]\\s*\\d{1,2}|来源|作者|编辑|记者|发布(?:时间|日期|单位|机构)");

    /**
     * A text with the page around it.
     *
     * @param isSite whether it gives itself away as a page; a paper may have its own 推荐阅读
     * @param head the first line below the frame above
     * @param foot the first line of the frame below
     */
    record Page(List<Line> lines, LineLook[] looks, boolean isSite, int head, int foot) {

        static Page of(List<Line> lines, List<Noise> found) {
            LineLook[] looks = LineLook.of(lines, found);
            boolean site = isSite(lines, looks, signs(lines, looks, found));
            if (site) {
                LineLook.speakOfTheSite(lines, looks);
            }
            int foot = site ? PageFrame.foot(lines, looks) : lines.size();
            return new Page(lines, looks, site, site ? PageFrame.head(lines, looks, foot) : 0, foot);
        }

        /**
         * Two lines of a frame, or the way through a site above the text. A word in a row of sentences may be what they speak of, so that it counts
         * only beside what another rule knows.
         *
         * @param beside how many other signs of a page there are
         */
        private static boolean isSite(List<Line> lines, LineLook[] looks, int beside) {
            if (Arrays.stream(looks).limit(HEAD).anyMatch(LineLook::page)) {
                return true;
            }
            int frames = beside;
            int alone = 0;
            int known = 0;
            for (int i = 0; i < looks.length; i++) {
                if (looks[i].frame() && !looks[i].caption()) {
                    boolean lone = LoneWords.isLone(lines, i);
                    frames += lone ? 0 : 1;
                    alone += lone ? 1 : 0;
                    known += !lone && looks[i].claimed() ? 1 : 0;
                }
            }
            return frames > 1 && frames > beside || known > 0 && alone > 0;
        }

        /** A counter within a line of facts, and whoever edited the page: no line of a frame, and yet on no other paper. */
        private static int signs(List<Line> lines, LineLook[] looks, List<Noise> found) {
            boolean counted = IntStream.range(0, Math.min(HEAD, looks.length))
                    .filter(i -> !looks[i].frame() && isFact(lines.get(i)))
                    .mapToObj(
                            i -> new TextSpan(lines.get(i).start(), lines.get(i).end()))
                    .anyMatch(span -> found.stream()
                            .anyMatch(noise -> noise.kind() == Kind.COUNTER && span.contains(noise.span())));
            boolean edited = Arrays.stream(looks).anyMatch(LineLook::credit);
            return (counted ? 1 : 0) + (edited ? 1 : 0);
        }

        /** Behind the last line that may stand above the text: a menu that others know is not counted, however long it is. */
        int headEnd() {
            return PageFrame.headEnd(looks);
        }

        int firstSentence() {
            int at = 0;
            while (at < foot && !looks[at].sentence()) {
                at++;
            }
            return at;
        }
    }

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        Page page = Page.of(lines, found);
        List<Noise> more = new ArrayList<>();
        for (int i = page.foot; i < lines.size(); i++) {
            if (!page.looks[i].claimed() && !page.looks[i].sentence() && !isOfThePaper(lines, i)) {
                add(more, lines.get(i), Kind.FOOTER);
            }
        }
        for (int i = 0; i < page.head; i++) {
            // A menu that other rules know may have thousands of lines; what is left above the text has not more than a
            // head.
            if (!page.looks[i].claimed()) {
                above(page, i, found, more);
            }
        }
        int headEnd = page.headEnd();
        for (int i = page.head; i < page.foot; i++) {
            LineLook look = page.looks[i];
            boolean edge = i < headEnd || i >= page.foot - HEAD;
            boolean plain = !look.claimed() && !look.sentence() && !look.caption();
            if (edge && plain && (page.isSite || isFact(lines.get(i)))) {
                LineParts.mark(lines.get(i), found, more);
            }
        }
        new FrameLines(page, more).mark();
        DownloadForm.mark(page, more);
        found.addAll(more);
    }

    private static void above(Page page, int i, List<Noise> found, List<Noise> more) {
        Line line = page.lines.get(i);
        if (isToday(page, i)) {
            more.add(new Noise(new TextSpan(line.start(), line.end()), Kind.NAVIGATION, "noise.navigation"));
        } else if (isFact(line)) {
            LineParts.mark(line, found, more);
        } else {
            add(more, line, Kind.NAVIGATION);
        }
    }

    /** Whether a line is nothing but a day, above the way through the site: that on which the page was looked at. */
    private static boolean isToday(Page page, int i) {
        return TODAY.matcher(page.lines.get(i).folded()).matches()
                && IntStream.range(i + 1, page.head).anyMatch(j -> page.looks[j].page());
    }

    /** Whether a line names a paper as titles do, or a file. */
    static boolean isNamed(Line line) {
        return TITLE.matcher(line.folded()).find();
    }

    /** Whether a line says when, whence or by whom a text is. */
    static boolean isFact(Line line) {
        return FACT.matcher(line.folded()).find();
    }

    /** The first line of the frame below the text. */
    private static int foot(List<Line> lines, LineLook[] looks) {
        boolean silent = Arrays.stream(looks).noneMatch(LineLook::sentence);
        return foot(lines, looks, silent ? SILENT : GAP);
    }

    private static int foot(List<Line> lines, LineLook[] looks, int most) {
        int start = lines.size();
        int gap = Math.max(0, most - LAST);
        int remarks = 0;
        // What stands in one run from the top is above the text, however short that is.
        int above = 0;
        while (above < looks.length && looks[above].frame()) {
            above++;
        }
        for (int i = lines.size() - 1; i >= above; i--) {
            LineLook look = looks[i];
            if (look.frame()) {
                start = i;
                gap = 0;
                remarks = 0;
            } else if (look.sentence()) {
                remarks++;
                boolean spoken = lines.get(i).folded().endsWith("。");
                if (spoken || look.letters() > REMARK || start == lines.size() || remarks > REMARKS) {
                    break;
                }
            } else if (!look.claimed()) {
                gap++;
                if (gap > most || Numbering.isHeading(lines.get(i).folded())) {
                    break;
                }
            }
        }
        return Math.min(start, belowCredit(lines, looks));
    }

    /** Where nobody speaks any more below whoever edited the page, or the end. */
    private static int belowCredit(List<Line> lines, LineLook[] looks) {
        int from = lines.size();
        while (from > 0
                && lines.size() - from <= HEAD
                && !looks[from - 1].credit()
                && lines.get(from - 1).folded().indexOf('。') < 0) {
            from--;
        }
        return from > 0 && looks[from - 1].credit() ? from : lines.size();
    }

    /** The first line below the frame above the text: below the last line of a site that has a title between it and the text. */
    private static int head(List<Line> lines, LineLook[] looks, int foot) {
        int text = Math.min(headEnd(looks), foot);
        int way = 0;
        while (way < text && !looks[way].page()) {
            way++;
        }
        boolean silent =
                lines.subList(0, way).stream().noneMatch(line -> line.folded().indexOf('。') >= 0);
        for (int i = way < text && silent ? way : 0; i < text; i++) {
            if (looks[i].sentence()) {
                text = i;
            }
        }
        int last = 0;
        for (int end = text; end > 0; end--) {
            if (looks[end - 1].site()) {
                last = Math.max(last, end);
                if (isTitled(lines, looks, end, text)) {
                    return end;
                }
                // Above it all is claimed.
                if (end <= text - HEAD) {
                    break;
                }
            }
        }
        int sure = 0;
        while (sure < last && (looks[sure].frame() || looks[sure].claimed())) {
            sure++;
        }
        return sure;
    }

    private static int headEnd(LineLook[] looks) {
        int known = 0;
        while (known < looks.length && looks[known].claimed()) {
            known++;
        }
        return known + HEAD;
    }

    /** Whether a title stands between a line and the text, and none above that line. */
    private static boolean isTitled(List<Line> lines, LineLook[] looks, int end, int text) {
        boolean titled = false;
        for (int i = end; i < text; i++) {
            titled |= !looks[i].claimed()
                    && !looks[i].frame()
                    && looks[i].letters() >= LEAST_TITLE
                    && !isFact(lines.get(i));
        }
        for (int i = 0; i < end; i++) {
            titled &= looks[i].frame()
                    || looks[i].claimed()
                    || !TITLE.matcher(lines.get(i).folded()).find();
        }
        return titled;
    }

    private static boolean isOfThePaper(List<Line> lines, int i) {
        String folded = lines.get(i).folded();
        return OF_THE_PAPER.matcher(folded).find()
                || SIGNED.matcher(folded).matches()
                        && i + 1 < lines.size()
                        && OF_THE_PAPER.matcher(lines.get(i + 1).folded()).find();
    }

    private static void add(List<Noise> found, Line line, Kind kind) {
        found.add(new Noise(new TextSpan(line.start(), line.end()), kind, FRAME));
    }
}
