package org.yandu.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.Document;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Study;

class GridModelTest {

    @TempDir
    Path folder;

    /** The message stayed, with a button that did nothing. */
    @Test
    void whatWasStoppedIsNotSaidOfWhatCannotBeCompared() {
        List<Runnable> readers = new ArrayList<>();
        try (Study study = new Study(folder, Background.instant(readers::add), "a", "一、甲。\n", "b", "一、乙。\n")) {
            Desk desk = study.desk();
            GridModel model = new GridModel(desk);
            List<Document> documents = desk.library().documents();
            model.open();
            documents.forEach(document -> model.choose(document, true));
            assertThat(model.asking().isWorking()).isTrue();
            model.asking().giveUp();
            assertThat(model.asking().stoppedProperty().get()).isTrue();
            model.choose(documents.getFirst(), false);
            assertThat(model.asking().stoppedProperty().get()).isFalse();
            model.choose(documents.getFirst(), true);
            assertThat(model.asking().isWorking()).isTrue();
        }
    }
}
