package org.yandu.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yandu.document.TextSpan;

/**
 * The annotations of one version in text order, immutable. {@link #in} finds what overlaps a stretch in
 * O(log n + hits) as long as no annotation spans most of the text: starts are sorted, and the furthest end so far tells
 * where looking back may stop.
 */
public final class Markup {

    private static final Comparator<Annotation> ORDER = Comparator.comparing(Annotation::span)
            .thenComparing(Annotation::created)
            .thenComparing(Annotation::id);

    public static final Markup EMPTY = new Markup(List.of());

    private final List<Annotation> sorted;
    private final int[] furthestEnd;

    private Markup(List<Annotation> sorted) {
        this.sorted = sorted;
        this.furthestEnd = new int[sorted.size()];
        int furthest = 0;
        for (int i = 0; i < furthestEnd.length; i++) {
            furthest = Math.max(furthest, sorted.get(i).span().end());
            furthestEnd[i] = furthest;
        }
    }

    public static Markup of(Collection<Annotation> annotations) {
        return new Markup(annotations.stream().sorted(ORDER).toList());
    }

    public List<Annotation> all() {
        return sorted;
    }

    public Optional<Annotation> find(String id) {
        return sorted.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** What shares at least one unit with the stretch, in text order. */
    public List<Annotation> in(TextSpan span) {
        List<Annotation> hits = new ArrayList<>();
        for (int i = firstReaching(span.start()); i < sorted.size(); i++) {
            TextSpan here = sorted.get(i).span();
            if (here.start() >= span.end()) {
                break;
            }
            if (here.overlaps(span)) {
                hits.add(sorted.get(i));
            }
        }
        return hits;
    }

    /** What lies over one place, in text order. */
    public List<Annotation> at(int offset) {
        return in(new TextSpan(offset, offset + 1));
    }

    /** With this annotation added, or put in the place of the one with its id. */
    public Markup with(Annotation annotation) {
        List<Annotation> next = new ArrayList<>(sorted);
        next.removeIf(a -> a.id().equals(annotation.id()));
        int at = 0;
        int high = next.size();
        while (at < high) {
            int middle = (at + high) >>> 1;
            if (ORDER.compare(next.get(middle), annotation) < 0) {
                at = middle + 1;
            } else {
                high = middle;
            }
        }
        next.add(at, annotation);
        return new Markup(List.copyOf(next));
    }

    public Markup without(String id) {
        return new Markup(sorted.stream().filter(a -> !a.id().equals(id)).toList());
    }

    /** First index at which some annotation up to it ends after the offset. */
    private int firstReaching(int offset) {
        int low = 0;
        int high = furthestEnd.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (furthestEnd[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
