package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;

class WritingTest {

    /** Pauses are JavaFX's. */
    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @TempDir
    Path folder;

    private boolean full;

    /** After a failed write the words of the library, which are older, took the place of what had been typed. */
    @Test
    void whatCouldNotBeKeptIsKeptTheNextTimeAndNothingOlderTakesItsPlace() {
        try (Study study = new Study(folder)) {
            Desk desk = study.desk();
            desk.background().onFailure(failure -> {});
            List<String> kept = new ArrayList<>();
            Writing<String> writing = new Writing<>(
                    desk,
                    "",
                    String::equals,
                    words -> desk.gate().changeLibrary(library -> {
                        if (full) {
                            throw new ProblemException(Problem.of(Problem.Kind.DISK_FULL, "x"));
                        }
                        kept.add(words);
                        return Optional.empty();
                    }));
            full = true;
            writing.write("新写的话");
            writing.keep();
            assertThat(kept).isEmpty();
            assertThat(writing.isOvertaken("")).isFalse();
            full = false;
            writing.keep();
            assertThat(kept).containsExactly("新写的话");
            writing.keep();
            assertThat(kept).hasSize(1);
            assertThat(writing.isOvertaken("撤销以后的话")).isTrue();
            assertThat(writing.written()).isEqualTo("撤销以后的话");
        }
    }
}
