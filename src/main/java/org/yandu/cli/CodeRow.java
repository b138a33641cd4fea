package org.yandu.cli;

import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;

/**
 * A theme as {@code codes} prints it.
 *
 * @param letter its sign, such as 信
 * @param colour as {@code #RRGGBB}
 * @param parent id of the theme it is nested in
 */
record CodeRow(
        String id,
        String name,
        String letter,
        String colour,
        String definition,
        @Nullable String parent,
        int annotations) {

    static CodeRow of(Code code, int annotations) {
        return new CodeRow(
                code.id(),
                code.name(),
                code.sign(),
                code.colour().full(),
                code.definition(),
                code.parent(),
                annotations);
    }
}
