package org.yandu.intake.web;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.web.PageLines.PageLine;

/** Which lines of a page say something and which lead elsewhere, and from where to where its article speaks. */
final class SaidLines {

    /** Of the letters of a line so many stand in links; the rest is what parts or dates them. */
    private static final double MOST = 0.7;

    /** The element of the article holds most that is said on the page; what is said elsewhere are comments and claims. */
    private static final double ARTICLE = 0.7;

    /** A line without a full stop that is longer is a paragraph, too. */
    private static final int PARAGRAPH = 50;

    private static final Pattern SENTENCE = Pattern.compile("[。；！？;!?]|[，,].*[，,]");

    /** Who keeps a site says below a text what it does not answer for. */
    private static final Pattern CLAIM = Pattern.compile("免责|版权|著作权|侵权|声明|转载|仅供|不代表本|网友|自觉遵守互联网");

    /** The link at the end of a paragraph that says how another article begins. */
    private static final Pattern MORE = Pattern.compile(
            "^[\\[【(（]?(?:详[细情]|詳[細情]|全文|更多(?:详情|内容)?|查看(?:详情|全文|更多)|阅读(?:全文|更多|原文)|点击查看\\S{0,4}|了解(?:更多|详情))[\\]】)）]?[>»…→]*$");

    private final List<PageLine> lines;
    private final boolean[] links;
    private final boolean[] said;
    private final Set<Element> comments;
    private final int first;
    private final int last;

    /** @param lines that are not known to belong to the site already */
    SaidLines(List<PageLine> lines) {
        this.lines = lines;
        links = new boolean[lines.size()];
        said = new boolean[lines.size()];
        comments = lines.isEmpty()
                ? Set.of()
                : WebComments.in(lines.getFirst().block().root());
        boolean[] teasers = sort();
        Element found = article(lines, said);
        Element article = found == null ? article(lines, teasers) : found;
        int from = lines.size();
        int to = -1;
        for (int i = 0; i < lines.size() && article != null; i++) {
            boolean within = isIn(lines.get(i).block(), article);
            // A paragraph of the article may lead on to the whole of what it tells of.
            said[i] |= teasers[i] && within;
            links[i] |= teasers[i] && !within;
            if (said[i] && within) {
                from = Math.min(from, i);
                to = i;
            }
        }
        first = from;
        last = to;
    }

    /** @return which lines say how another article begins, or what readers say of it, if they are none of this one */
    private boolean[] sort() {
        boolean[] teasers = new boolean[lines.size()];
        for (int i = 0; i < links.length; i++) {
            PageLine line = lines.get(i);
            int letters = line.linked() + line.plain();
            links[i] = line.linked() > 0 && line.linked() >= letters * MOST;
            boolean prose = !links[i]
                    && (SENTENCE.matcher(line.words()).find() || line.plain() > PARAGRAPH)
                    && !CLAIM.matcher(line.words()).find();
            teasers[i] = prose && (isTeaser(line) || isComment(line));
            said[i] = prose && !teasers[i];
        }
        digest(teasers);
        return teasers;
    }

    /** What leads on is what the page is for, a digest, where it says more than the rest; readers may say more than the article. */
    private void digest(boolean[] teasers) {
        int own = 0;
        int leading = 0;
        for (int i = 0; i < lines.size(); i++) {
            int letters = lines.get(i).letters();
            own += said[i] ? letters : 0;
            leading += teasers[i] && !isComment(lines.get(i)) ? letters : 0;
        }
        for (int i = 0; i < lines.size() && leading > own; i++) {
            boolean item = teasers[i] && !isComment(lines.get(i));
            said[i] |= item;
            teasers[i] &= !item;
        }
    }

    private boolean isComment(PageLine line) {
        return !comments.isEmpty()
                && (comments.contains(line.block())
                        || line.block().parents().stream().anyMatch(comments::contains));
    }

    /** Whether a line stands where readers comment, below the article. */
    boolean isComment(int line) {
        return line > last && isComment(lines.get(line));
    }

    List<PageLine> lines() {
        return lines;
    }

    /** Whether a line stands in links, or is a teaser of another article or a comment. */
    boolean isLinks(int line) {
        return links[line];
    }

    /** Whether a line is prose. */
    boolean isSaid(int line) {
        return said[line];
    }

    /** Index of the first line the article says; the number of lines where it says nothing. */
    int first() {
        return first;
    }

    /** Index of the last line the article says; -1 where it says nothing. */
    int last() {
        return last;
    }

    private static boolean isTeaser(PageLine line) {
        Element end = line.end();
        return end != null && MORE.matcher(end.text().replaceAll("\\s+", "")).matches();
    }

    private static boolean isIn(Element block, Element article) {
        return block == article || block.parents().contains(article);
    }

    /** The innermost element that holds most of what is said; null where nothing is. */
    private static @Nullable Element article(List<PageLine> lines, boolean[] said) {
        IdentityHashMap<Element, Integer> sums = new IdentityHashMap<>();
        int all = 0;
        for (int i = 0; i < said.length; i++) {
            if (said[i]) {
                int letters = lines.get(i).letters();
                all += letters;
                Element at = lines.get(i).block();
                while (at != null) {
                    sums.merge(at, letters, Integer::sum);
                    at = at.parent();
                }
            }
        }
        Element article = null;
        int depth = -1;
        for (Map.Entry<Element, Integer> each : sums.entrySet()) {
            int here = each.getKey().parents().size();
            if (each.getValue() >= all * ARTICLE && here > depth) {
                article = each.getKey();
                depth = here;
            }
        }
        return article;
    }
}
