package org.yandu.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.bench.LetGo;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Study;

class OrderCellTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** The gap a paragraph would fall into held each cell there ever was. */
    @Test
    void aCellThatTheListHasReplacedIsLetGo() {
        try (Study study = new Study(folder, "city", "一、信用\n信用信息。")) {
            Desk desk = study.desk();
            desk.open(desk.focused(), "city");
            OrderModel model = new OrderModel(desk, desk.focused().open().orElseThrow(), Optional.empty());
            ReadOnlyIntegerWrapper drop = new ReadOnlyIntegerWrapper(-1);
            assertThat(WaitForAsyncUtils.<Long>waitForAsyncFx(
                            60_000, () -> LetGo.held(() -> new OrderCell(model, drop.getReadOnlyProperty()))))
                    .isZero();
        }
    }
}
