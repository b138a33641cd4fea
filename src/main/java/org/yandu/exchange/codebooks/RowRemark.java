package org.yandu.exchange.codebooks;

import java.util.Arrays;
import java.util.List;

/**
 * Something in a file that could not be taken as it stands.
 *
 * @param row of the table or number of the theme, from 1; 0 for the file as a whole
 * @param key of the text; its first argument is the row
 */
public record RowRemark(int row, String key, List<String> args) {

    static RowRemark of(int row, String key, Object... args) {
        return new RowRemark(row, key, Arrays.stream(args).map(String::valueOf).toList());
    }
}
