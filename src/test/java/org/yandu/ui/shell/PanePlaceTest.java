package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Where the reader is.
 *
 * <pre>
 * click at 50 ──> 50 ── wheel, first line 30 ──> still 50, the caret may have taken the text along ── wheel, 60 ──> 60
 * </pre>
 */
class PanePlaceTest {

    private final PaneModel pane = new PaneModel();

    @Test
    void aClickIsAPlaceAndSoIsTheFirstLineAfterScrolling() {
        pane.readingPlaceProperty().set(20);
        assertThat(pane.placeProperty().get()).isEqualTo(20);
        pane.caretProperty().set(50);
        assertThat(pane.placeProperty().get()).isEqualTo(50);
        pane.readingPlaceProperty().set(60);
        pane.readingPlaceProperty().set(80);
        assertThat(pane.placeProperty().get()).isEqualTo(80);
    }

    @Test
    void aCaretThatLeavesTheViewTakesTheTextAlong() {
        pane.caretProperty().set(500);
        pane.readingPlaceProperty().set(300);
        assertThat(pane.placeProperty().get()).isEqualTo(500);
    }

    @Test
    void aJumpCountsAtOnce() {
        pane.caretProperty().set(50);
        pane.returnTo(900);
        assertThat(pane.placeProperty().get()).isEqualTo(900);
    }
}
