package org.yandu.retrieval.parallel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Markup;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineTree;

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

    /** The passages of any of some themes, in the order of the text. */
    public static List<Annotation> of(Markup markup, List<String> themes) {
        return markup.all().stream()
                .filter(annotation -> annotation.codes().stream().anyMatch(themes::contains))
                .sorted(Comparator.comparing(Annotation::span))
                .toList();
    }

    /** A place that is not compared but stands opposite another by what the reader said. */
    public static Stretch stretch(TextSpan span, OutlineTree outline) {
        return new Stretch(span, outline.placeAt(span.start()), "", Wording.NONE, Wording.NONE, Wording.NONE, Set.of());
    }
}
