package org.yandu.exchange.codebooks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Colour;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Pattern;

/**
 * A theme as a file has it.
 *
 * @param row of the table, from 1; for JSON the number of the theme, from 1
 * @param id {@code null} when the file names none
 * @param path names from the top down to the theme itself; never empty
 * @param meaning empty where the file says nothing
 * @param retired {@code null} when the file does not say
 */
record ThemeRow(
        int row,
        @Nullable String id,
        List<String> path,
        Face face,
        Meaning meaning,
        @Nullable Boolean retired) {

    /** How it is told from others; {@code null} where the file does not say. */
    record Face(
            @Nullable String sign,
            @Nullable Colour colour,
            @Nullable Pattern pattern,
            @Nullable Integer key) {}

    ThemeRow {
        path = List.copyOf(path);
    }
}
