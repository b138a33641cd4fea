package org.yandu.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yandu.document.TextSpan;
import org.yandu.outline.Candidate.Form;

/**
 * 第二章, or 二 alone, on one line and its title on the next, as books and pages of the web set them: one heading of two lines. Only where most divisions of
 * the kind stand so, for an essay may have nothing but 第二章 above its paragraphs, and one of these may be short.
 */
final class DivisionTitles {

    /** 总则, 附则. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 40;

    private DivisionTitles() {}

    /**
     * @param found in text order
     * @param candidates of the text: what is numbered is no title
     */
    static List<Heading> of(CleanText text, List<Heading> found, List<Candidate> candidates) {
        Set<Integer> numbered = new HashSet<>();
        candidates.stream()
                .filter(candidate -> candidate.marker().style() != Style.UNNUMBERED)
                .forEach(candidate -> numbered.add(candidate.line()));
        Set<Heading> titled = new HashSet<>();
        for (Heading heading : found) {
            if (isBare(text, heading.candidate())
                    && isTitled(text, heading.candidate().line(), numbered)) {
                titled.add(heading);
            }
        }
        Map<Integer, Integer> balance = new HashMap<>();
        for (Heading heading : found) {
            if (isBare(text, heading.candidate())) {
                balance.merge(heading.candidate().rank(), titled.contains(heading) ? 1 : -1, Integer::sum);
            }
        }
        List<Heading> all = new ArrayList<>();
        for (Heading heading : found) {
            boolean most = balance.getOrDefault(heading.candidate().rank(), 0) > 0;
            all.add(most && titled.contains(heading) ? titled(text, heading) : heading);
        }
        return all;
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
    private static boolean isTitled(CleanText text, int line, Set<Integer> numbered) {
        int next = line + 1;
        if (next + 1 >= text.lines.size() || numbered.contains(next)) {
            return false;
        }
        TextSpan span = text.lines.get(next);
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
