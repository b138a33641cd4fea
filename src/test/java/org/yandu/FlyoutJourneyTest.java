package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.yandu.ui.shell.Flyout;

@NullUnmarked
class FlyoutJourneyTest extends Journey {

    /** It stayed in the scene of a window that nobody saw any more, and went on following the look: the settings of the type, each time. */
    @Test
    void whatWasInAFlyoutLeavesItWithIt() {
        start();
        Label words = new Label("甲");
        Popup popup = onFx(
                () -> Flyout.show(desk(), new StackPane(words), opened.window().root()));
        assertThat(onFx(words::getScene)).isNotNull();
        act(popup::hide);
        assertThat(onFx(words::getScene)).isNull();
    }
}
