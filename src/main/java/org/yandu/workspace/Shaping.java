package org.yandu.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.Correction;
import org.yandu.outline.order.Arrangement;

/**
 * What the reader says about the shape of one version.
 *
 * @param corrections of its headings, in no particular order
 * @param arrangement the order it is read in; {@code null} for the one it stands in
 */
public record Shaping(
        List<Correction> corrections, @Nullable Arrangement arrangement) {

    static final Shaping NONE = new Shaping(List.of(), null);

    public Shaping {
        corrections = List.copyOf(corrections);
    }
}
