package org.yandu.ui.compare;

import java.util.List;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.Sight;

/** Where offsets of a text stand, in px; those that are not laid out are above or below everything. */
final class Ruler {

    private final Sight sight;
    private final double shift;
    private final double height;
    private final List<TextSpan> laidOut;

    /**
     * @param shift added to everything
     * @param height of what can be seen
     */
    Ruler(Sight sight, double shift, double height) {
        this.sight = sight;
        this.shift = shift;
        this.height = height;
        this.laidOut = sight.laidOut();
    }

    double top(int offset) {
        return sight.lineAt(offset).map(line -> line.top() + shift).orElseGet(() -> outside(offset));
    }

    double bottom(int offset) {
        return sight.lineAt(offset).map(line -> line.top() + line.height() + shift).orElseGet(() -> outside(offset));
    }

    /** A text read in another order stands out of its own order as well; what is before the first in view then still is above. */
    private double outside(int offset) {
        if (laidOut.isEmpty()) {
            return -height;
        }
        return offset < laidOut.getFirst().start() ? -height : 2 * height;
    }
}
