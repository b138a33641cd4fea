package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.Test;

/** A reader looks at marks from above and goes down to them again, by key. */
class MapsJourneyTest extends Journey {

    private void fire(String id) {
        act(() -> ((ButtonBase) node(id)).fire());
        rest();
    }

    private String says() {
        return onFx(() -> node("map-chart").getAccessibleText());
    }

    @Test
    void fromTheMapToThePassagesAndFromAGapIntoTheText() {
        start();
        openDocument(0, SOFT);
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.G);
        rest();
        assertThat(((Label) node("map-empty-says")).getText()).contains("按数字键");
        press(KeyCode.ESCAPE);
        assertThat(isShown("map")).isFalse();
        drag(0, "法治政府的机制改革");
        press(KeyCode.DIGIT3);
        drag(0, "政府的机制");
        press(KeyCode.DIGIT2);
        press(KeyCode.ESCAPE);

        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.G);
        rest();
        assertThat(says()).startsWith("第一个标题之前").endsWith("没有摘录");
        // From what stands before the first heading to 一（二）, and over to 法治建设.
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        assertThat(says()).contains("(二)").contains("法治建设").contains("1 处");
        press(KeyCode.ENTER);
        rest();
        assertThat(isShown("map")).isFalse();
        assertThat(((Label) node("retrieval-count")).getText()).isEqualTo("1 篇文献 1 处");
        // The keys go through what was found, and back to the cell it was found from.
        assertThat(focused()).isEqualTo("retrieval-list");
        assertThat(onFx(() -> ((ListView<?>) node("retrieval-list"))
                        .getSelectionModel()
                        .getSelectedItems()
                        .size()))
                .isEqualTo(1);
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.G);
        rest();
        assertThat(focused()).isEqualTo("map-chart");
        assertThat(says()).contains("(二)").contains("法治建设").contains("1 处");
        fire("map-tab-TOGETHER");
        act(() -> node("map-chart").requestFocus());
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        press(KeyCode.DOWN);
        assertThat(says()).isEqualTo("机关效能 与 法治建设：1 对");
        press(KeyCode.ENTER);
        rest();
        assertThat(((Label) node("retrieval-count")).getText()).isEqualTo("1 篇文献 2 处");

        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.G);
        rest();
        fire("map-tab-TIME");
        act(() -> node("map-chart").requestFocus());
        assertThat(isShown("map-dates")).isFalse();
        press(KeyCode.HOME);
        press(KeyCode.ENTER);
        rest();
        ListView<?> dates = (ListView<?>) node("map-dates");
        assertThat(dates.getItems()).hasSize(1);
        act(() -> {
            dates.requestFocus();
            dates.getSelectionModel().select(0);
        });
        press(KeyCode.ENTER);
        rest();
        assertThat(isShown("map")).isFalse();
        assertThat(onFx(() -> stage.getScene().getFocusOwner())).isInstanceOf(GenericStyledArea.class);
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.G);
        rest();
        assertThat(focused()).isEqualTo("map-dates");
        assertThat(onFx(() -> dates.getSelectionModel().getSelectedIndex())).isZero();
    }

    private String focused() {
        return onFx(() -> String.valueOf(stage.getScene().getFocusOwner().getId()));
    }
}
