package org.yandu.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.lines.Reason;
import org.yandu.outline.numbers.Marker;

/** Where the numbers of a text are missing, doubled or out of order. */
public final class Slips {

    private final OutlineTree tree;
    private final Map<Integer, Slip> articles;
    private final Set<Integer> doubled;

    private Slips(OutlineTree tree, Map<Integer, Slip> articles, Set<Integer> doubled) {
        this.tree = tree;
        this.articles = articles;
        this.doubled = doubled;
    }

    /** @param text in which the tree was found: what stands between two articles may say that some were left out */
    public static Slips of(OutlineTree tree, String text) {
        Set<Integer> doubled = new HashSet<>();
        addDoubled(tree.roots(), doubled);
        return new Slips(tree, ArticleSlips.of(tree, text), Set.copyOf(doubled));
    }

    /** （一）（一）（三）: a run begins at one, so that the second would be the first of another. */
    private static void addDoubled(List<OutlineNode> siblings, Set<Integer> doubled) {
        for (int i = 1; i < siblings.size(); i++) {
            OutlineNode node = siblings.get(i);
            @Nullable Marker before = marker(siblings.get(i - 1));
            @Nullable Marker here = marker(node);
            @Nullable Marker after = i + 1 < siblings.size() ? marker(siblings.get(i + 1)) : null;
            if (before != null
                    && here != null
                    && after != null
                    && before.rank() == here.rank()
                    && after.rank() == here.rank()
                    && before.ordinal() == 1
                    && here.ordinal() == 1
                    && after.ordinal() > 1
                    && !ArticleSlips.isArticle(node)) {
                doubled.add(node.span().start());
            }
        }
        siblings.forEach(node -> addDoubled(node.children(), doubled));
    }

    private static @Nullable Marker marker(OutlineNode node) {
        return node.isHeading() ? NodeMarker.of(node) : null;
    }

    /** Whether something is odd about its number; a heading that came with a correction is not asked. */
    public boolean contains(OutlineNode node) {
        if (ArticleSlips.isArticle(node)) {
            return articles.containsKey(node.span().start())
                    || node.reason().equals(Reason.NUMBERED_OUT_OF_ORDER.key());
        }
        return node.reason().equals(Reason.NUMBERED_WITH_SLIP.key())
                || node.reason().equals(Reason.NUMBERED_OUT_OF_ORDER.key())
                || doubled.contains(node.span().start());
    }

    /** What is odd about its number, where something is. */
    public Optional<Slip> slip(OutlineNode node) {
        @Nullable Slip article = articles.get(node.span().start());
        return article != null ? Optional.of(article) : contains(node) ? Slip.of(tree, node) : Optional.empty();
    }

    /**
     * All of them in text order, with those that came with a correction, which say another reason.
     *
     * @param orderCanBeMended leaves out what is only out of order: it is mended with the rest
     */
    public List<OutlineNode> all(boolean orderCanBeMended) {
        List<OutlineNode> corrected = orderCanBeMended ? List.of() : Slip.corrected(tree);
        return tree.nodes()
                .filter(node -> contains(node) || corrected.contains(node))
                .filter(node -> !orderCanBeMended || !node.reason().equals(Reason.NUMBERED_OUT_OF_ORDER.key()))
                .toList();
    }
}
