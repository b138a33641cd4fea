package org.yandu.retrieval.parallel;

import java.util.List;
import java.util.Optional;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Markup;
import org.yandu.document.TextSpan;

/** Finds what corresponds to the place where somebody reads. */
public final class Places {

    private Places() {}

    /**
     * The link of the innermost stretch at an offset; between two stretches that of the later one.
     *
     * @param links in text order, as {@link Aligner#align} gives them
     * @param offset in UTF-16 units
     */
    public static Optional<Link> at(List<Link> links, int offset) {
        Link found = null;
        for (Link link : links) {
            TextSpan span = link.from().span();
            if (span.contains(offset)) {
                found = link;
            } else if (span.start() > offset) {
                return Optional.of(found == null ? link : found);
            }
        }
        return Optional.ofNullable(found);
    }

    /** The next passage of one of some themes that begins after an offset; after the last comes the first. */
    public static Optional<Annotation> next(Markup markup, List<String> themes, int after) {
        List<Annotation> fitting = markup.all().stream()
                .filter(annotation -> annotation.codes().stream().anyMatch(themes::contains))
                .toList();
        return fitting.stream()
                .filter(annotation -> annotation.span().start() > after)
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }
}
