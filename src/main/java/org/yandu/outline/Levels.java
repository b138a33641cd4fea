package org.yandu.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;

/** Gives headings their levels: one below the heading that governs them, so that none is skipped. */
final class Levels {

    /** Above every kind: 一、 of 附件2 stands below it, whatever level 一、 has in the document it came with. */
    private static final int ANNEX = Integer.MIN_VALUE;

    /** Between two kinds of numbering there is room for nine levels that something else gives. */
    static final int STEP = 10;

    private Levels() {}

    /**
     * An article is on the second level in a chapter and on the third in a section: a level says how deep something stands in this
     * text, not what it is called.
     *
     * @param depth what kind a heading is of: the lower, the more important
     */
    static List<Heading> given(List<Heading> headings, ToIntFunction<Heading> depth) {
        Deque<Integer> open = new ArrayDeque<>();
        List<Heading> all = new ArrayList<>();
        for (Heading heading : headings) {
            int kind = depth.applyAsInt(heading);
            boolean annex = Annex.opens(heading);
            while (!open.isEmpty()
                    && (annex || (open.getLast() == ANNEX ? Annex.ends(heading) : open.getLast() >= kind))) {
                open.removeLast();
            }
            open.addLast(annex ? ANNEX : kind);
            all.add(heading.at(open.size()));
        }
        return all;
    }
}
