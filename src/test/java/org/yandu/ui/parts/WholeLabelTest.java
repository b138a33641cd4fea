package org.yandu.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class WholeLabelTest {

    private static final double LINE = 300;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** A place with a name of many parts ran over the edge of a narrow list. */
    @Test
    void itIsWholeUpToItsGreatestWidthAndTheTitleGivesWay() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Label title = new Label("关于进一步优化营商环境的若干意见".repeat(3));
            title.setMinWidth(0);
            WholeLabel place = new WholeLabel("· 一（二）");
            HBox line = new HBox(4, title, place);
            new Scene(line);
            place.setMaxWidth(LINE / 2);
            layOut(line);
            double whole = place.getWidth();
            assertThat(whole).isEqualTo(Math.ceil(place.prefWidth(-1))).isLessThan(LINE / 2);
            place.setText("· " + "第一编总则 · ".repeat(12) + "读者");
            layOut(line);
            assertThat(place.getWidth()).isEqualTo(LINE / 2);
            place.setMaxWidth(LINE / 3);
            layOut(line);
            assertThat(place.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(LINE + 1);
            assertThat(place.getWidth()).isEqualTo(LINE / 3);
            assertThat(title.getWidth()).isPositive();
            return true;
        });
    }

    private static void layOut(HBox line) {
        line.applyCss();
        line.resize(LINE, 30);
        line.layout();
    }
}
