package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Pattern;
import org.yandu.document.Folding;
import org.yandu.outline.head.BrokenTitle;

/** How a title goes on from one line to the next: broken to fit its page, centred, behind the organs whose paper it is. */
final class TitleJoins {

    /** A title that goes on in the next line. */
    private static final Pattern OPEN = Pattern.compile("(?:关于|印发|转发|的|和|与|及|暨|、|发布|公布|批转)$");

    private static final Pattern ORGAN = Pattern.compile("(?:政府|委员会|办公厅|办公室|党委|市委|省委|国务院|法院|检察院|局|部|厅|委)$");

    private static final Pattern GOES_ON = Pattern.compile(
            "^关于|^(?:印发|转发|批转)|^第[\\d一二三四五六七八九十百]{1,5}次|^(?:民事|刑事|行政|执行|国家赔偿|仲裁)?(?:附带民事)?(?:判决|裁定|调解|决定|裁决|处罚决定)书$");

    /** Two or three calls of four characters or more, the first line of the title of a report to a congress. */
    private static final Pattern CALL = Pattern.compile("\\p{IsHan}{4,9}(?: +\\p{IsHan}{4,9}){1,2}");

    private static final Pattern DONE = Pattern.compile("[\\p{IsHan}\"、]{8,30}");

    private static final Pattern HALF = Pattern.compile("^[^,。;]{7,30}[:、]$");

    private static final Pattern SPOKEN_TO =
            Pattern.compile("各|同志|代表|委员|同学|老师|朋友|来宾|女士|先生|单位|部门|(?:政府|委员会|[局厅部委办处会院校司])(?:\\([^()]*\\))?:$");

    /** The end of what was broken off before it: 的议案, （试行）的通知. */
    private static final Pattern REST = Pattern.compile("^(?:\\([^()]{1,12}\\))?的.{1,10}$");

    private static final Pattern MARKED = Pattern.compile("#{1,6} +\\S");

    private static final int SPACED_WITHIN = 1000;

    private static final int FEW_EMPTY = 4;

    /** 社区治理的实践; fewer characters are a name or a caption. */
    private static final int TAKEN_PART = 6;

    private static final Pattern EMPTY_LINE = Pattern.compile("\\S[ \\t\\u3000]*\\n\\s*\\n");

    private static final Pattern NEIGHBOURS = Pattern.compile("\\S[ \\t\\u3000]*\\n[ \\t\\u3000]*\\S");

    private TitleJoins() {}

    /** …三年行动方案的通知 that fills its line, and below it 各县（市、区）人民政府：; # 管理要點 of Markdown, where nothing goes on. */
    static boolean endsAbove(String title, String next) {
        return MARKED.matcher(title).lookingAt()
                || next.endsWith(":")
                        && BrokenTitle.isNamed(title)
                        && SPOKEN_TO.matcher(next).find();
    }

    /** …社会发展, 第十四个五年规划和二〇三五年, 远景目标纲要: one that is not closed, and two below that belong together. */
    static boolean isCentred(String text, List<Line> head, int at) {
        if (at + 1 >= head.size()) {
            return false;
        }
        String above = Folding.inPlace(TitleFinder.plain(head.get(at - 1).words()));
        Line here = head.get(at);
        Line next = head.get(at + 1);
        return BrokenTitle.mayGoOn(above)
                && !NoTitle.is(here)
                && !NoTitle.is(next)
                && here.words().indexOf('\t') < 0
                && !IssuerFinder.isOrgan(here)
                && !PersonNames.isLine(here)
                && !isParted(text, head.get(at - 1), here)
                && !isParted(text, here, next)
                && BrokenTitle.joins(here.folded(), next.folded())
                && BrokenTitle.isNamed(next.folded());
    }

    /** Organs that act together stand below each other in front of what they do. */
    static boolean isJoint(List<Line> head, int at) {
        int last = at;
        while (last < head.size() && IssuerFinder.isOrgan(head.get(last))) {
            last++;
        }
        return last > at
                && last < head.size()
                && IssuerFinder.isOrgan(head.get(at - 1))
                && GOES_ON.matcher(head.get(last).folded()).find();
    }

    static boolean goesOn(String text, String words, Line last, Line next) {
        String folded = Folding.inPlace(words);
        // The first row of a table begins something else.
        if (NoTitle.is(next)
                || next.words().indexOf('\t') >= 0
                || folded.length() + next.length() > NoTitle.LONGEST
                || next.folded().startsWith("-")) {
            return false;
        }
        long opened = folded.chars().filter(c -> c == '《').count();
        long closed = folded.chars().filter(c -> c == '》').count();
        boolean rest = REST.matcher(next.folded()).matches() && BrokenTitle.isNamed(next.folded());
        return opened > closed
                || rest
                || folded.endsWith(":")
                || OPEN.matcher(folded).find() && isOpen(folded, next)
                || (ORGAN.matcher(folded).find()
                        && GOES_ON.matcher(next.folded()).find())
                || !isSigner(folded, next) && isBroken(text, folded, last, next);
    }

    private static boolean isOpen(String folded, Line next) {
        return !BrokenTitle.endsInWord(folded)
                || BrokenTitle.leadsOn(folded) && next.length() >= TAKEN_PART && !isSigner(folded, next);
    }

    /** Where every line has an empty one below it, what is called 做法与经验 may as well be the first heading. */
    private static boolean isBroken(String text, String folded, Line last, Line next) {
        boolean close = !isParted(text, last, next);
        return BrokenTitle.breaksOff(folded, next.folded())
                || BrokenTitle.hangs(folded, next.folded()) && !isApart(text, last, next)
                || close && (BrokenTitle.joins(folded, next.folded()) || isCalledUpon(folded, next.folded()));
    }

    /**
     * 主要做法与经验 where every line has an empty one below it: the title may go on in it, and it is none beside it. A longer line below may be the
     * title, and what is above it the name of a site.
     */
    static boolean isFirstHeading(String text, Line title, Line next) {
        return isSpacedOut(text)
                && !IssuerFinder.isOrgan(title)
                && next.length() <= title.length()
                && title.end() < next.start()
                && text.substring(title.end(), next.start()).isBlank()
                && BrokenTitle.joins(title.folded(), next.folded());
    }

    /** An organ or a person below a title; 施意见 begins like a name, and is what 实 was broken from. */
    private static boolean isSigner(String title, Line next) {
        String both = title + next.folded();
        boolean named = BrokenTitle.isNamed(both) || BrokenTitle.isStudy(both);
        return IssuerFinder.isOrgan(next) || !named && PersonNames.isLine(next);
    }

    /** 从“项目下乡”到“能力下乡”：, and in the next line what is said of it; 在第18期培训班、 and what else began with it. */
    static boolean isHalf(String text, List<Line> head, int at) {
        String folded = head.get(at).folded();
        if (at + 1 == head.size() || Labels.begin(folded) || NoTitle.is(head.get(at + 1))) {
            return false;
        }
        boolean said = HALF.matcher(folded).find()
                && !SPOKEN_TO.matcher(folded).find()
                && !isApart(text, head.get(at), head.get(at + 1));
        return said
                || folded.endsWith("、")
                        && BrokenTitle.breaksOff(folded, head.get(at + 1).folded());
    }

    /** 牢记嘱托　勇毅前行, and below it what is to be done. */
    private static boolean isCalledUpon(String above, String below) {
        return isCall(above)
                && DONE.matcher(below).matches()
                && !ORGAN.matcher(below).find();
    }

    static boolean isCall(String folded) {
        return CALL.matcher(folded).matches() && !ORGAN.matcher(folded).find();
    }

    /** Whether all lines at the top have an empty one between them, as some pages come out: then it parts nothing. */
    private static boolean isSpacedOut(String text) {
        String top = text.substring(0, Math.min(SPACED_WITHIN, text.length()));
        return EMPTY_LINE.matcher(top).results().limit(FEW_EMPTY).count() == FEW_EMPTY
                && !NEIGHBOURS.matcher(top).find();
    }

    /** A title broken to fit its page has no empty line in it, but where every line has one. */
    private static boolean isApart(String text, Line last, Line next) {
        return isParted(text, last, next) && !isSpacedOut(text);
    }

    private static boolean isParted(String text, Line last, Line next) {
        int lineEnd = text.indexOf('\n', last.end());
        return lineEnd >= 0
                && lineEnd < next.start()
                && text.indexOf('\n', lineEnd + 1) < next.start()
                && text.indexOf('\n', lineEnd + 1) >= 0;
    }
}
