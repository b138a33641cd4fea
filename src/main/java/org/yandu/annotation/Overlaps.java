package org.yandu.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.yandu.document.TextSpan;

/** Turns overlapping annotations into runs that do not overlap. */
public final class Overlaps {

    private Overlaps() {}

    /**
     * A stretch over which the same annotations lie.
     *
     * @param annotations in text order; empty where nothing is marked
     */
    public record Run(TextSpan span, List<Annotation> annotations) {}

    /** Cuts a stretch at every start and end within it; the runs follow each other without a gap. */
    public static List<Run> flatten(TextSpan stretch, List<Annotation> annotations) {
        TreeSet<Integer> cuts = new TreeSet<>();
        cuts.add(stretch.start());
        cuts.add(stretch.end());
        for (Annotation a : annotations) {
            TextSpan part = a.span().intersection(stretch);
            if (!part.isEmpty()) {
                cuts.add(part.start());
                cuts.add(part.end());
            }
        }
        List<Run> runs = new ArrayList<>(cuts.size());
        Integer from = null;
        for (Integer to : cuts) {
            if (from != null) {
                TextSpan span = new TextSpan(from, to);
                runs.add(new Run(
                        span,
                        annotations.stream()
                                .filter(a -> a.span().contains(span))
                                .toList()));
            }
            from = to;
        }
        return runs;
    }
}
