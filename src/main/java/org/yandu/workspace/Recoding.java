package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;

/** The themes of many annotations at once, as one change. Empty when there is nothing to do. */
public final class Recoding {

    private Recoding() {}

    /** The theme on each that does not have it. */
    public static Optional<Change> add(Collection<Annotation> annotations, Code code, Instant now) {
        List<Edit> edits = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (!annotation.codes().contains(code.id())) {
                edits.add(new Edit.OfAnnotation(annotation, annotation.toggled(code.id(), now)));
            }
        }
        return named("change.recode_add", edits, code.name());
    }

    /** The theme off each that has it; an annotation that then says nothing goes. */
    public static Optional<Change> remove(Collection<Annotation> annotations, Code code, Instant now) {
        List<Edit> edits = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (annotation.codes().contains(code.id())) {
                Annotation without = annotation.toggled(code.id(), now);
                edits.add(new Edit.OfAnnotation(annotation, without.isBare() ? null : without));
            }
        }
        return named("change.recode_remove", edits, code.name());
    }

    /** One theme in place of another on each that has it; where both are, only the new one stays. */
    public static Optional<Change> replace(Collection<Annotation> annotations, Code old, Code code, Instant now) {
        List<Edit> edits = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (annotation.codes().contains(old.id()) && !old.id().equals(code.id())) {
                List<String> next = annotation.codes().stream()
                        .map(id -> id.equals(old.id()) ? code.id() : id)
                        .distinct()
                        .toList();
                edits.add(new Edit.OfAnnotation(annotation, annotation.withCodes(next, now)));
            }
        }
        return named("change.recode_replace", edits, old.name(), code.name());
    }

    private static Optional<Change> named(String key, List<Edit> edits, String... names) {
        List<String> args = new ArrayList<>(List.of(String.valueOf(edits.size())));
        args.addAll(List.of(names));
        return edits.isEmpty() ? Optional.empty() : Optional.of(Change.of(key, args, edits));
    }
}
