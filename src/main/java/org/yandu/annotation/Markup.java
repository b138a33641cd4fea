package org.yandu.annotation;

import java.util.ArrayList;
import java.util.Collection;
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
 * subtree the furthest end is known. A changed copy takes one pass, as any copy does.
 */
public final class Markup {

    private static final Comparator<Annotation> ORDER = Comparator.comparing(Annotation::span)
            .thenComparing(Annotation::created)
            .thenComparing(Annotation::id);

    public static final Markup EMPTY = new Markup(List.of());

    private final List<Annotation> sorted;

    /** By the index of the subtree's root. */
    private final int[] furthestEnd;

    private @Nullable Map<String, Annotation> byId;

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

    public synchronized Optional<Annotation> find(String id) {
        if (byId == null) {
            Map<String, Annotation> index = HashMap.newHashMap(sorted.size());
            sorted.forEach(a -> index.put(a.id(), a));
            byId = index;
        }
        return Optional.ofNullable(byId.get(id));
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
        List<Annotation> added = come.stream().sorted(ORDER).toList();
        List<Annotation> next = new ArrayList<>(sorted.size() + added.size());
        int at = 0;
        for (Annotation old : sorted) {
            if (gone.contains(old.id())) {
                continue;
            }
            while (at < added.size() && ORDER.compare(added.get(at), old) < 0) {
                next.add(added.get(at++));
            }
            next.add(old);
        }
        next.addAll(added.subList(at, added.size()));
        return new Markup(List.copyOf(next));
    }
}
