package org.yandu.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A highlight or note left on a page.
 *
 * @param ids of the characters it is on
 */
record PageMark(
        List<Integer> ids,
        @Nullable String author,
        String comment,
        @Nullable String colour) {}
