package org.yandu.annotation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Annotations by id, immutable. What changed lately is kept beside the rest, so that one mark more does not cost a table of ten
 * thousand.
 *
 * @param late what came, or empty for what has gone, since {@code all} was made
 */
record Known(Map<String, Annotation> all, Map<String, Optional<Annotation>> late) {

    /** So many changes are kept beside the rest before all is made anew. */
    private static final int MOST_LATE = 128;

    static Known of(Collection<Annotation> annotations) {
        Map<String, Annotation> all = HashMap.newHashMap(annotations.size());
        annotations.forEach(annotation -> all.put(annotation.id(), annotation));
        return new Known(all, Map.of());
    }

    Optional<Annotation> find(String id) {
        Optional<Annotation> changed = late.get(id);
        return changed != null ? changed : Optional.ofNullable(all.get(id));
    }

    Known changed(List<Annotation> gone, List<Annotation> come) {
        Map<String, Optional<Annotation>> next = new HashMap<>(late);
        gone.forEach(annotation -> next.put(annotation.id(), Optional.empty()));
        come.forEach(annotation -> next.put(annotation.id(), Optional.of(annotation)));
        if (next.size() <= MOST_LATE) {
            return new Known(all, next);
        }
        Map<String, Annotation> anew = new HashMap<>(all);
        next.forEach((id, changed) ->
                changed.ifPresentOrElse(annotation -> anew.put(id, annotation), () -> anew.remove(id)));
        return new Known(anew, Map.of());
    }
}
