package org.yandu.exchange.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides lines over pages. A heading stays with the first two lines of what follows, and no paragraph leaves a single line behind or
 * sends one ahead.
 */
final class Pager {

    private Pager() {}

    /**
     * A line on its page.
     *
     * @param y of its upper edge, in points from the head of the page's text
     */
    record Placed(PaperLine line, double y) {}

    /** @param height of the text on a page, in points */
    static List<List<Placed>> pages(List<PaperLine> lines, double height) {
        List<List<Placed>> pages = new ArrayList<>();
        List<Placed> page = new ArrayList<>();
        double y = 0;
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            double before = page.isEmpty() ? 0 : line.before();
            if (!page.isEmpty() && y + before + needed(lines, i) > height + 0.01) {
                pages.add(page);
                page = new ArrayList<>();
                y = 0;
                before = 0;
            }
            page.add(new Placed(line, y + before));
            y += before + line.height();
        }
        if (!page.isEmpty() || pages.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }

    /** How much room there must be for a line to stand on this page: its own and that of the lines it may not be parted from. */
    private static double needed(List<PaperLine> lines, int i) {
        double needed = lines.get(i).height();
        int at = i;
        while (at + 1 < lines.size() && isBound(lines.get(at), lines.get(at + 1))) {
            at++;
            needed += lines.get(at).height()
                    + (lines.get(at).index() == 0 ? lines.get(at).before() : 0);
            if (at - i > 12) {
                break;
            }
        }
        return needed;
    }

    private static boolean isBound(PaperLine line, PaperLine next) {
        if (line.heading()) {
            return true;
        }
        boolean same = next.index() == line.index() + 1 && next.count() == line.count();
        boolean first = line.index() == 0;
        boolean beforeLast = next.index() == next.count() - 1;
        return same && (first || beforeLast);
    }
}
