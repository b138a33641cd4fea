package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.ui.shell.IntakeWish;

/** The walk has the window for itself. */
class WalkJourneyTest extends Journey {

    @Test
    void noKeyReachesWhatLiesUnderTheWalkAndItIsNotBegunOverWhatIsOpen() {
        start();
        openDocument(0, SOFT);
        press(KeyCode.SHORTCUT, KeyCode.COMMA);
        assertThat(isShown("settings")).isTrue();
        act(() -> opened.window().welcome());
        assertThat(node("walk")).as("not over what was begun").isNull();
        press(KeyCode.ESCAPE);
        assertThat(isShown("settings")).isFalse();

        act(() -> opened.window().welcome());
        assertThat(isShown("walk")).isTrue();
        // As when the text comes last and takes the focus.
        act(() -> pane(0).focusText());
        press(KeyCode.SHORTCUT, KeyCode.COMMA);
        press(KeyCode.ENTER);
        assertThat(isShown("settings")).isFalse();
        press(KeyCode.ESCAPE);
        assertThat(node("walk")).isNull();
    }

    /** A file the program was started with was shown below the walk. */
    @Test
    void whatOpensOverTheWalkPutsItOffUntilTheNextTime() {
        start();
        openDocument(0, SOFT);
        act(() -> opened.window().welcome());
        assertThat(isShown("walk")).isTrue();
        act(() -> desk().calls().intake().wish(new IntakeWish.Files(List.of(folder))));
        await(() -> isShown("take-in"));
        assertThat(node("walk")).isNull();
        press(KeyCode.ESCAPE);
        await(() -> !isShown("take-in"));
        act(() -> opened.window().welcome());
        assertThat(isShown("walk")).as("offered once more").isTrue();
        press(KeyCode.ESCAPE);

        act(() -> opened.window().welcome());
        assertThat(node("walk")).as("it was offered").isNull();
    }
}
