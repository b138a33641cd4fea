package org.yandu.cli;

import org.jspecify.annotations.Nullable;

/**
 * A hit as {@code search} prints it.
 *
 * @param document id; absent for a file
 * @param start in code points of the text, as {@code end}
 * @param quote the words as they stand, without noise
 * @param before what stands before them
 * @param after what stands behind them
 * @param place such as 三（二）第4段
 */
record SearchHit(
        @Nullable String document,
        String title,
        int start,
        int end,
        String quote,
        String before,
        String after,
        String place) {}
