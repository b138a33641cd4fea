package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
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

    @Test
    @DisplayName("a folder is called one, and names the locale cannot hold are told of, not fallen over")
    void told() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            DropHint hint = new DropHint(Texts.of(Locale.SIMPLIFIED_CHINESE), new Pane());
            hint.show(List.of(new File(".")));
            assertThat(words(hint)).contains("文件夹");
            // What no path can hold on any system.
            hint.show(List.of(new File("甲\0.txt")));
            assertThat(words(hint)).contains("语言环境");
        });
    }

    private static String words(DropHint hint) {
        return ((Label) hint.getChildren().getFirst()).getText();
    }
}
