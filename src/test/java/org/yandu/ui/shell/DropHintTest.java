package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.language.Texts;

class DropHintTest {

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    @DisplayName("what is told of held files after they were let go brings nothing back; the next ones do")
    void late() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Pane window = new Pane();
            DropHint hint = new DropHint(Texts.of(Locale.SIMPLIFIED_CHINESE), window);
            List<File> held = List.of(new File("甲.txt"));
            hint.show(held);
            assertThat(window.getChildren()).containsExactly(hint);
            hint.drop();
            hint.show(held);
            hint.hide();
            hint.show(held);
            assertThat(window.getChildren()).isEmpty();
            hint.free();
            hint.show(held);
            assertThat(window.getChildren()).containsExactly(hint);
        });
    }
}
