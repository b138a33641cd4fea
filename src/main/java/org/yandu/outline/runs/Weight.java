package org.yandu.outline.runs;

import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;

/** What a candidate by itself has of a heading. */
final class Weight {

    /** As in {@link Evidence}. */
    private static final int LONG_TITLE = 30;

    private static final int VERY_LONG_TITLE = 45;

    private Weight() {}

    /** How much a candidate looks like a heading, from 0 to 1. */
    static double of(Candidate candidate, String folded) {
        double weight = candidate.form().weight;
        if (candidate.form() == Form.ITEM || candidate.form() == Form.ARTICLE) {
            return weight;
        }
        int length = candidate.titleLength();
        weight -= length > VERY_LONG_TITLE ? 0.15 : length > LONG_TITLE ? 0.05 : 0;
        String title = folded.substring(candidate.titleStart(), candidate.titleEnd());
        long clauses = title.chars().filter(c -> c == ',').count();
        weight -= clauses > 2 ? 0.3 : clauses > 1 ? 0.15 : 0;
        weight -= title.endsWith(":") ? 0.2 : 0;
        weight -= candidate.inside() ? (candidate.spaced() ? 0.1 : 0.25) : 0;
        weight -= candidate.marker().solid() ? 0 : 0.15;
        return Math.max(0, weight);
    }
}
