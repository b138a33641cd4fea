package org.yandu.ui.search;

import org.yandu.retrieval.QueryCondition;

/** What would find something where nothing was found, and how many hits there would be. */
sealed interface Relief {

    int total();

    /**
     * One condition less.
     *
     * @param reason what it did
     */
    record Without(QueryCondition condition, String reason, int total) implements Relief {}

    /** All documents instead of some. */
    record Wider(int total) implements Relief {}

    /** Punctuation no longer counts. */
    record Bare(int total) implements Relief {}
}
