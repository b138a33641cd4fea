package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.junit.jupiter.api.Test;

/** Caret, outline and lists speak of one pane: the one the keys go to, also when the program has been closed and opened again. */
class CaretPaneJourneyTest extends Journey {

    private List<Integer> panesWithCaret() {
        return onFx(() -> IntStream.range(0, desk().panes().size())
                .filter(i -> area(i).getShowCaret() == CaretVisibility.ON)
                .boxed()
                .toList());
    }

    private void isAt(int pane) {
        assertThat(panesWithCaret()).containsExactly(pane);
        assertThat(onFx(() -> area(pane).isFocused())).isTrue();
        assertThat(desk().focused()).isSameAs(pane(pane));
    }

    @Test
    void theKeysGoToTheTextAtOnce() {
        start();

        isAt(0);
    }

    @Test
    void itIsTheSamePaneAfterARestart() {
        start();
        press(KeyCode.F6);
        isAt(1);

        restart();

        isAt(1);
    }

    /** However the text came by the focus: by Tab, or because what had it is gone. */
    @Test
    void thePaneFollowsTheCaret() {
        start();

        act(() -> area(1).requestFocus());

        isAt(1);
    }
}
