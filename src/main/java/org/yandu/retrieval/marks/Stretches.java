package org.yandu.retrieval.marks;

import java.util.List;
import org.yandu.document.TextSpan;

/** Stretches of one text, asked whether one of them meets another; log n for each question. */
final class Stretches {

    private final int[] starts;

    /** The furthest end among this one and those before it. */
    private final int[] reach;

    /** @param spans by start, ascending */
    Stretches(List<TextSpan> spans) {
        starts = new int[spans.size()];
        reach = new int[spans.size()];
        int furthest = 0;
        for (int i = 0; i < spans.size(); i++) {
            starts[i] = spans.get(i).start();
            furthest = Math.max(furthest, spans.get(i).end());
            reach[i] = furthest;
        }
    }

    /** Whether one of them shares a character with the span. */
    boolean meet(TextSpan span) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && reach[low - 1] > span.start();
    }
}
