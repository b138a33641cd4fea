package org.yandu.outline;

import java.util.List;
import org.yandu.document.Header;
import org.yandu.document.Noise;

/** Finds the headings of a text. */
public final class Outliner {

    private Outliner() {}

    /**
     * @param noise passed over
     * @param header its title lines are no headings
     */
    public static OutlineTree outline(String text, List<Noise> noise, Header header) {
        throw new UnsupportedOperationException("being built");
    }
}
