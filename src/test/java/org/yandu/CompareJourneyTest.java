package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.ui.shell.Jump;

/** Two texts linked and pinned with the keyboard, then opposite each other in a table. */
class CompareJourneyTest extends Journey {

    private ListView<?> rows() {
        return (ListView<?>) node("grid-rows");
    }

    @Test
    void linkedPinnedAndCompared() {
        start();
        openDocument(0, SOFT);
        act(() -> desk().setPaneCount(2));
        openDocument(1, "杭州市人民政府關於杭州市2022年法治政府建設年度報告");
        act(() -> desk().focusedProperty().set(pane(0)));
        press(KeyCode.F5);
        int law = open(0).version().text().indexOf("(二)以法治政府的机制改革");
        act(() -> pane(0).jump(Jump.back(law)));
        await(() -> pane(1).remarkProperty().get().words().startsWith("一（二） → 一（五）"));
        await(() -> node("texts").lookupAll(".band-firm").stream().anyMatch(band -> band.isVisible()));
        press(KeyCode.ALT, KeyCode.F5);
        await(() -> pane(1).remarkProperty().get().words().contains("钉住"));
        assertThat(opened.workspace().store().pins(open(0).version().id())).hasSize(1);
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F5);
        await(() -> rows().getItems().size() > 10);
        // A cell is asked again when it becomes selected: what the mouse has taken hold of must still be there.
        Node held = onFx(() ->
                rows().lookupAll(".grid-take").stream().skip(2).findFirst().orElseThrow());
        for (int row = 0; row < 3; row++) {
            int pressed = row;
            act(() -> rows().getSelectionModel().select(pressed));
        }
        assertThat(onFx(() -> rows().lookupAll(".grid-take").contains(held))).isTrue();
        act(() -> ((ToggleButton) node("grid-by-themes")).fire());
        await(() -> node("grid-empty").isVisible());
        press(KeyCode.ESCAPE);
        act(desk().gate()::undo);
        await(() -> opened.workspace().store().pins(open(1).version().id()).isEmpty());
    }

    /** Closed with its cross the panel took the focus to the other text, and the next key meant that one. */
    @Test
    void aClosedPanelLeavesTheTextThatWasRead() {
        start();
        openDocument(0, SOFT);
        act(() -> desk().setPaneCount(2));
        openDocument(1, "杭州市人民政府關於杭州市2022年法治政府建設年度報告");
        act(() -> desk().focusedProperty().set(pane(0)));
        act(() -> pane(0).focusText());
        press(KeyCode.SHORTCUT, KeyCode.F5);
        await(() -> isShown("below"));
        await(() -> onFx(() -> node("below").isFocusWithin()));
        act(() -> ((javafx.scene.control.TabPane) node("below")).getTabs().clear());
        await(() -> onFx(() -> area(0).isFocused()));
        assertThat(onFx(() -> desk().focused() == pane(0))).isTrue();
        press(KeyCode.SHORTCUT, KeyCode.F5);
        await(() -> isShown("below"));
    }

    /** After a start panes that were linked stood each for itself, and had to be linked again. */
    @Test
    void whatWasLinkedIsLinkedAfterAStartAndNothingMoves() {
        start();
        openDocument(0, SOFT);
        act(() -> desk().setPaneCount(2));
        openDocument(1, "杭州市人民政府關於杭州市2022年法治政府建設年度報告");
        act(() -> desk().focusedProperty().set(pane(0)));
        press(KeyCode.F5);
        int law = open(0).version().text().indexOf("(二)以法治政府的机制改革");
        act(() -> pane(0).jump(Jump.back(law)));
        await(() -> pane(1).remarkProperty().get().words().startsWith("一（二） → 一（五）"));
        int elsewhere = open(1).version().text().length() / 2;
        act(() -> desk().focusedProperty().set(pane(1)));
        act(() -> pane(1).jump(Jump.back(elsewhere)));
        act(() -> desk().focusedProperty().set(pane(0)));
        int left = onFx(() -> pane(1).readingPlaceProperty().get());

        restart();

        await(() -> ((ToggleButton) node("compare-lock")).isSelected());
        await(() -> area(1).isVisible());
        assertThat(onFx(() -> pane(1).readingPlaceProperty().get())).isEqualTo(left);
        int next = open(0).version().text().indexOf("(三)");
        act(() -> pane(0).jump(Jump.back(next)));
        await(() -> pane(1).remarkProperty().get().words().startsWith("一（三） → "));
        press(KeyCode.F5);
        restart();
        assertThat(onFx(() -> ((ToggleButton) node("compare-lock")).isSelected()))
                .isFalse();
    }
}
