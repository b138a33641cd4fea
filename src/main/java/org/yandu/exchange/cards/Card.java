package org.yandu.exchange.cards;

import java.time.Instant;
import java.util.List;

/**
 * A question and its answer, as plain text.
 *
 * @param id of what it was made of, the same whenever it is made again
 * @param kind such as a passage or a theme, in the reader's words
 * @param front what is shown first
 * @param back what is to be remembered
 * @param source where it is from; may be empty
 * @param tags without white space
 * @param modified when what it was made of was last changed
 */
public record Card(
        String id, String kind, String front, String back, String source, List<String> tags, Instant modified) {

    public Card {
        tags = tags.stream()
                .map(tag -> tag.strip().replaceAll("\\s+", "_"))
                .distinct()
                .toList();
    }
}
