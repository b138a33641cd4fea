package org.yandu.lesson;

import java.util.ArrayList;
import java.util.List;
import org.yandu.document.TextSpan;

/** Finds parts that follow each other in a text with something between them. */
final class Chain {

    private Chain() {}

    /**
     * The closest places of the parts in their order.
     *
     * @param parts none of them empty
     * @return one stretch for each part; empty when they do not all stand there in this order
     */
    static List<TextSpan> of(String text, List<String> parts) {
        List<TextSpan> best = List.of();
        for (int at = text.indexOf(parts.getFirst()); at >= 0; at = text.indexOf(parts.getFirst(), at + 1)) {
            List<TextSpan> chain = from(text, parts, at);
            if (chain.isEmpty()) {
                break;
            }
            if (best.isEmpty() || extent(chain) < extent(best)) {
                best = chain;
            }
        }
        return best;
    }

    private static List<TextSpan> from(String text, List<String> parts, int at) {
        List<TextSpan> chain = new ArrayList<>();
        int from = at;
        for (String part : parts) {
            int found = text.indexOf(part, from);
            if (found < 0) {
                return List.of();
            }
            from = found + part.length();
            chain.add(new TextSpan(found, from));
        }
        return chain;
    }

    private static int extent(List<TextSpan> chain) {
        return chain.getLast().end() - chain.getFirst().start();
    }
}
