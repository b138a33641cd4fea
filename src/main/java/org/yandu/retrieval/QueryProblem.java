package org.yandu.retrieval;

import java.util.Arrays;
import java.util.List;

/**
 * Why a query cannot be answered; what to do is said under {@link #key()}.
 *
 * @param args what the text names
 */
public record QueryProblem(Kind kind, List<String> args) {

    public enum Kind {
        /** Nothing to look for. */
        EMPTY,
        /** Only what is not wanted, or only filters. */
        NOTHING_WANTED,
        QUOTE_OPEN,
        OR_ALONE,
        NEAR_ALONE,
        NEAR_NUMBER,
        NEAR_EMPTY,
        FILTER_EMPTY,
        DATE,
        THEME_UNKNOWN,
        DOCUMENT_UNKNOWN
    }

    public QueryProblem {
        args = List.copyOf(args);
    }

    static QueryProblem of(Kind kind, Object... args) {
        return new QueryProblem(kind, Arrays.stream(args).map(String::valueOf).toList());
    }

    /** Whether it depends on what is in the library, and not on how it is written. */
    public boolean isOfLibrary() {
        return kind == Kind.THEME_UNKNOWN || kind == Kind.DOCUMENT_UNKNOWN;
    }

    /** Key of the text. */
    public String key() {
        return "query." + kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
