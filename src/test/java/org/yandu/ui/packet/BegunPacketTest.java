package org.yandu.ui.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.yandu.exchange.packet.Identity;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.Study;

/** What is begun of a packet is read when its sheet opens. */
class BegunPacketTest {

    @TempDir
    Path folder;

    /** Pauses are JavaFX's. */
    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** An import goes on: the sheet opens all the same. Only the keeping of what was begun is waited for. */
    @Test
    void theSheetWaitsForNothingButItsOwnWords() {
        List<Runnable> writer = new ArrayList<>();
        try (Study study = new Study(folder, Background.instant(Runnable::run, writer::add), "d", "依法行政")) {
            Desk desk = study.desk();
            desk.background().write(Job.named("job.take_in"), () -> true, done -> {});
            MakeModel make = new MakeModel(desk, new Identity(folder.resolve("key")));
            make.show();
            assertThat(make.shownProperty().get()).isTrue();

            make.titleProperty().set("第二讲");
            make.keep();
            MakeModel later = new MakeModel(desk, new Identity(folder.resolve("key")));
            later.show();
            assertThat(later.shownProperty().get()).isFalse();
            while (!writer.isEmpty()) {
                writer.removeFirst().run();
            }
            assertThat(later.titleProperty().get()).isEqualTo("第二讲");
        }
    }
}
