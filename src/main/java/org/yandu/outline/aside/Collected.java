package org.yandu.outline.aside;

import java.util.List;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;

/** 第一篇：关于做好安全工作的通知 below a line of the same words, the title of the page: a site that collects models counts them, though its page has but one. */
public final class Collected {

    private static final String FIRST = "第一篇";

    private Collected() {}

    /** @param candidates in text order; such a line is taken out */
    public static void weed(CleanText text, List<Candidate> candidates) {
        List<Candidate> alone = candidates.stream()
                .filter(each -> each.marker().label().equals(FIRST) && each.form() == Candidate.Form.LINE)
                .toList();
        if (alone.size() != 1) {
            return;
        }
        Candidate first = alone.getFirst();
        boolean only =
                candidates.stream().filter(each -> each.rank() == first.rank()).count() == 1;
        String words = text.folded.substring(first.titleStart(), first.titleEnd());
        if (only
                && text.lines.subList(0, first.line()).stream()
                        .anyMatch(line -> line.in(text.folded).equals(words))) {
            candidates.remove(first);
        }
    }
}
