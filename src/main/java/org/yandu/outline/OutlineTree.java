package org.yandu.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The headings of one text.
 *
 * @param roots in text order
 * @param paragraphStarts UTF-16 offset at which every counted paragraph begins, ascending: noise, empty lines, the title
 *     lines, the lines of date, source and author at the head, a table of contents and headings on a line of their own do
 *     not count; the text after a run-in heading does
 * @param clauses what paragraphs are called below their article, such as 第二款第（三）项, by their starts; the only one of an article
 *     is not called anything
 * @param failed the program erred over this text ({@link Fallback}), so that it may well have headings
 */
public record OutlineTree(
        List<OutlineNode> roots, List<Integer> paragraphStarts, Map<Integer, String> clauses, boolean failed) {

    public OutlineTree {
        roots = List.copyOf(roots);
        paragraphStarts = List.copyOf(paragraphStarts);
        clauses = Map.copyOf(clauses);
    }

    /** Of a text without articles. */
    public OutlineTree(List<OutlineNode> roots, List<Integer> paragraphStarts) {
        this(roots, paragraphStarts, Map.of(), false);
    }

    /**
     * With the places below its articles as lawyers cite them.
     *
     * @param items numbers with which paragraphs of a law begin, such as （一）, by their starts
     */
    static OutlineTree ofLaw(List<OutlineNode> roots, List<Integer> paragraphStarts, Map<Integer, String> items) {
        OutlineTree bare = new OutlineTree(roots, paragraphStarts);
        Map<Integer, String> clauses = new HashMap<>();
        bare.nodes()
                .filter(node -> node.isHeading() && Clauses.divides(node))
                .forEach(article -> clauses.putAll(Clauses.names(
                        bare.paragraphStarts.subList(
                                bare.paragraphsBefore(article.span().end()), bare.paragraphsBefore(article.bodyEnd())),
                        items)));
        return new OutlineTree(roots, paragraphStarts, clauses, false);
    }

    /** All nodes, in text order. */
    public Stream<OutlineNode> nodes() {
        return roots.stream().flatMap(OutlineNode::flatten);
    }

    /**
     * From the root down to the innermost node that governs the offset; empty before the first heading.
     *
     * @param offset in UTF-16 units; what stands behind the last paragraph, such as the foot of a page, counts to it
     */
    public List<OutlineNode> pathAt(int offset) {
        int within = within(offset);
        List<OutlineNode> path = new ArrayList<>();
        List<OutlineNode> level = roots;
        while (true) {
            int at = lastStartingAtOrBefore(level, within);
            if (at < 0 || !level.get(at).extent().contains(within)) {
                return path;
            }
            path.add(level.get(at));
            level = level.get(at).children();
        }
    }

    /**
     * The stable name of a place, such as 三（二）第4段: the headings above it by their numerals, then which of the paragraphs directly
     * under the innermost heading it is in; below an article of a law 第二款第（三）项 ({@code Clauses}). On a heading, just its place; before the first heading, just 第4段; before the first
     * paragraph, where the title stands, 文首. Points are
     * too fine for a name and are passed over. Always Chinese: it is a citation of the text.
     *
     * @param offset in UTF-16 units; what stands behind the last paragraph counts to it
     */
    public String placeAt(int offset) {
        int within = within(offset);
        List<OutlineNode> headings =
                pathAt(within).stream().filter(OutlineNode::isHeading).toList();
        int from = headings.isEmpty() ? 0 : headings.getLast().span().end();
        if (headings.isEmpty() && !paragraphStarts.isEmpty() && offset < paragraphStarts.getFirst()) {
            return PlaceNames.HEAD;
        }
        int first = paragraphsBefore(from);
        int paragraph = Math.max(0, paragraphsBefore(within + 1) - first);
        if (paragraph > 0 && !headings.isEmpty() && Clauses.divides(headings.getLast())) {
            return headings.getLast().place() + clauses.getOrDefault(paragraphStarts.get(first + paragraph - 1), "");
        }
        return PlaceNames.at(headings, paragraph);
    }

    private int within(int offset) {
        if (roots.isEmpty() || offset < roots.getLast().bodyEnd()) {
            return offset;
        }
        return Math.max(roots.getLast().span().start(), roots.getLast().bodyEnd() - 1);
    }

    /** How many counted paragraphs begin before an offset. */
    private int paragraphsBefore(int offset) {
        int at = Collections.binarySearch(paragraphStarts, offset);
        return at < 0 ? -at - 1 : at;
    }

    /** Siblings stand in text order and do not overlap. */
    private static int lastStartingAtOrBefore(List<OutlineNode> level, int offset) {
        int low = 0;
        int high = level.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (level.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
