package org.yandu.ui.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.annotation.Annotation;
import org.yandu.document.TextSpan;
import org.yandu.workspace.OpenDocument;

/** How much of a section is marked with each theme. */
final class ThemeShares {

    private ThemeShares() {}

    /**
     * Share from 0 to 1, by id of the theme; themes without a mark there are absent.
     *
     * @param extents what a node governs, in whatever order
     */
    static Map<String, Double> of(OpenDocument open, List<TextSpan> extents) {
        Map<String, List<TextSpan>> marked = new HashMap<>();
        for (TextSpan extent : extents) {
            for (Annotation mark : open.markup().in(extent)) {
                TextSpan part = mark.span().intersection(extent);
                mark.codes()
                        .forEach(code -> marked.computeIfAbsent(code, k -> new ArrayList<>())
                                .add(part));
            }
        }
        int whole = Math.max(1, extents.stream().mapToInt(TextSpan::length).sum());
        Map<String, Double> shares = new HashMap<>();
        marked.forEach((code, spans) -> shares.put(code, (double) covered(spans) / whole));
        return shares;
    }

    /** Units covered by at least one span; what overlaps counts once. */
    private static int covered(List<TextSpan> spans) {
        int covered = 0;
        int end = 0;
        for (TextSpan span : spans.stream().sorted(Comparator.naturalOrder()).toList()) {
            covered += Math.max(0, span.end() - Math.max(end, span.start()));
            end = Math.max(end, span.end());
        }
        return covered;
    }
}
