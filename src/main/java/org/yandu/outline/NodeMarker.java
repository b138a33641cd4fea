package org.yandu.outline;

import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.MarkerReader;
import org.yandu.outline.numbers.PointMarker;

/** Reads again the numbering that a node of an outline shows. */
public final class NodeMarker {

    private NodeMarker() {}

    /** @return the numbering, with offsets in marker and title of the node, or null where it has none */
    public static @Nullable Marker of(OutlineNode node) {
        if (node.marker().isEmpty()) {
            return null;
        }
        String folded = Folding.inPlace(node.marker() + " " + node.title());
        Marker marker = MarkerReader.read(folded, 0, folded.length());
        return marker == null && node.isHeading() ? PointMarker.read(folded, 0, folded.length()) : marker;
    }
}
