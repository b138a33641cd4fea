package org.yandu.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.workspace.PastStep;
import org.yandu.workspace.PastStep.Status;

/** A line of the history, newest first: what was undone, the line where the library stands, what is done. */
sealed interface HistoryItem {

    record Day(LocalDate day) implements HistoryItem {}

    /** The library stands here: undone is above, done is below. */
    record Now() implements HistoryItem {}

    /** @param last whether it is the last one done, so that there is nothing to go back to */
    record Of(PastStep step, boolean last) implements HistoryItem {}

    static List<HistoryItem> of(List<PastStep> steps, Days days) {
        List<HistoryItem> items = new ArrayList<>();
        boolean passed = false;
        @Nullable LocalDate day = null;
        for (PastStep step : steps) {
            boolean done = step.status() == Status.DONE || step.status() == Status.GROUND;
            boolean first = done && !passed;
            if (first) {
                items.add(new Now());
                passed = true;
            }
            LocalDate its = days.dayOf(step.entry().at());
            if (!its.equals(day)) {
                items.add(new Day(its));
                day = its;
            }
            items.add(new Of(step, first));
        }
        return items;
    }
}
