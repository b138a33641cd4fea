package org.yandu.workspace;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.Outliner;

/**
 * How deep headings stand in two texts, as they are found without what the reader says. Whoever gave a heading another name said nothing about
 * its depth: where all around it goes one down, because a title above became a heading, it goes along. Both texts are read when the first level is asked for.
 */
final class FoundLevels {

    private final DocumentVersion old;
    private final Header oldHeader;
    private final DocumentVersion next;
    private final Header nextHeader;

    private @Nullable List<OutlineNode> before;
    private @Nullable List<OutlineNode> now;

    FoundLevels(DocumentVersion old, Header oldHeader, DocumentVersion next, Header nextHeader) {
        this.old = old;
        this.oldHeader = oldHeader;
        this.next = next;
        this.nextHeader = nextHeader;
    }

    /**
     * The level a heading has now that the reader gave one before.
     *
     * @param level from 1; 0, no heading, stays so
     * @param place in the older text
     * @param there the same heading in the newer one
     */
    int shifted(int level, TextSpan place, TextSpan there) {
        if (level == 0) {
            return 0;
        }
        if (before == null || now == null) {
            before = found(old, oldHeader);
            now = found(next, nextHeader);
        }
        OptionalInt was = level(before, place);
        OptionalInt is = level(now, there);
        if (is.isPresent() && level == is.getAsInt()) {
            // What the reader put right is found so by itself now.
            return level;
        }
        int shift = was.isPresent() && is.isPresent()
                ? is.getAsInt() - was.getAsInt()
                : shiftAbove(before, place, now, there);
        return Math.max(1, level + shift);
    }

    /** By how much the nearest heading above goes down that is found in both texts: where nothing is found itself, it goes along with that. */
    private static int shiftAbove(List<OutlineNode> before, TextSpan place, List<OutlineNode> now, TextSpan there) {
        for (OutlineNode above : above(before, place)) {
            Optional<OutlineNode> same = above(now, there).stream()
                    .filter(each -> each.title().equals(above.title()))
                    .findFirst();
            if (same.isPresent()) {
                return same.get().level() - above.level();
            }
        }
        return 0;
    }

    /** The nearest first. */
    private static List<OutlineNode> above(List<OutlineNode> headings, TextSpan place) {
        return headings.stream()
                .filter(heading -> heading.span().end() <= place.start())
                .toList()
                .reversed();
    }

    private static List<OutlineNode> found(DocumentVersion version, Header header) {
        return Outliner.outline(version, header, List.of())
                .nodes()
                .filter(OutlineNode::isHeading)
                .toList();
    }

    private static OptionalInt level(List<OutlineNode> headings, TextSpan place) {
        return headings.stream()
                .filter(heading -> heading.span().overlaps(place))
                .mapToInt(OutlineNode::level)
                .findFirst();
    }
}
