package org.yandu.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Study;

class PaletteModelTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("until it is known what there is, nothing is found, and that is not said of it")
    void late() {
        List<Runnable> readers = new ArrayList<>();
        try (Study study = new Study(folder, Background.instant(readers::add), "d", "信用建设\n\n诚信守约。\n")) {
            PaletteModel model = new PaletteModel(study.desk());
            model.offer(study.actions());
            readers.clear();
            model.show();
            assertThat(model.found()).isEmpty();
            assertThat(model.readyProperty().get()).isFalse();
            readers.forEach(Runnable::run);
            assertThat(model.readyProperty().get()).isTrue();
            assertThat(model.found()).isNotEmpty();
            model.close();
            assertThat(model.readyProperty().get()).isFalse();
        }
    }
}
