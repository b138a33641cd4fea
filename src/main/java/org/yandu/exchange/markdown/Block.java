package org.yandu.exchange.markdown;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of its own line or lines.
 *
 * @param level of a heading 1-6, otherwise 0
 * @param quoted how many quotations it stands in
 * @param nested how many lists it stands in
 * @param marker of a list entry, on its first block, such as {@code •} or {@code 2.}; otherwise empty
 */
public record Block(Kind kind, int level, int quoted, int nested, String marker, List<Run> runs) {

    public enum Kind {
        WORDS,
        HEADING,
        CODE,
        RULE,
        /** What a footnote says, its sign for a marker. */
        NOTE
    }

    public Block {
        runs = List.copyOf(runs);
    }

    Block with(List<Run> others) {
        return new Block(kind, level, quoted, nested, marker, others);
    }

    /** Without any style. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
