package org.yandu.outline.unnumbered;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.BareHeading;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.numbers.Style;

/**
 * 第二章, or 二 alone, on one line and its title on the next, as books and pages of the web set them: one heading of two lines. Only where most divisions of
 * the kind stand so, for an essay may have nothing but 第二章 above its paragraphs, and one of these may be short.
 */
public final class DivisionTitles {

    /** 总则, 附则. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 40;

    /** Below a verse or a line of dialogue stands another line. */
    private static final int PARAGRAPH = 30;

    /** Speech, a day, a sentence: how an essay goes on. */
    private static final Pattern SAID = Pattern.compile("[\"“”,。?!:;…]|[月年]\\S{1,3}日");

    /** More than a text has divisions. */
    private static final int MANY = 1000;

    private DivisionTitles() {}

    /**
     * @param found in text order
     * @param candidates of the text: what is numbered is no title
     */
    public static List<Heading> of(CleanText text, List<Heading> found, List<Candidate> candidates) {
        Set<Integer> numbered = new HashSet<>();
        candidates.stream()
                .filter(candidate -> candidate.marker().style() != Style.UNNUMBERED)
                .forEach(candidate -> numbered.add(candidate.line()));
        Set<Heading> titled = new HashSet<>();
        for (Heading heading : found) {
            if (isBare(text, heading.candidate()) && isTitled(text, heading.candidate(), numbered)) {
                titled.add(heading);
            }
        }
        Map<Integer, Integer> balance = new HashMap<>();
        for (Heading heading : found) {
            if (isBare(text, heading.candidate())) {
                balance.merge(
                        heading.candidate().rank(),
                        titled.contains(heading) ? 1 : -weight(heading.candidate()),
                        Integer::sum);
            }
        }
        Set<Integer> above = titlesAbove(text, found, numbered);
        List<Heading> all = new ArrayList<>();
        for (Heading heading : found) {
            if (above.contains(heading.candidate().line() - 1) && isBareChapter(text, heading)) {
                all.add(below(text, heading));
                continue;
            }
            boolean most = balance.getOrDefault(heading.candidate().rank(), 0) > 0;
            all.add(most && titled.contains(heading) ? titled(text, heading) : heading);
        }
        return all;
    }

    /** 會員 and below it 第二章, above an article: pages that set the number beside the title give it below when their lines are copied. */
    private static Set<Integer> titlesAbove(CleanText text, List<Heading> found, Set<Integer> numbered) {
        Set<Integer> above = new HashSet<>();
        int chapters = 0;
        for (Heading heading : found) {
            if (heading.candidate().marker().style() != Style.CHAPTER) {
                continue;
            }
            chapters++;
            int line = heading.candidate().line() - 1;
            boolean closed = numbered.contains(line + 2);
            if (closed && line >= 0 && !numbered.contains(line) && isBareChapter(text, heading) && isWord(text, line)) {
                above.add(line);
            }
        }
        return above.size() > 1 && above.size() == chapters ? above : Set.of();
    }

    private static boolean isBareChapter(CleanText text, Heading heading) {
        return heading.candidate().marker().style() == Style.CHAPTER && isBare(text, heading.candidate());
    }

    private static boolean isWord(CleanText text, int line) {
        TextSpan span = text.lines.get(line);
        return span.length() >= SHORTEST
                && span.length() <= LONGEST
                && span.in(text.folded).matches("\\p{IsHan}[\\p{IsHan} 、]*");
    }

    /** Begins with the title above it. */
    private static Heading below(CleanText text, Heading heading) {
        Candidate bare = heading.candidate();
        TextSpan title = text.lines.get(bare.line() - 1);
        Candidate whole = new Candidate(
                bare.marker().from(title.start()),
                bare.line() - 1,
                title.start(),
                title.end(),
                bare.end(),
                Form.LINE,
                false,
                false);
        return new Heading(whole, heading.confidence(), heading.reason());
    }

    /** 一 alone parts essays as well: only where all have a title these are titles. */
    private static int weight(Candidate untitled) {
        return untitled.marker().style() == Style.HAN ? MANY : 1;
    }

    private static boolean isBare(CleanText text, Candidate candidate) {
        Style style = candidate.marker().style();
        return (style.isStructural() || style == Style.HAN)
                && style != Style.ARTICLE
                && candidate.titleLength() == 0
                && !candidate.inside()
                && candidate.end() == text.lines.get(candidate.line()).end();
    }

    /** Whether a title is on the next line, and something below it. */
    private static boolean isTitled(CleanText text, Candidate bare, Set<Integer> numbered) {
        int next = bare.line() + 1;
        if (next + 1 >= text.lines.size() || numbered.contains(next)) {
            return false;
        }
        TextSpan span = text.lines.get(next);
        if (bare.marker().style() == Style.HAN
                && (SAID.matcher(span.in(text.folded)).find()
                        || text.lines.get(next + 1).length() < PARAGRAPH)) {
            return false;
        }
        boolean brief = span.length() >= SHORTEST
                && span.length() < BareHeading.SHORTEST
                && span.in(text.folded).codePoints().allMatch(Character::isIdeographic);
        return brief || BareHeading.mayBe(text, next, LONGEST);
    }

    private static Heading titled(CleanText text, Heading heading) {
        Candidate bare = heading.candidate();
        TextSpan title = text.lines.get(bare.line() + 1);
        Candidate whole = new Candidate(
                bare.marker(), bare.line(), title.start(), title.end(), title.end(), Form.LINE, false, false);
        return new Heading(whole, heading.confidence(), heading.reason());
    }
}
