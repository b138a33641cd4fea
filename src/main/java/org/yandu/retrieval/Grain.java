package org.yandu.retrieval;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.document.DocumentVersion;
import org.yandu.document.LineParts;
import org.yandu.document.TextSpan;

/** How much of a text around a hit is meant. All spans are UTF-16 units. */
public enum Grain {
    KEYWORD,
    SENTENCE,
    PARAGRAPH;

    /** What hits grow to, each stretch once, in their order. */
    public List<TextSpan> of(DocumentVersion version, List<TextSpan> hits) {
        if (this == KEYWORD) {
            return hits;
        }
        List<TextSpan> lines = version.readingLines();
        Set<TextSpan> grown = new LinkedHashSet<>();
        int line = 0;
        @Nullable LineParts parts = null;
        @Nullable TextSpan taken = null;
        for (TextSpan hit : hits) {
            while (line + 1 < lines.size() && lines.get(line + 1).start() <= hit.start()) {
                line++;
            }
            int last = line;
            while (last + 1 < lines.size() && lines.get(last).end() < hit.end()) {
                last++;
            }
            TextSpan whole =
                    new TextSpan(lines.get(line).start(), lines.get(last).end());
            if (this == PARAGRAPH) {
                grown.add(whole);
            } else {
                // Hits come in their order: a line is taken apart once.
                if (parts == null || !whole.equals(taken)) {
                    parts = new LineParts(version, whole);
                    taken = whole;
                }
                grown.add(sentences(parts, hit));
            }
        }
        return List.copyOf(grown);
    }

    /** As a selection grows, too ({@link LineParts}): from the sentence a hit begins in to the one it ends in. */
    private static TextSpan sentences(LineParts parts, TextSpan hit) {
        int start = parts.sentence(hit.start()).start();
        int end = parts.sentence(Math.max(hit.start(), hit.end() - 1)).end();
        return new TextSpan(Math.min(start, hit.start()), Math.max(end, hit.end()));
    }
}
