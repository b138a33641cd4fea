package org.yandu.intake.pages;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.intake.manuscript.Draft;
import org.yandu.intake.manuscript.Remark;

/**
 * A highlight or note left on a page.
 *
 * @param ids of the characters it is on
 * @param made when; {@code null} when the file does not say
 */
record PageMark(
        List<Integer> ids,
        @Nullable String author,
        String comment,
        @Nullable String colour,
        @Nullable Instant made) {

    /** Between characters of one stretch stand spaces at most, and what was joined with them into one character. */
    private static final int BETWEEN = 2;

    /** @param places where every character was written; -1 for those that were not */
    void write(Draft draft, int[] places, int[] lengths) {
        int[] written = ids.stream()
                .mapToInt(Integer::intValue)
                .filter(id -> id >= 0 && id < places.length && places[id] >= 0)
                .boxed()
                .sorted(Comparator.comparingInt(id -> places[id]))
                .mapToInt(Integer::intValue)
                .toArray();
        int from = 0;
        for (int i = 1; i <= written.length; i++) {
            int end = places[written[i - 1]] + lengths[written[i - 1]];
            if (i == written.length || places[written[i]] - end > BETWEEN) {
                // A stretch over a footnote is two; each carries the comment.
                draft.remark(new Remark(new TextSpan(places[written[from]], end), author, comment, colour, made));
                from = i;
            }
        }
    }
}
