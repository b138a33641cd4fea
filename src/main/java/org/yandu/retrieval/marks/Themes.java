package org.yandu.retrieval.marks;

import java.util.List;

/**
 * Which themes are asked for.
 *
 * @param terms no theme twice; none for all annotations
 * @param together what it means that two themes stand together
 * @param distance for NEAR: how many characters may lie between two passages
 */
public record Themes(List<Term> terms, Together together, int distance) {

    public static final Themes ALL = new Themes(List.of(), Together.OVERLAPPING, 0);

    /**
     * One theme.
     *
     * @param withSubthemes whether those nested in it count as it
     */
    public record Term(String codeId, boolean withSubthemes, Role role) {}

    /** What is wanted of a theme. */
    public enum Role {
        /** One of these will do. */
        ANY,
        /** All of these, together. */
        ALL,
        /** None of these there. */
        NONE
    }

    /** When two passages count as together. */
    public enum Together {
        /** They are one annotation. */
        SAME,
        /** They share a character. */
        OVERLAPPING,
        /** A paragraph holds something of both. */
        SAME_PARAGRAPH,
        /** At most so many characters lie between them. */
        NEAR
    }

    public Themes {
        terms = List.copyOf(terms);
        if (distance < 0) {
            throw new IllegalArgumentException("a distance below 0");
        }
    }
}
