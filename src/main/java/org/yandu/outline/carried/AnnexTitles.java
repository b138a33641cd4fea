package org.yandu.outline.carried;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yandu.document.TextSpan;
import org.yandu.outline.head.BrokenTitle;
import org.yandu.outline.lines.Annex;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Style;

/** 附件1 on one line and its title on the next, or the next two, as offices set them: one heading of several lines, which begins where 附件1 does. */
public final class AnnexTitles {

    private static final int SHORTEST = 3;

    private static final int LONGEST = 45;

    private static final Pattern NO_TITLE = Pattern.compile(
            "[。;,、:!?|\\t…]$|[。;|\\t]|^[-(\\[*>•·●■◆]|^\\d(?!\\d{3}(?:年|-\\d{4}年?))|\\d{4}年\\d{1,2}月\\d{1,2}日|: ?\\S");

    /** What annexes are called by at their end: a title that ends so is whole. */
    private static final Pattern WHOLE =
            Pattern.compile("(?:表|清单|名单|目录|台账|样本|样式|说明|方案|办法|细则|要点|标准|计划|规划|图|指南|模板)(?:\\([^()]{1,12}\\))?$");

    /** What a plan is followed by in the title of its annex: 行动方案 / 重点任务分工表. */
    private static final Pattern TABLE = Pattern.compile("(?:表|清单|名单|目录|台账|样本|样式)(?:\\([^()]{1,12}\\))?$");

    /** （试行）, （2021—2025年） below it belong to it. */
    private static final Pattern ASIDE = Pattern.compile("\\((?:[^()]{0,8}(?:试行|暂行|稿|修订|版|样表|样式)|\\d{4}年?-\\d{4}年)\\)");

    private static final Pattern KIND = Pattern.compile("\\((?:资料|规范)性(?:附录)?\\)");

    private AnnexTitles() {}

    /**
     * @param found in text order
     * @param candidates of the text: what is numbered is no title
     */
    public static List<Heading> of(CleanText text, List<Heading> found, List<Candidate> candidates) {
        if (found.stream().noneMatch(heading -> isBare(heading.candidate(), text))) {
            return found;
        }
        Set<Integer> taken = new HashSet<>();
        candidates.forEach(candidate -> taken.add(candidate.line()));
        // What was taken for a heading since a count begins below it is the title of the annex.
        found.stream()
                .filter(heading -> heading.candidate().marker().style() != Style.UNNUMBERED
                        || !heading.candidate().marker().label().isEmpty())
                .forEach(heading -> taken.add(heading.candidate().line()));
        List<Heading> all = new ArrayList<>();
        for (Heading heading : found) {
            if (!all.isEmpty() && heading.start() < all.getLast().end()) {
                continue;
            }
            int next = heading.candidate().line() + 1;
            next += next < text.lines.size() && isKind(text, next) ? 1 : 0;
            boolean titled = isBare(heading.candidate(), text)
                    && next + 1 < text.lines.size()
                    && !taken.contains(next)
                    && mayBeTitle(text, next);
            all.add(titled ? titled(text, heading, next, last(text, next, taken)) : heading);
        }
        return all;
    }

    /** 附录A, and what a standard says of it above its title. */
    private static boolean isKind(CleanText text, int line) {
        return KIND.matcher(text.lines.get(line).in(text.folded)).matches();
    }

    private static boolean isBare(Candidate candidate, CleanText text) {
        return candidate.isWholeLine() && Annex.isBare(candidate, text);
    }

    private static int labelEnd(Candidate candidate, CleanText text) {
        int end = text.lines.get(candidate.line()).end();
        return text.folded.charAt(end - 1) == ':' ? end - 1 : end;
    }

    private static boolean mayBeTitle(CleanText text, int line) {
        TextSpan span = text.lines.get(line);
        return span.length() >= SHORTEST
                && span.length() <= LONGEST
                && !NO_TITLE.matcher(span.in(text.folded)).find();
    }

    /** The line its title ends with: those broken at the width of a page have a second one. */
    private static int last(CleanText text, int first, Set<Integer> taken) {
        int last = first;
        while (last + 2 < text.lines.size() && last - first < 2 && !taken.contains(last + 1)) {
            String title = text.lines.get(last).in(text.folded);
            String next = text.lines.get(last + 1).in(text.folded);
            boolean aside = ASIDE.matcher(next).matches();
            if (!aside && !(mayBeTitle(text, last + 1) && goesOn(title, next))) {
                return last;
            }
            last++;
            if (aside) {
                return last;
            }
        }
        return last;
    }

    private static boolean goesOn(String title, String next) {
        boolean named = WHOLE.matcher(title).find();
        return BrokenTitle.joins(title, next)
                || (!named && WHOLE.matcher(next).find())
                || (named && !TABLE.matcher(title).find() && TABLE.matcher(next).find());
    }

    private static Heading titled(CleanText text, Heading heading, int first, int last) {
        TextSpan span =
                new TextSpan(text.lines.get(first).start(), text.lines.get(last).end());
        Candidate annex = heading.candidate();
        Marker old = annex.marker();
        int end = labelEnd(annex, text);
        Marker marker = new Marker(old.style(), old.depth(), old.ordinal(), old.start(), end, old.label(), true);
        Candidate whole =
                new Candidate(marker, annex.line(), span.start(), span.end(), span.end(), Form.LINE, false, false);
        return new Heading(whole, heading.confidence(), heading.reason());
    }
}
