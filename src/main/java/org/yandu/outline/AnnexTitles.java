package org.yandu.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yandu.document.TextSpan;
import org.yandu.outline.Candidate.Form;

/** 附件1 on one line and its title on the next, as offices set them: one heading of two lines, which begins where 附件1 does. */
final class AnnexTitles {

    private static final int SHORTEST = 3;

    private static final int LONGEST = 45;

    private static final Pattern NO_TITLE =
            Pattern.compile("[。;,、:!?|\\t…]$|[。;|\\t]|^[-(\\[*>•·●■◆]|^\\d|\\d{4}年\\d{1,2}月\\d{1,2}日|: ?\\S");

    private AnnexTitles() {}

    /**
     * @param found in text order
     * @param candidates of the text: what is numbered is no title
     */
    static List<Heading> of(CleanText text, List<Heading> found, List<Candidate> candidates) {
        if (found.stream().noneMatch(heading -> isBare(heading.candidate(), text))) {
            return found;
        }
        Set<Integer> taken = new HashSet<>();
        candidates.forEach(candidate -> taken.add(candidate.line()));
        found.forEach(heading -> taken.add(heading.candidate().line()));
        List<Heading> all = new ArrayList<>();
        for (Heading heading : found) {
            int next = heading.candidate().line() + 1;
            boolean titled = isBare(heading.candidate(), text)
                    && next + 1 < text.lines.size()
                    && !taken.contains(next)
                    && mayBeTitle(text, next);
            all.add(titled ? titled(text, heading, next) : heading);
        }
        return all;
    }

    /** The label, with or without a colon, is all that stands on its line. */
    private static boolean isBare(Candidate candidate, CleanText text) {
        return Annex.is(candidate)
                && candidate.isWholeLine()
                && labelEnd(candidate, text) - candidate.start()
                        <= candidate.marker().label().length() + 1;
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

    private static Heading titled(CleanText text, Heading heading, int line) {
        TextSpan span = text.lines.get(line);
        Candidate annex = heading.candidate();
        Marker old = annex.marker();
        int end = labelEnd(annex, text);
        Marker marker = new Marker(old.style(), old.depth(), old.ordinal(), old.start(), end, old.label(), true);
        Candidate whole =
                new Candidate(marker, annex.line(), span.start(), span.end(), span.end(), Form.LINE, false, false);
        return new Heading(whole, heading.confidence(), heading.reason());
    }
}
