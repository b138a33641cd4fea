package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.ui.shell.MainWindow;

/** A window that was closed is forgotten: a reader who changes the language all day does not fill the memory. */
class ClosedWindowJourneyTest extends Journey {

    /** More rounds than the collector needs; it is asked, not waited for. */
    private static final int ROUNDS = 50;

    @Test
    void aClosedWindowWithAllThatLayOnItIsForgotten() {
        WeakReference<MainWindow> window = useAndClose();
        for (int i = 0; i < ROUNDS && window.get() != null; i++) {
            start(Locale.ENGLISH);
            stop();
            System.gc();
        }
        assertThat(window.get()).isNull();
    }

    private WeakReference<MainWindow> useAndClose() {
        start();
        openDocument(0, SOFT);
        act(() -> desk().setPaneCount(2));
        press(KeyCode.F6);
        press(KeyCode.E);
        press(KeyCode.DIGIT1);
        press(KeyCode.F1);
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.K);
        press(KeyCode.ESCAPE);
        WeakReference<MainWindow> window = new WeakReference<>(opened.window());
        stop();
        return window;
    }
}
