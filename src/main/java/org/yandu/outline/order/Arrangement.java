package org.yandu.outline.order;

import java.util.List;
import org.yandu.document.TextSpan;

/**
 * A text in another order than it stands in: a view, in which every place keeps its offset in the text. A version has at most one.
 *
 * @param versionId the text its spans count in
 * @param parts in the order they are to be read; whole lines or parts of lines, not overlapping. What none of them holds stands
 *     where it stood, before the parts when it stands before all of them, else behind them
 */
public record Arrangement(String id, String documentId, String versionId, List<Part> parts) {

    /**
     * A stretch that is read as one.
     *
     * @param span in UTF-16 units of the text
     * @param heading whether it heads the parts that follow until the next heading
     */
    public record Part(TextSpan span, boolean heading) {}

    public Arrangement {
        parts = List.copyOf(parts);
    }
}
