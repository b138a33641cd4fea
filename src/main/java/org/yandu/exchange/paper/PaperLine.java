package org.yandu.exchange.paper;

import java.util.List;
import java.util.Set;
import org.yandu.codebook.Code;

/**
 * A line of the text as it is put onto a page.
 *
 * @param before room above it unless it is the first of a page, in points
 * @param index among the lines of its paragraph, from 0, of {@code count}
 * @param heading whether it belongs to what follows
 * @param marked where themes run in it
 * @param themes ids of the themes on it, in the order they begin
 * @param number beside it, 0 for none
 */
record PaperLine(
        SetLine set,
        double before,
        int index,
        int count,
        boolean heading,
        List<Marked> marked,
        Set<String> themes,
        int number) {

    /**
     * A stretch over which the same themes lie.
     *
     * @param themes in the order of the codebook; none where there is only a comment
     */
    record Marked(double x1, double x2, List<Code> themes) {}

    double height() {
        return set.height();
    }
}
