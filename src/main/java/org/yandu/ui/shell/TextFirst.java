package org.yandu.ui.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yandu.ui.keys.Action;

/**
 * Lets the text come before everything else: whatever a reader does not look at first is put into the window once the first lines
 * are on the screen. For the JavaFX thread.
 */
final class TextFirst {

    /** When no text has come by then, none may come at all. */
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final List<Runnable> waiting = new ArrayList<>();
    private @Nullable Action pressed;
    private boolean over;

    /** At once when the text is there. */
    void then(Runnable what) {
        if (over) {
            what.run();
        } else {
            waiting.add(what);
            pressed = null;
        }
    }

    /** A key that is held down is pressed many times a second, and meant once. */
    void thenPress(Action action, Consumer<Action> press) {
        if (over || !action.equals(pressed)) {
            then(() -> press.accept(action));
            pressed = action;
        }
    }

    boolean isOver() {
        return over;
    }

    /** Everything else now. */
    void end() {
        if (!over) {
            over = true;
            waiting.forEach(TextFirst::carryOut);
            waiting.clear();
        }
    }

    /** Whatever fails, the rest of the window is wanted all the same. */
    private static void carryOut(Runnable what) {
        try {
            what.run();
        } catch (RuntimeException | Error failed) {
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, failed);
        }
    }

    /** @param show shows the window, with everything in it when no text comes that anything could wait for */
    void begin(MainWindow window, Runnable show) {
        if (window.desk().panes().getFirst().wanted().isEmpty()) {
            end();
        }
        show.run();
        FirstText.painted(window, PATIENCE, this::end, this::end);
    }
}
