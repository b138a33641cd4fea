package org.yandu.outline.unnumbered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.lines.Reason;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/**
 * 业务范围 and 会员 between 第一章　总则 and 第四章　财产 of a charter: chapters that lost their numbers, told by the numbers that are missing, since
 * each stands alone directly above an article.
 */
public final class LostChapters {

    private static final int SHORTEST = 2;

    private static final int LONGEST = 20;

    private static final double CONFIDENCE = 0.75;

    private LostChapters() {}

    /**
     * @param found in text order
     * @param candidates of the text: what is numbered has not lost its number
     * @return with the chapters between two whose numbers do not follow one another
     */
    public static List<Heading> with(CleanText text, List<Heading> found, List<Candidate> candidates) {
        Set<Integer> taken = new HashSet<>();
        candidates.forEach(candidate -> taken.add(candidate.line()));
        found.forEach(heading -> taken.add(heading.candidate().line()));
        List<Heading> lost = new ArrayList<>();
        List<Heading> between = new ArrayList<>();
        int last = 0;
        for (Heading heading : found) {
            Candidate candidate = heading.candidate();
            Style style = candidate.marker().style();
            int line = candidate.line() - 1;
            if (style == Style.CHAPTER) {
                int missing = last == 0 ? 0 : candidate.marker().ordinal() - last - 1;
                if (between.size() <= missing) {
                    lost.addAll(between);
                }
                between.clear();
                last = Math.max(0, candidate.marker().ordinal());
            } else if (last > 0 && style == Style.ARTICLE && line > 0 && !taken.contains(line) && isTitle(text, line)) {
                between.add(chapter(text, line));
            }
        }
        if (lost.isEmpty()) {
            return found;
        }
        lost.addAll(found);
        lost.sort(Comparator.comparingInt(Heading::start));
        return lost;
    }

    /** Words and nothing else. */
    private static boolean isTitle(CleanText text, int line) {
        TextSpan span = text.lines.get(line);
        return span.length() >= SHORTEST
                && span.length() <= LONGEST
                && span.in(text.folded).matches("\\p{IsHan}[\\p{IsHan} 、]*\\p{IsHan}");
    }

    private static Heading chapter(CleanText text, int line) {
        TextSpan span = text.lines.get(line);
        Marker none = new Marker(Style.CHAPTER, 0, Numeral.UNREADABLE, span.start(), span.start(), "", true);
        Candidate candidate = new Candidate(none, line, span.start(), span.end(), span.end(), Form.LINE, false, false);
        return new Heading(candidate, CONFIDENCE, Reason.SHORT_LINE);
    }
}
