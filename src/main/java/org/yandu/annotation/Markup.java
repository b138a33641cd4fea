package org.yandu.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;

/**
 * The annotations of one version in text order, immutable. {@link #in} finds what overlaps a stretch in O(log n) for each hit,
 * however long the annotations are: the sorted list is read as a balanced tree (the middle is the root), and for every
 * subtree the furthest end is known. A changed copy looks only for the places of what changed; the rest is copied as a whole.
 */
public final class Markup {

    private static final Comparator<Annotation> ORDER = Comparator.comparing(Annotation::span)
            .thenComparing(Annotation::created)
            .thenComparing(Annotation::id);

    public static final Markup EMPTY = new Markup(List.of());

    private final List<Annotation> sorted;

    /** By the index of the subtree's root. */
    private final int[] furthestEnd;

    private @Nullable Known byId;

    private @Nullable Map<String, Integer> perTheme;

    private Markup(List<Annotation> sorted) {
        this.sorted = sorted;
        this.furthestEnd = new int[sorted.size()];
        measure(0, sorted.size());
    }

    public static Markup of(Collection<Annotation> annotations) {
        return new Markup(annotations.stream().sorted(ORDER).toList());
    }

    private int measure(int from, int to) {
        if (from >= to) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        int below = Math.max(measure(from, middle), measure(middle + 1, to));
        furthestEnd[middle] = Math.max(sorted.get(middle).span().end(), below);
        return furthestEnd[middle];
    }

    public List<Annotation> all() {
        return sorted;
    }

    public Optional<Annotation> find(String id) {
        return known().find(id);
    }

    private synchronized Known known() {
        if (byId == null) {
            byId = Known.of(sorted);
        }
        return byId;
    }

    /** How many annotations have each theme, by its id; themes without any are not in it. */
    public synchronized Map<String, Integer> perTheme() {
        if (perTheme == null) {
            Map<String, Integer> counts = new HashMap<>();
            sorted.forEach(annotation -> count(counts, annotation, 1));
            perTheme = Collections.unmodifiableMap(counts);
        }
        return perTheme;
    }

    private static void count(Map<String, Integer> counts, Annotation annotation, int by) {
        for (String code : annotation.codes()) {
            counts.compute(code, (id, was) -> (was == null ? 0 : was) + by == 0 ? null : (was == null ? 0 : was) + by);
        }
    }

    /** What begins at a place or behind it, in text order. */
    public List<Annotation> from(int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sorted.subList(low, sorted.size());
    }

    /** What shares at least one unit with the stretch, in text order. */
    public List<Annotation> in(TextSpan span) {
        List<Annotation> hits = new ArrayList<>();
        collect(span, 0, sorted.size(), hits);
        return hits;
    }

    private void collect(TextSpan span, int from, int to, List<Annotation> hits) {
        if (from >= to) {
            return;
        }
        int middle = (from + to) >>> 1;
        if (furthestEnd[middle] <= span.start()) {
            return;
        }
        collect(span, from, middle, hits);
        Annotation here = sorted.get(middle);
        if (here.span().start() < span.end()) {
            if (here.span().overlaps(span)) {
                hits.add(here);
            }
            collect(span, middle + 1, to, hits);
        }
    }

    /** What lies over one place, in text order. */
    public List<Annotation> at(int offset) {
        return in(new TextSpan(offset, offset + 1));
    }

    /** With this annotation added, or put in the place of the one with its id. */
    public Markup with(Annotation annotation) {
        return changed(Set.of(annotation.id()), List.of(annotation));
    }

    public Markup without(String id) {
        return changed(Set.of(id), List.of());
    }

    /**
     * Without some and with others.
     *
     * @param gone ids; must hold those of {@code come} that may be here already
     */
    public Markup changed(Set<String> gone, Collection<Annotation> come) {
        Known known = known();
        List<Annotation> removed = gone.stream()
                .flatMap(id -> known.find(id).stream())
                .sorted(ORDER)
                .toList();
        List<Annotation> added = come.stream().sorted(ORDER).toList();
        Markup next = new Markup(List.copyOf(merged(removed, added)));
        next.byId = known.changed(removed, added);
        Map<String, Integer> counts = new HashMap<>(perTheme());
        removed.forEach(annotation -> count(counts, annotation, -1));
        added.forEach(annotation -> count(counts, annotation, 1));
        next.perTheme = Collections.unmodifiableMap(counts);
        return next;
    }

    /** Both in order; what lies between the places of two of them is taken over as a whole. */
    private List<Annotation> merged(List<Annotation> removed, List<Annotation> added) {
        List<Annotation> next = new ArrayList<>(sorted.size() + added.size());
        int from = 0;
        int out = 0;
        int in = 0;
        while (out < removed.size() || in < added.size()) {
            boolean leaves =
                    in == added.size() || out < removed.size() && ORDER.compare(removed.get(out), added.get(in)) <= 0;
            int place = Collections.binarySearch(sorted, leaves ? removed.get(out) : added.get(in), ORDER);
            // One that is only changed in its words stands where the one before it stood.
            int to = Math.max(from, place < 0 ? -place - 1 : place);
            next.addAll(sorted.subList(from, to));
            if (leaves) {
                from = to + 1;
                out++;
            } else {
                next.add(added.get(in++));
                from = to;
            }
        }
        next.addAll(sorted.subList(from, sorted.size()));
        return next;
    }
}
