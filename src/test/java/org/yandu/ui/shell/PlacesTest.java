package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {

    @TempDir
    Path folder;

    /** Its place was never named again: whoever asked was put with those who wait for the read that had failed. */
    @Test
    void aTextThatWasGoneIsAskedForAgainWhenItIsBack() {
        List<Runnable> readers = new ArrayList<>();
        try (Study study = new Study(folder, Background.instant(readers::add), "a", "甲。", "b", "一、乙\n丙。\n二、丁\n戊。")) {
            Desk desk = study.desk();
            String text = study.library().state().document("b").orElseThrow().currentVersion();
            Places places = new Places(desk);
            List<String> named = new ArrayList<>();
            places.of("b", text, 10, named::add);
            desk.gate().undo();
            List.copyOf(readers).forEach(Runnable::run);
            assertThat(named).isEmpty();
            desk.gate().redo();
            readers.clear();
            places.of("b", text, 10, named::add);
            List.copyOf(readers).forEach(Runnable::run);
            assertThat(named).hasSize(1);
        }
    }
}
