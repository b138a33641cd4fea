package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.codebook.Code;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.workspace.Samples;

class KeptRecordsTest {

    @TempDir
    Path folder;

    private boolean busy = true;

    /** They were read once when the window opened: one failure then, and keys did nothing for the rest of the day, and did not say why. */
    @Test
    void whatCouldNotBeReadIsReadWhenItIsAskedForAgain() {
        try (Study study = new Study(folder)) {
            Desk desk = study.desk();
            List<Throwable> failures = new ArrayList<>();
            desk.background().onFailure(failures::add);
            KeptRecords<Code> themes = new KeptRecords<>(desk, Code.class, Code::id, () -> themes(study));
            assertThat(failures).hasSize(1);
            List<String> told = new ArrayList<>();
            themes.whenRead(() -> told.add("first"));
            assertThat(failures).hasSize(2);
            assertThat(told).isEmpty();
            busy = false;
            themes.whenRead(() -> told.add("second"));
            assertThat(told).containsExactly("first", "second");
            assertThat(themes.all()).isEqualTo(themes(study));
            themes.whenRead(() -> told.add("third"));
            assertThat(told).containsExactly("first", "second", "third");
        }
    }

    @Test
    void aChangeIsAReasonToReadAgainToo() {
        try (Study study = new Study(folder)) {
            Desk desk = study.desk();
            desk.background().onFailure(failure -> {});
            KeptRecords<Code> themes = new KeptRecords<>(desk, Code.class, Code::id, () -> themes(study));
            busy = false;
            desk.gate().changeLibrary(library -> java.util.Optional.of(Samples.adding(Samples.code("meal", "助餐", 1))));
            assertThat(themes.all())
                    .extracting(Code::id)
                    .containsOnlyOnce("meal")
                    .hasSizeGreaterThan(1);
        }
    }

    private List<Code> themes(Study study) {
        if (busy) {
            throw new ProblemException(Problem.of(Problem.Kind.DISK_FULL, "x"));
        }
        return study.library().state().codebook().codes();
    }
}
