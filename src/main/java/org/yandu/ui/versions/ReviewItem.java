package org.yandu.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Grade;

/**
 * A line of the review.
 *
 * @param row {@code null} for the heading of a group
 * @param count how many the group has
 * @param folded whether only the heading of the group is shown
 */
record ReviewItem(Grade grade, @Nullable ReviewRow row, int count, boolean folded) {

    /** Every group with its heading; nothing is left out, but some may be folded. */
    static List<ReviewItem> of(List<ReviewRow> rows, Set<Grade> folded) {
        List<ReviewItem> items = new ArrayList<>();
        for (Grade grade : ReviewModel.ORDER) {
            List<ReviewRow> group =
                    rows.stream().filter(row -> row.transfer().grade() == grade).toList();
            if (!group.isEmpty()) {
                items.add(new ReviewItem(grade, null, group.size(), folded.contains(grade)));
                if (!folded.contains(grade)) {
                    group.forEach(row -> items.add(new ReviewItem(grade, row, group.size(), false)));
                }
            }
        }
        return items;
    }
}
