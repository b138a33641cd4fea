package org.yandu.outline.aside;

import java.util.List;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;

/**
 * 1.知识目标：……。 2.能力目标：……。 one line below the other: where one is named before its colon, so are its neighbours whose text is shorter.
 */
public final class NamedAlike {

    private static final int LONGEST_NAME = 14;

    private NamedAlike() {}

    /** @param candidates in text order; changed */
    public static void complete(CleanText text, List<Candidate> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            int end = i + 1;
            while (end < candidates.size() && follows(candidates.get(end - 1), candidates.get(end))) {
                end++;
            }
            name(text, candidates.subList(i, end));
            i = end - 1;
        }
    }

    private static boolean follows(Candidate one, Candidate other) {
        return one.rank() == other.rank()
                && !one.inside()
                && !other.inside()
                && other.line() == one.line() + 1
                && other.marker().ordinal() == one.marker().ordinal() + 1;
    }

    private static void name(CleanText text, List<Candidate> run) {
        boolean alike = run.size() > 1
                && run.stream().anyMatch(candidate -> candidate.form() == Form.NAMED)
                && run.stream().allMatch(candidate -> candidate.form() == Form.NAMED || colon(text, candidate) > 0);
        for (int i = 0; alike && i < run.size(); i++) {
            Candidate c = run.get(i);
            int colon = c.form() == Form.NAMED ? 0 : colon(text, c);
            if (colon > 0) {
                run.set(
                        i,
                        new Candidate(
                                c.marker(),
                                c.line(),
                                c.titleStart(),
                                colon,
                                colon + 1,
                                Form.NAMED,
                                c.inside(),
                                c.spaced()));
            }
        }
    }

    /** Where the name of a line that is closed like a sentence ends, or 0. */
    private static int colon(CleanText text, Candidate candidate) {
        TextSpan line = text.lines.get(candidate.line());
        if (candidate.form() != Form.CLOSED_LINE || text.folded.charAt(line.end() - 1) != '。') {
            return 0;
        }
        int until = Math.min(line.end(), candidate.titleStart() + LONGEST_NAME + 1);
        for (int i = candidate.titleStart(); i < until && text.folded.charAt(i) != ','; i++) {
            if (text.folded.charAt(i) == ':') {
                return i > candidate.titleStart() + 1 ? i : 0;
            }
        }
        return 0;
    }
}
