package org.yandu.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.bench.LetGo;
import org.yandu.ui.shell.Study;

class SearchCellTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** Each was held by the search for as long as the window was open, with its words and their faces. */
    @Test
    void aCellThatTheListHasReplacedIsLetGo() {
        try (Study study = new Study(folder, "city", "信用信息。")) {
            SearchModel model = new SearchModel(study.desk());
            assertThat(WaitForAsyncUtils.<Long>waitForAsyncFx(60_000, () -> LetGo.held(() -> new SearchCell(model))))
                    .isZero();
        }
    }
}
