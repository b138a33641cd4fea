package org.yandu.retrieval.maps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yandu.document.TextSpan;

/** Measures stretches of one text in code points, passing over its noise; log n for each. */
final class Ruler {

    private final int[] starts;
    private final int[] ends;

    /** How much noise there is before each stretch of it. */
    private final int[] before;

    /** @param noise in code points and text order, not overlapping */
    Ruler(List<TextSpan> noise) {
        starts = new int[noise.size()];
        ends = new int[noise.size()];
        before = new int[noise.size()];
        int sum = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = noise.get(i).start();
            ends[i] = noise.get(i).end();
            before[i] = sum;
            sum += noise.get(i).length();
        }
    }

    int length(TextSpan span) {
        return span.length() - (noiseBefore(span.end()) - noiseBefore(span.start()));
    }

    /** What is in at least one of these; what overlaps counts once. */
    int covered(List<TextSpan> spans) {
        List<TextSpan> inOrder = new ArrayList<>(spans);
        inOrder.sort(Comparator.naturalOrder());
        int covered = 0;
        int end = 0;
        for (TextSpan span : inOrder) {
            if (span.end() > end) {
                covered += length(new TextSpan(Math.max(end, span.start()), span.end()));
                end = span.end();
            }
        }
        return covered;
    }

    private int noiseBefore(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : before[low - 1] + Math.min(offset, ends[low - 1]) - starts[low - 1];
    }
}
