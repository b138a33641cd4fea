package org.yandu.ui.maps;

import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.maps.CoOccurrence.Rule;
import org.yandu.retrieval.marks.Themes.Together;

/**
 * What is looked at.
 *
 * @param document id of a document; {@code null} for the library
 * @param nested whether passages of nested themes count as those of the themes above, too
 * @param rule what counts as together
 * @param narrow as a graph instead of a table; or only what is not marked
 */
record View(Tab tab, @Nullable String document, boolean nested, Rule rule, boolean narrow) {

    /** Two short sentences apart: near enough to speak of one thing. */
    static final int NEAR = 50;

    /** A few paragraphs: for whoever finds nothing nearer. */
    static final int FAR = 500;

    enum Tab {
        THEMES,
        TOGETHER,
        TIME,
        COVERAGE
    }

    static View first(@Nullable String document) {
        return new View(Tab.THEMES, document, false, new Rule(Together.OVERLAPPING, 0), false);
    }

    View with(Tab other) {
        return new View(other, document, nested, rule, false);
    }

    View of(@Nullable String other) {
        return new View(tab, other, nested, rule, narrow);
    }

    View nested(boolean other) {
        return new View(tab, document, other, rule, narrow);
    }

    View with(Rule other) {
        return new View(tab, document, nested, other, narrow);
    }

    View narrow(boolean other) {
        return new View(tab, document, nested, rule, other);
    }
}
