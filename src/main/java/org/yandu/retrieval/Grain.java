package org.yandu.retrieval;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/** How much of a text around a hit is meant. All spans are UTF-16 units. */
public enum Grain {
    KEYWORD,
    SENTENCE,
    PARAGRAPH;

    private static final String ENDS = "。！？；!?;";

    /** They belong to the sentence that ends before them. */
    private static final String CLOSING = "”’」』）)》\"";

    /** What hits grow to, each stretch once, in their order. */
    public List<TextSpan> of(DocumentVersion version, List<TextSpan> hits) {
        if (this == KEYWORD) {
            return hits;
        }
        List<TextSpan> lines = version.readingLines();
        Set<TextSpan> grown = new LinkedHashSet<>();
        int line = 0;
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
            grown.add(this == PARAGRAPH ? whole : sentence(version.text(), whole, hit));
        }
        return List.copyOf(grown);
    }

    private static TextSpan sentence(String text, TextSpan line, TextSpan hit) {
        int start = hit.start();
        while (start > line.start() && !endsBefore(text, start)) {
            start--;
        }
        int end = Math.max(hit.end(), start + 1);
        while (end < line.end() && !(endsBefore(text, end) && !isIn(CLOSING, text.charAt(end)))) {
            end++;
        }
        return new TextSpan(start, end);
    }

    /** Whether a sentence ends right before an offset, closing marks passed over. */
    private static boolean endsBefore(String text, int offset) {
        int at = offset - 1;
        while (at >= 0 && isIn(CLOSING, text.charAt(at))) {
            at--;
        }
        return at >= 0 && isIn(ENDS, text.charAt(at));
    }

    private static boolean isIn(String marks, char c) {
        return marks.indexOf(c) >= 0;
    }
}
