package org.yandu.retrieval;

import java.util.List;
import org.yandu.workspace.TextIndex.Standing;

/**
 * What was found.
 *
 * @param texts only those in which something was, in the order of the library
 * @param total how many hits there are in all
 * @param standing how far the index had come; the answer is whole in any case
 */
public record SearchResult(List<TextHits> texts, int total, Standing standing) {

    public SearchResult {
        texts = List.copyOf(texts);
    }
}
