package org.yandu.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.intake.manuscript.ListCaptions;
import org.yandu.intake.manuscript.Squeezed;
import org.yandu.intake.web.PageLines.PageLine;

/**
 * The lists of links around an article: menus above its title, other articles below its last sentence, whatever their elements are
 * called. How much of a line stands in links is the best witness of what a page puts around its text (Kohlschütter, Fankhauser, Nejdl:
 * Boilerplate Detection using Shallow Text Features, WSDM 2010). A text may have such lists, too: one between its title and its last
 * sentence stays, and so does one that leads to places of the page or to files, and all of a page that says little beside its links.
 */
final class LinkLists {

    /** A menu has more links than the names of site and author. */
    private static final int MENU = 3;

    /** Below a text two entries are a list. */
    private static final int LIST = 2;

    /** Between two entries a day and a counter may stand, of so many letters without digits. */
    private static final int BETWEEN = 6;

    /** What is said is at least half of what stands in the first list below it; else the list is what the page is for. */
    private static final double SAID = 0.5;

    /** What is said to come next when a list of other articles has no heading of its own. */
    private static final Pattern CAPTION = Pattern.compile(
            ".{0,8}(?:相关|相關|推荐|推薦|阅读|閱讀|文章|链接|連結|更新|热门|热点|往期|精选|精彩|专栏|更多|好文|导读|信息|资讯|新闻|排行|喜欢|扩展|同类|最新).{0,6}");

    private static final int HEADING = 14;

    /** Of so many lines is a signature: a body or two and the day. */
    private static final int SIGNED = 3;

    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:[(（]?[一二三四五六七八九十\\d]{1,3}[、.．)）]|第[一二三四五六七八九十\\d]{1,3}[章节部编篇])");

    private final SaidLines page;
    private final List<PageLine> lines;
    private final String title;
    private final List<TextSpan> found = new ArrayList<>();

    private LinkLists(SaidLines page, @Nullable String title) {
        this.page = page;
        this.lines = page.lines();
        this.title = Squeezed.of(title == null ? "" : title);
    }

    /**
     * @param page of lines that are not known to belong to the site already
     * @param title that the page gives its text
     * @return whole lines, in text order
     */
    static List<TextSpan> in(SaidLines page, @Nullable String title) {
        LinkLists lists = new LinkLists(page, title);
        lists.find();
        return lists.found;
    }

    private void find() {
        if (page.last() < 0) {
            above(Math.max(0, titledFirst()));
            return;
        }
        int first = page.first();
        int titled = titled(first);
        // Without a title that is known, the line above the text may be it.
        if (titled >= 0) {
            above(titled);
        } else if (outweighs(0, first - 1)) {
            above(first - 1);
        }
        below(page.last() + 1);
    }

    /** The last line before another that is the title, as a menu may name it, too, or at least the main heading; -1 for none. */
    private int titled(int end) {
        int heading = -1;
        for (int at = end - 1; at >= 0; at--) {
            String words = Squeezed.of(lines.get(at).words());
            if (ListCaptions.isSite(words)) {
                continue;
            }
            if (words.equals(title)) {
                return at;
            }
            boolean main = !page.isLinks(at) && lines.get(at).block().closest("h1") != null;
            heading = main ? Math.max(heading, at) : heading;
        }
        return heading;
    }

    /** The first line that is the title or the main heading, where nothing said parts it from what a page repeats below; -1 for none. */
    private int titledFirst() {
        for (int at = 0; at < lines.size(); at++) {
            String words = Squeezed.of(lines.get(at).words());
            boolean main = words.equals(title) || lines.get(at).block().closest("h1") != null;
            if (main && !page.isLinks(at) && !ListCaptions.isSite(words)) {
                return at;
            }
        }
        return -1;
    }

    private void above(int end) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            count += page.isLinks(i) ? lines.get(i).links() : 0;
        }
        for (int i = 0; i < end && count >= MENU; i++) {
            if (page.isLinks(i)) {
                found.add(lines.get(i).span());
            }
        }
    }

    private void below(int from) {
        int i = from;
        boolean begun = false;
        while (i < lines.size()) {
            int end = page.isLinks(i) ? end(i) : i + 1;
            if (page.isLinks(i) && isList(i, end) && (begun || outweighs(i, end) && !isPart(i))) {
                int caption = i > from && isCaption(i - 1) ? i - 1 : i;
                for (PageLine line : lines.subList(caption, end)) {
                    found.add(line.span());
                }
                begun = true;
            }
            i = end;
        }
    }

    /** Behind the last entry of the list that begins with a line. */
    private int end(int start) {
        int end = start + 1;
        int at = end;
        while (at < lines.size()) {
            if (page.isLinks(at)) {
                end = at + 1;
            } else if (lines.get(at).plain() > BETWEEN || page.isSaid(at)) {
                break;
            }
            at++;
        }
        return end;
    }

    private boolean isList(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += lines.get(i).links();
        }
        return count >= LIST && !isAnnounced(start);
    }

    /** Whether the line above a list says it is the text's own, or the last sentence does, with nothing between them but who signs and when. */
    private boolean isAnnounced(int start) {
        for (int i = start - 1; i >= Math.max(0, start - 1 - SIGNED); i--) {
            if (!page.isLinks(i) && ListCaptions.isOwn(lines.get(i).words())) {
                return true;
            }
            if (page.isLinks(i) || page.isSaid(i) || isCaption(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether what is said on the page outweighs the links of some of its lines. */
    private boolean outweighs(int start, int end) {
        int linked = 0;
        for (int i = start; i < end; i++) {
            linked += lines.get(i).linked();
        }
        int spoken = 0;
        for (int i = 0; i < lines.size(); i++) {
            spoken += page.isSaid(i) ? lines.get(i).letters() : 0;
        }
        return spoken >= linked * SAID;
    }

    /** Whether a list stands below a heading of the text, numbered or not: a page may be there to lead on. */
    private boolean isPart(int start) {
        if (start == 0 || page.isSaid(start - 1)) {
            return false;
        }
        PageLine above = lines.get(start - 1);
        boolean heading = above.block().closest("h2,h3,h4,h5,h6") != null;
        return isNumbered(above.words()) || heading && !isCaption(start - 1);
    }

    /** Whether a line begins with a number as headings have it. */
    static boolean isNumbered(String words) {
        return NUMBERED.matcher(words).find();
    }

    private boolean isCaption(int i) {
        PageLine line = lines.get(i);
        return !page.isSaid(i)
                && !page.isLinks(i)
                && line.letters() <= HEADING
                && CAPTION.matcher(Squeezed.of(line.words())).matches();
    }
}
