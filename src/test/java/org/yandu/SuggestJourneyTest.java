package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Looking through suggestions with the keyboard: accepting one, rejecting one, and taking both back. */
class SuggestJourneyTest extends Journey {

    private ListView<?> list() {
        return (ListView<?>) node("suggest-list");
    }

    @Test
    void acceptedAndRejectedByKey() {
        start();
        openDocument(0, SOFT);
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.J);
        await(() -> list().getItems().size() > 8);
        await(() -> list().isFocused());
        int before = onFx(() -> list().getItems().size());
        press(KeyCode.DOWN);
        await(() -> pane(0).suggestedProperty().get() != null);
        press(KeyCode.A);
        await(() -> marks(0).size() == 1);
        assertThat(onFx(() -> list().getItems().size())).isLessThan(before);
        press(KeyCode.X);
        await(() -> opened.workspace().store().rejections().size() == 1);
        assertThat(marks(0)).hasSize(1);
        act(desk().gate()::undo);
        await(() -> opened.workspace().store().rejections().isEmpty());
        act(desk().gate()::undo);
        await(() -> marks(0).isEmpty());
        await(() -> list().getItems().size() == before);
        // The same in the text, without going back to the list.
        act(() -> area(0).requestFocus());
        await(() -> area(0).isFocused());
        press(KeyCode.F2);
        await(() -> list().getSelectionModel().getSelectedItem() != null);
        press(KeyCode.SHORTCUT, KeyCode.F2);
        await(() -> marks(0).size() == 1);
        assertThat(onFx(() -> area(0).isFocused())).isTrue();
    }
}
