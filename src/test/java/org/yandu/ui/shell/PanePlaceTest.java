package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Markup;
import org.yandu.document.DocumentVersion;
import org.yandu.outline.OutlineTree;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Samples;

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

    /** The place above the text said 文首 after a correction, for the cursor is at the beginning of every text that is new. */
    @Test
    void aCorrectedTextStaysWhereItWas() {
        pane.show(text("v1", "甲乙丙丁戊己庚辛"));
        pane.readingPlaceProperty().set(5);
        pane.show(text("v2", "甲乙丙丁戊己庚辛壬"));
        assertThat(pane.placeProperty().get()).isEqualTo(5);
        pane.show(text("v3", "甲乙"));
        assertThat(pane.placeProperty().get()).isEqualTo(2);
    }

    private static OpenDocument text(String version, String words) {
        DocumentVersion now = Samples.version(version, "d", words);
        return new OpenDocument(
                Samples.document("d", "甲", now), now, new OutlineTree(List.of(), List.of()), Markup.EMPTY);
    }
}
