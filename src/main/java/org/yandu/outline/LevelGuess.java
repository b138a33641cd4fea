package org.yandu.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Style;

/** At which level a heading belongs that the reader adds: by its numbering, or else like the heading before it. */
final class LevelGuess {

    private LevelGuess() {}

    static int of(OutlineTree tree, Marker marker, int offset) {
        List<OutlineNode> headings = tree.nodes().filter(OutlineNode::isHeading).toList();
        if (headings.isEmpty() || isWord(marker)) {
            return 1;
        }
        if (marker.style() != Style.UNNUMBERED) {
            return byNumber(headings, marker.rank());
        }
        @Nullable OutlineNode before = null;
        for (OutlineNode heading : headings) {
            if (heading.span().start() < offset) {
                before = heading;
            }
        }
        return before == null ? headings.getFirst().level() : before.level();
    }

    /** 前言 and 结语 head the text at the top. */
    private static boolean isWord(Marker marker) {
        return marker.style() == Style.UNNUMBERED && !marker.label().isEmpty();
    }

    /** That of its kind; else one below the nearest kind above it; else that of the highest kind below it, or one above. */
    private static int byNumber(List<OutlineNode> headings, int rank) {
        int above = -1;
        int level = 0;
        int highest = Corrections.DEEPEST;
        for (OutlineNode heading : headings) {
            int other = rank(heading);
            if (other == rank) {
                return heading.level();
            }
            if (other >= 0 && other < rank && other > above) {
                above = other;
                level = heading.level() + 1;
            }
            highest = Math.min(highest, heading.level());
        }
        return above >= 0 ? Math.min(level, Corrections.DEEPEST) : Math.max(1, highest - 1);
    }

    private static int rank(OutlineNode heading) {
        @Nullable Marker marker = NodeMarker.of(heading);
        return marker == null ? -1 : marker.rank();
    }
}
