package org.yandu.retrieval;

/** Where a quotation was written. */
public sealed interface QuoteSpot {

    /** A passage of a lesson, made from the text itself. */
    record OfPassage(String blockId) implements QuoteSpot {}

    /** Words of somebody's own in a lesson: a text, or a question. */
    record InBlock(String blockId) implements QuoteSpot {}

    /** The answer an instructor has in mind for a question. */
    record InKey(String blockId) implements QuoteSpot {}

    record InMemo(String memoId) implements QuoteSpot {}

    /** A text that is not in the library. */
    record Pasted() implements QuoteSpot {}
}
