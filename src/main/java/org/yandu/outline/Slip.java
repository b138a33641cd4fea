package org.yandu.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.lines.Reason;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/**
 * What is odd about the number of a heading.
 *
 * @param before number of the heading of its kind before it, as it is written; empty for the first
 */
public record Slip(Kind kind, String before) {

    /** How a number can be wrong. */
    public enum Kind {
        /** Numbers are missing before it. */
        GAP,
        /** It has the number of the one before. */
        REPEATED,
        /** It is lower than the one before. */
        BACKWARDS,
        /** It cannot be read, as in 第-节. */
        UNREADABLE;

        /** Key of the text that says it, with the number before as {0}. */
        public String key() {
            return "outline.slip." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @return nothing for a heading whose number goes on from the one before, or that has none */
    public static Optional<Slip> of(OutlineTree tree, OutlineNode node) {
        @Nullable Marker marker = NodeMarker.of(node);
        if (marker == null) {
            return Optional.empty();
        }
        @Nullable OutlineNode last = null;
        for (OutlineNode other : tree.nodes().filter(OutlineNode::isHeading).toList()) {
            if (other.span().start() >= node.span().start()) {
                break;
            }
            @Nullable Marker there = other.level() == node.level() ? NodeMarker.of(other) : null;
            if (there != null && there.rank() == marker.rank()) {
                last = other;
            } else if (other.level() < node.level() && marker.style() != Style.ARTICLE) {
                // Articles count through the chapters, everything else starts again below another heading.
                last = null;
            }
        }
        String before = last == null ? "" : last.marker().strip();
        @Nullable Marker earlier = last == null ? null : NodeMarker.of(last);
        int step = marker.ordinal() - (earlier == null ? 0 : earlier.ordinal());
        if (marker.ordinal() == Numeral.UNREADABLE) {
            return Optional.of(new Slip(Kind.UNREADABLE, before));
        }
        return step == 1
                ? Optional.empty()
                : Optional.of(new Slip(step == 0 ? Kind.REPEATED : step < 0 ? Kind.BACKWARDS : Kind.GAP, before));
    }

    /**
     * Headings beside a slip that came into the outline with a correction: a number that does not go on from the one before, where the
     * reader set one of both. A first number says nothing, since a reader may mark what he likes.
     */
    public static List<OutlineNode> corrected(OutlineTree tree) {
        String corrected = Reason.CORRECTED.key();
        List<OutlineNode> slips = new ArrayList<>();
        Map<Integer, OutlineNode> last = new HashMap<>();
        for (OutlineNode node : tree.nodes().filter(OutlineNode::isHeading).toList()) {
            @Nullable Marker marker = NodeMarker.of(node);
            @Nullable OutlineNode before = last.put(node.level(), node);
            last.keySet().removeIf(level -> level > node.level());
            @Nullable Marker earlier = before == null ? null : NodeMarker.of(before);
            if (marker == null || before == null || earlier == null || earlier.rank() != marker.rank()) {
                continue;
            }
            boolean own = node.reason().equals(corrected) || before.reason().equals(corrected);
            if (own && marker.ordinal() != earlier.ordinal() + 1) {
                slips.add(node);
            }
        }
        return slips;
    }
}
