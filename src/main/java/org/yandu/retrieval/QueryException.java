package org.yandu.retrieval;

/** A query that cannot be answered. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient QueryProblem problem;

    QueryException(QueryProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public QueryProblem problem() {
        return problem;
    }
}
