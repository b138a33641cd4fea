package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A reader clears out his list of documents, and finds the way in again. */
class ListJourneyTest extends Journey {

    private ListView<?> documents() {
        return (ListView<?>) node("documents");
    }

    @Test
    @DisplayName(
            "several documents are chosen and removed together in one step, an empty library says what to do, and one undo brings all back")
    void several() {
        start();
        int all = desk().library().documents().size();
        act(() -> opened.window().bring("side.documents"));
        act(() -> documents().requestFocus());
        press(KeyCode.HOME);
        press(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(onFx(() -> documents().getSelectionModel().getSelectedItems().size()))
                .isEqualTo(2);
        press(KeyCode.DELETE);
        await(() -> desk().library().documents().size() == all - 2);
        act(() -> documents().requestFocus());
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.DELETE);
        await(() -> desk().library().documents().isEmpty());
        assertThat(isShown("documents-empty-0")).isTrue();
        assertThat(isShown("reader-empty-0")).isTrue();
        act(() -> desk().gate().undo());
        await(() -> desk().library().documents().size() == all - 2);
        act(() -> desk().gate().undo());
        await(() -> desk().library().documents().size() == all);
    }
}
