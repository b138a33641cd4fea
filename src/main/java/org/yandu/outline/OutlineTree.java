package org.yandu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The headings of one text.
 *
 * @param roots in text order
 * @param paragraphStarts UTF-16 offset at which every counted paragraph begins, ascending: noise, empty lines, the title
 *     lines and headings on a line of their own do not count; the text after a run-in heading does
 */
public record OutlineTree(List<OutlineNode> roots, List<Integer> paragraphStarts) {

    public OutlineTree {
        roots = List.copyOf(roots);
        paragraphStarts = List.copyOf(paragraphStarts);
    }

    /** All nodes, in text order. */
    public Stream<OutlineNode> nodes() {
        return roots.stream().flatMap(OutlineNode::flatten);
    }

    /** From the root down to the innermost node that governs the offset; empty before the first heading. */
    public List<OutlineNode> pathAt(int offset) {
        List<OutlineNode> path = new ArrayList<>();
        List<OutlineNode> level = roots;
        while (true) {
            OutlineNode here = null;
            for (OutlineNode node : level) {
                if (node.extent().contains(offset)) {
                    here = node;
                }
            }
            if (here == null) {
                return path;
            }
            path.add(here);
            level = here.children();
        }
    }

    /** The stable name of a place, such as 三（二）第4段. Points are too fine for a name and are passed over. */
    public String placeAt(int offset) {
        throw new UnsupportedOperationException("being built");
    }
}
