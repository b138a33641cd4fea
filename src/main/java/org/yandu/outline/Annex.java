package org.yandu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What comes with a document: 附件1, 附表; 附录A of a report, which may hold nothing but a list. */
final class Annex {

    private static final Pattern LABEL = Pattern.compile("附[件表录图].*");

    private Annex() {}

    /** 一、 of 附件2 stands below it, whatever level 一、 has in the document it came with. */
    static List<Heading> nested(List<Heading> headings) {
        List<Heading> all = new ArrayList<>();
        int annex = 0;
        int down = 0;
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            Marker marker = heading.candidate().marker();
            if (marker.style() == Style.UNNUMBERED && heading.level() <= Math.max(1, annex)) {
                annex = LABEL.matcher(marker.label()).matches() ? heading.level() : 0;
                down = annex == 0 ? 0 : down(headings, i, annex);
                all.add(heading);
            } else {
                all.add(annex == 0 ? heading : heading.at(heading.level() + down));
            }
        }
        return all;
    }

    /** By how much what follows an annex has to be lowered to stand below it. */
    private static int down(List<Heading> headings, int at, int annex) {
        int highest = Integer.MAX_VALUE;
        for (Heading next : headings.subList(at + 1, headings.size())) {
            if (next.candidate().marker().style() == Style.UNNUMBERED && next.level() <= annex) {
                break;
            }
            // What says itself how deep it is stays there.
            if (next.candidate().marker().style() == Style.MARKDOWN) {
                return 0;
            }
            highest = Math.min(highest, next.level());
        }
        return highest == Integer.MAX_VALUE ? 0 : Math.max(0, annex + 1 - highest);
    }

    /**
     * 附件1 above a form or a table; in a list of annexes another one follows.
     *
     * @param next what the next line begins with
     * @param lines how many the text has
     */
    static boolean heads(Candidate candidate, @Nullable Candidate next, int lines) {
        String label = candidate.marker().label();
        if (label.startsWith("附录") && candidate.line() + 1 < lines) {
            return next == null || !next.marker().label().startsWith("附");
        }
        if (label.equals("附件") && next == null) {
            return candidate.titleLength() <= label.length() && candidate.line() + 2 < lines;
        }
        boolean numbered = label.startsWith("附") && label.length() > 2;
        // Its first section may be numbered as those of the document are.
        if (numbered
                && next != null
                && LABEL.matcher(label).matches()
                && !next.marker().label().startsWith("附")) {
            return next.looksLikeHeading();
        }
        return numbered
                && candidate.titleLength() <= label.length()
                && candidate.line() + 2 < lines
                && (next == null || !next.marker().label().startsWith("附"));
    }
}
