package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.yandu.ui.keys.Action;

/** What waits for the text comes, whatever goes wrong with one of it. */
class TextFirstTest {

    private final TextFirst first = new TextFirst();
    private final List<String> done = new ArrayList<>();
    private final Action side = action("side");
    private final Action notes = action("notes");

    @Test
    void whatFailsIsToldAndTheRestComes() {
        Thread here = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = here.getUncaughtExceptionHandler();
        here.setUncaughtExceptionHandler((thread, failure) -> done.add(failure.getMessage()));
        try {
            first.then(() -> {
                throw new IllegalStateException("failed");
            });
            first.then(() -> done.add("rest"));
            first.end();
        } finally {
            here.setUncaughtExceptionHandler(before);
        }
        assertThat(done).containsExactly("failed", "rest");
    }

    @Test
    void aKeyHeldDownIsPressedOnce() {
        press("side");
        press("side");
        press("notes");
        press("side");
        first.end();
        press("side");
        press("side");
        assertThat(done).containsExactly("side", "notes", "side", "side", "side");
    }

    private void press(String id) {
        first.thenPress(id.equals("side") ? side : notes, action -> done.add(action.id()));
    }

    private static Action action(String id) {
        return new Action(id, Action.Group.VIEW, id, "", "", new SimpleObjectProperty<>(true), () -> {});
    }
}
