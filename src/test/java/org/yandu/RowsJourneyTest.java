package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/**
 * A list that comes into the window after the look has changed is without styles for a moment. Where these said how tall its rows are, rows
 * had no height then: trees made as many as they have pixels and kept them for good, fifty megabytes each after some thousand actions.
 */
@NullUnmarked
class RowsJourneyTest extends Journey {

    /** As the styles know it no more. */
    private static double bare(TreeView<?> tree) {
        tree.setId("bare");
        tree.applyCss();
        return tree.getFixedCellSize();
    }

    @Test
    void aListWithoutStylesKnowsHowTallItsRowsAre() {
        start();
        openDocument(0, SOFT);
        act(() -> desk().bring("side.outline"));
        TreeView<?> outline = (TreeView<?>) node("outline");
        assertThat(onFx(() -> bare(outline))).isPositive();
        act(() -> desk().bring("side.themes"));
        TreeView<?> themes = (TreeView<?>) node("themes");
        assertThat(onFx(() -> bare(themes))).isPositive();
        act(() -> desk().bring("side.search"));
        ListView<?> results = (ListView<?>) node("search-results");
        assertThat(onFx(() -> {
                    results.setId("bare");
                    results.applyCss();
                    return results.getFixedCellSize();
                }))
                .isPositive();
    }
}
