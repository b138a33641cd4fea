package org.yandu.ui.search;

import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.QueryProblem;

/**
 * How a search stands.
 *
 * @param total how many hits there are
 * @param documents in how many documents
 * @param waiting how many documents the index has not come to
 * @param problem what is wrong with the query
 */
record SearchState(
        Kind kind,
        int total,
        int documents,
        int waiting,
        @Nullable QueryProblem problem) {

    enum Kind {
        /** Nothing is looked for. */
        IDLE,
        SEARCHING,
        NOTHING,
        FOUND,
        MISTAKEN
    }

    /** Whether it was understood, and there is nothing; also where a theme or a document is named that the library has not. */
    boolean foundNothing() {
        return kind == Kind.NOTHING || problem != null && problem.isOfLibrary();
    }

    static final SearchState IDLE = new SearchState(Kind.IDLE, 0, 0, 0, null);
    static final SearchState SEARCHING = new SearchState(Kind.SEARCHING, 0, 0, 0, null);

    static SearchState found(int total, int documents, int waiting) {
        return new SearchState(total == 0 ? Kind.NOTHING : Kind.FOUND, total, documents, waiting, null);
    }

    static SearchState mistaken(QueryProblem problem) {
        return new SearchState(Kind.MISTAKEN, 0, 0, 0, problem);
    }
}
