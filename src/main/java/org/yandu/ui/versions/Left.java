package org.yandu.ui.versions;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A correction that was left.
 *
 * @param passed the day on which its text was first seen not to be shown by any document any more; {@code null} while it is shown
 */
record Left(Stretch change, @Nullable LocalDate passed) {

    /**
     * How long it waits for its text, which an undo or the bin may bring back: longer than a term, in which one comes back to what one
     * was at.
     */
    static final int DAYS = 180;

    /**
     * What is still kept: nothing that is lying about since long for a text that nobody can open any more to go on with it.
     *
     * @param left by the id of the version that is corrected
     * @param shown ids of the versions that documents show
     */
    static Map<String, Left> swept(Map<String, Left> left, Set<String> shown, LocalDate today) {
        Map<String, Left> still = new TreeMap<>();
        left.forEach((id, each) -> {
            LocalDate since = shown.contains(id) ? null : each.passed() == null ? today : each.passed();
            if (since == null || since.plusDays(DAYS).isAfter(today)) {
                still.put(id, new Left(each.change(), since));
            }
        });
        return still;
    }
}
