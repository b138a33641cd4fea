package org.yandu.intake.cleaning;

import java.util.List;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/**
 * What a site that hands out documents sets between the name of a file and its text: size, pages and price, a form for signing in and advice on
 * fetching it, in sentences as well. No line of it is sure by itself; that most of those from the top on are the page's is.
 */
final class DownloadForm {

    /** Fewer lines are a menu; a form has more than twenty. */
    private static final int LEAST = 10;

    /** So much of what stands there is sure. */
    private static final double MOST = 0.6;

    /** No form seen goes on for more lines. */
    private static final int HEAD = 80;

    private DownloadForm() {}

    static void mark(Page page, List<Noise> found) {
        int end = page.isSite() ? end(page) : 0;
        for (int i = 0; i < end; i++) {
            Line line = page.lines().get(i);
            LineLook look = page.looks()[i];
            if (!look.claimed()
                    && !PageFrame.isFact(line)
                    && (look.frame() || speaksOfSite(line) && !PageFrame.isNamed(line))) {
                TextSpan span = new TextSpan(line.start(), line.end());
                found.removeIf(noise -> span.contains(noise.span()));
                found.add(new Noise(span, Kind.SHARE, "noise.share"));
            }
        }
    }

    /** Behind the last sure line of the form, or 0. */
    private static int end(Page page) {
        int end = 0;
        int sure = 0;
        // Where a row of facts tells the title, nothing below that is the form's.
        int last = page.head().facts() < 0 ? page.foot() : page.head().end();
        for (int i = 0; i < Math.min(HEAD, last); i++) {
            LineLook look = page.looks()[i];
            // Where a sentence speaks of nothing that stands around it, the text has begun.
            boolean aside = OverTitle.isAside(page.lines().get(i).folded());
            if (aside || look.sentence() && !speaksOfSite(page.lines().get(i))) {
                break;
            }
            sure += look.sure() ? 1 : 0;
            if (look.sure() && sure >= LEAST && sure >= (i + 1) * MOST) {
                end = i + 1;
            }
        }
        return end;
    }

    private static boolean speaksOfSite(Line line) {
        return SiteWords.in(line.folded()).words() > 0;
    }
}
