package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yandu.ui.shell.Layout.Frame;
import org.yandu.ui.shell.Layout.Part;
import org.yandu.ui.shell.Layout.State;

class LayoutTest {

    @Test
    void isReadBackAsItWasWritten() {
        Layout layout = new Layout(
                new Part(State.AWAY, 236, "side.outline"),
                new Part(State.OPEN, 300, ""),
                new Frame(-20, 10, 1440, 900, true));
        assertThat(Layout.parse(layout.format())).isEqualTo(layout);
        assertThat(Layout.parse(Layout.DEFAULT.format())).isEqualTo(Layout.DEFAULT);
    }

    @Test
    void whatCannotBeReadIsAsOnTheFirstDay() {
        assertThat(Layout.parse("left=SIDEWAYS x\nframe=1 2\nnonsense")).isEqualTo(Layout.DEFAULT);
    }
}
