package org.yandu.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.MarkerReader;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/**
 * Slips in the numbers of articles, which count through all chapters of a law. Only a count that begins at 第一条 and goes on nearly
 * everywhere is judged: an excerpt leaves articles out on purpose, and an amendment names only some.
 */
final class ArticleSlips {

    /** Fewer articles are no count. */
    private static final int FEWEST = 4;

    /** Of so many articles one may be a slip. */
    private static final int SHARE = 4;

    /** Of so many articles one may be missing before another: an excerpt has gaps everywhere. */
    private static final int GAPS = 8;

    /** And of so many of a law that is there up to its last article. */
    private static final int SHARE_OF_WHOLE = 2;

    /** The article by which a law comes into force, in UTF-16 units. */
    private static final int LONGEST_LAST = 200;

    private static final Pattern IN_FORCE = Pattern.compile("(?:起|后)(?:施行|执行|实施|生效)");

    /** Where more are missing at once, they were left out. */
    private static final int MISSING = 3;

    /** What stands where something was left out. */
    private static final Pattern LEFT_OUT =
            Pattern.compile("…|[.。·．＊*]{3}|[(（〔\\[【][^)）〕\\]】\\n]{0,6}(?:略|删)|(?m)^[ \\t　]*略[。 　]*$");

    /** One article; {@code fresh} where the count may begin anew, below a heading that is no chapter or a first one. */
    private record Article(OutlineNode node, Marker marker, boolean fresh) {}

    private final String text;
    private final Map<Integer, Slip> found = new HashMap<>();

    private ArticleSlips(String text) {
        this.text = text;
    }

    /**
     * Finds the articles whose number does not go on from the one before.
     *
     * @return by the UTF-16 offsets at which the articles begin
     */
    static Map<Integer, Slip> of(OutlineTree tree, String text) {
        ArticleSlips slips = new ArticleSlips(text);
        counts(articles(tree)).forEach(slips::judge);
        return Map.copyOf(slips.found);
    }

    static boolean isArticle(OutlineNode node) {
        @Nullable Marker marker = marker(node);
        return marker != null && marker.style() == Style.ARTICLE;
    }

    /** Without the # of Markdown, which says nothing about the count. */
    private static @Nullable Marker marker(OutlineNode node) {
        String folded = Folding.inPlace(node.numbering() + " " + node.title());
        return node.isHeading() && !node.numbering().isEmpty() ? MarkerReader.read(folded, 0, folded.length()) : null;
    }

    private static List<Article> articles(OutlineTree tree) {
        List<Article> articles = new ArrayList<>();
        boolean fresh = true;
        for (OutlineNode node : tree.nodes().filter(OutlineNode::isHeading).toList()) {
            @Nullable Marker marker = marker(node);
            if (marker != null && marker.style() == Style.ARTICLE) {
                articles.add(new Article(node, marker, fresh));
                fresh = false;
            } else if (articles.isEmpty()
                    || node.level() <= articles.getLast().node().level()) {
                fresh |= marker == null || !marker.style().isStructural() || marker.ordinal() == 1;
            }
        }
        return articles;
    }

    /** The articles of one paper each. */
    private static List<List<Article>> counts(List<Article> articles) {
        List<List<Article>> counts = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            int ordinal = article.marker().ordinal();
            int step = i == 0 ? 0 : ordinal - articles.get(i - 1).marker().ordinal();
            boolean goesOn = step >= 1 && step <= MISSING + 1;
            if (i == 0 || (!goesOn && !isMisprint(articles, i) && (article.fresh() || ordinal == 1))) {
                counts.add(new ArrayList<>());
            }
            counts.getLast().add(article);
        }
        return counts;
    }

    /** 二十、一、二十二 and 一、一、三: both neighbours belong together, whatever number stands between them. */
    private static boolean isMisprint(List<Article> articles, int i) {
        return i > 0
                && i + 1 < articles.size()
                && !articles.get(i).fresh()
                && articles.get(i + 1).marker().ordinal()
                        == articles.get(i - 1).marker().ordinal() + 2;
    }

    private void judge(List<Article> count) {
        if (count.size() < FEWEST || count.getFirst().marker().ordinal() != 1) {
            return;
        }
        Map<Integer, Slip> slips = new HashMap<>();
        int last = 1;
        int highest = 1;
        for (int i = 1; i < count.size(); i++) {
            Article before = count.get(i - 1);
            Article here = count.get(i);
            int ordinal = here.marker().ordinal();
            int step = ordinal - last;
            boolean misprint = ordinal == Numeral.UNREADABLE || (step != 1 && isMisprint(count, i));
            last = misprint ? last + 1 : ordinal;
            boolean fine = step == 1
                    || ordinal == highest + 1
                    || (step == 0 && here.marker().isInserted());
            highest = Math.max(highest, last);
            if (fine) {
                continue;
            }
            if (step > 1 && !misprint && step - 1 > MISSING) {
                // An excerpt.
                return;
            }
            if (step < 1 || misprint || !isLeftOut(before, here)) {
                Slip.Kind kind = ordinal == Numeral.UNREADABLE
                        ? Slip.Kind.UNREADABLE
                        : step == 0 ? Slip.Kind.REPEATED : step < 0 ? Slip.Kind.BACKWARDS : Slip.Kind.GAP;
                slips.put(
                        here.node().span().start(),
                        new Slip(kind, before.node().numbering().strip()));
            }
        }
        long gaps = slips.values().stream()
                .filter(slip -> slip.kind() == Slip.Kind.GAP)
                .count();
        boolean few = slips.size() * SHARE <= count.size() && gaps <= Math.max(1, count.size() / GAPS);
        if (few || slips.size() * SHARE_OF_WHOLE <= count.size() && isWhole(count.getLast())) {
            found.putAll(slips);
        }
    }

    /** Whether the last article puts the law in force: from the first to it nothing was left out on purpose. */
    private boolean isWhole(Article last) {
        int from = Math.min(last.node().span().end(), text.length());
        return IN_FORCE.matcher(text)
                .region(from, Math.min(text.length(), from + LONGEST_LAST))
                .find();
    }

    /** Whether a sign says so, or the number stands there after all without being a heading. */
    private boolean isLeftOut(Article before, Article here) {
        int from = Math.min(before.node().span().end(), text.length());
        String between = text.substring(from, Math.clamp(here.node().span().start(), from, text.length()));
        if (LEFT_OUT.matcher(between).find()) {
            return true;
        }
        String folded = Folding.inPlace(between);
        for (int number = before.marker().ordinal() + 1; number < here.marker().ordinal(); number++) {
            if (Pattern.compile("第 *(?:" + number + "|" + Numeral.written(number) + ") *条")
                    .matcher(folded)
                    .find()) {
                return true;
            }
        }
        return false;
    }
}
