package org.yandu.intake.cleaning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/**
 * A text with the page around it.
 *
 * @param isSite whether it gives itself away as a page; a paper may have its own 推荐阅读
 * @param foot the first line of the frame below
 */
record Page(List<Line> lines, LineLook[] looks, boolean isSite, PageHead head, int foot) {

    static Page of(List<Line> lines, List<Noise> found) {
        LineLook[] looks = LineLook.of(lines, found);
        boolean site = isSite(lines, looks, signs(lines, looks, found));
        if (!site) {
            return new Page(lines, looks, false, PageHead.NONE, lines.size());
        }
        LineLook.speakOfTheSite(lines, looks);
        int foot = PageFoot.of(lines, looks);
        return new Page(lines, looks, true, PageHead.of(lines, looks, foot), foot);
    }

    /**
     * Two lines of a frame, or the way through a site above the text. A word in a row of sentences may be what they speak of, so that it counts
     * only beside what another rule knows.
     *
     * @param beside how many other signs of a page there are
     */
    private static boolean isSite(List<Line> lines, LineLook[] looks, int beside) {
        if (Arrays.stream(looks).limit(PageHead.LINES).anyMatch(LineLook::page)) {
            return true;
        }
        int frames = beside;
        int alone = 0;
        int known = 0;
        for (int i = 0; i < looks.length; i++) {
            if (looks[i].frame() && !looks[i].caption() || isBesideFacts(lines, looks, i)) {
                boolean lone = LoneWords.isLone(lines, i);
                frames += lone ? 0 : 1;
                alone += lone ? 1 : 0;
                known += !lone && looks[i].claimed() ? 1 : 0;
            }
        }
        return frames > 1 && frames > beside || known > 0 && alone > 0;
    }

    /** A button right above or below a row of facts, 字体： */
    private static boolean isBesideFacts(List<Line> lines, LineLook[] looks, int i) {
        return i < PageHead.LINES
                && looks[i].button()
                && !looks[i].frame()
                && (i > 0 && FactRow.isOfSite(lines.get(i - 1))
                        || i > 1 && FactRow.isOfSite(lines.get(i - 2))
                        || i + 1 < looks.length && FactRow.isOfSite(lines.get(i + 1)));
    }

    /** A counter within a line of facts or another sign that a machine set it, and whoever edited the page: no line of a frame, and yet on no other paper. */
    private static int signs(List<Line> lines, LineLook[] looks, List<Noise> found) {
        List<Line> facts = IntStream.range(0, Math.min(PageHead.LINES, looks.length))
                .filter(i -> !looks[i].frame())
                .mapToObj(lines::get)
                .toList();
        boolean stamped = facts.stream().anyMatch(FactRow::isOfSite);
        boolean counted = facts.stream()
                .filter(PageFrame::isFact)
                .map(line -> new TextSpan(line.start(), line.end()))
                .anyMatch(span ->
                        found.stream().anyMatch(noise -> noise.kind() == Kind.COUNTER && span.contains(noise.span())));
        boolean edited = Arrays.stream(looks).anyMatch(LineLook::credit);
        return (counted || stamped ? 1 : 0) + (edited ? 1 : 0);
    }

    /** Where somebody first speaks below the title, and not for the site. */
    int firstSentence() {
        int at = Math.max(0, head.facts());
        while (at < foot && !looks[at].sentence()) {
            at++;
        }
        return at;
    }
}
