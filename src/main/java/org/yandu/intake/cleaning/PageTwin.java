package org.yandu.intake.cleaning;

import java.util.List;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/**
 * A title that comes again before the text: a site sets it above its form for fetching the document and again where the document begins. What
 * stands between the two and is no fact of the text is the form's, when one line of it surely is.
 */
final class PageTwin {

    /** A shorter line may come again by chance. */
    private static final int SHORT = 7;

    private PageTwin() {}

    static void mark(Page page, List<Noise> found) {
        List<Line> lines = page.lines();
        for (int at = page.head().end();
                page.isSite() && at < Math.min(lines.size(), PageHead.last(page.looks()));
                at++) {
            if (isText(page, at)) {
                return;
            }
            int again = again(page, at);
            if (again > at + 1 && hasFrame(page, at + 1, again)) {
                between(page, at + 1, again, found);
                return;
            }
        }
    }

    /** Where the same line comes again above the text, or -1. */
    private static int again(Page page, int at) {
        Line title = page.lines().get(at);
        if (title.length() <= SHORT || isOfPage(page, at)) {
            return -1;
        }
        for (int i = at + 1; i < Math.min(page.foot(), at + PageHead.LINES) && !isText(page, i); i++) {
            if (page.lines().get(i).folded().equals(title.folded())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasFrame(Page page, int from, int to) {
        for (int i = from; i < to; i++) {
            if (page.looks()[i].frame()) {
                return true;
            }
        }
        return false;
    }

    private static void between(Page page, int from, int to, List<Noise> found) {
        for (int i = from; i < to; i++) {
            Line line = page.lines().get(i);
            boolean fact = FactRow.is(line)
                    || PageFrame.isFact(line)
                    || PageFrame.isOfTable(page.lines(), i)
                    || PersonNames.isLine(line)
                    || IssuerFinder.isOrgan(line)
                    || NumberFinder.whole(line) != null
                    || PageFrame.isNamed(line);
            if (!isOfPage(page, i) && !fact) {
                found.add(new Noise(new TextSpan(line.start(), line.end()), Kind.NAVIGATION, PageFrame.FRAME));
            }
        }
    }

    private static boolean isOfPage(Page page, int i) {
        return page.looks()[i].claimed() || page.looks()[i].frame();
    }

    private static boolean isText(Page page, int i) {
        return page.looks()[i].sentence() || Numbering.is(page.lines().get(i).folded());
    }
}
