package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.workspace.Workspace;

/** The reader heard that a document is not in his library just because a panel was reading it when he took its import back. */
class OvertakenTest {

    private final List<Runnable> readers = new ArrayList<>();
    private final List<Runnable> writers = new ArrayList<>();
    private final List<Throwable> told = new ArrayList<>();

    @TempDir
    Path folder;

    private void read(Desk desk, String id) {
        Workspace workspace = desk.workspace();
        desk.background()
                .read(Job.named("job.list"), () -> workspace.store().version(textOf(workspace, id)), text -> {});
    }

    private static String textOf(Workspace workspace, String id) {
        return workspace
                .state()
                .document(id)
                .orElseThrow(() -> new ProblemException(Problem.of(Problem.Kind.DOCUMENT_UNKNOWN, id)))
                .currentVersion();
    }

    private static void run(List<Runnable> waiting) {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    @Test
    void aReadThatAnUndoOvertakesIsNoTrouble() {
        try (Study study = new Study(folder, Background.instant(readers::add), "a", "甲。", "b", "乙。")) {
            Desk desk = study.desk();
            desk.background().onFailure(told::add);
            String text = textOf(study.library(), "b");
            read(desk, "b");
            desk.background()
                    .read(Job.named("job.list"), () -> study.library().store().version(text), seen -> {});
            desk.gate().undo();
            assertThat(study.library().state().document("b")).isEmpty();
            run(readers);
            assertThat(told).isEmpty();
        }
    }

    @Test
    void whoAsksForItAfterwardsIsTold() {
        try (Study study = new Study(folder, Background.instant(readers::add), "a", "甲。", "b", "乙。")) {
            Desk desk = study.desk();
            desk.background().onFailure(told::add);
            desk.gate().undo();
            read(desk, "b");
            read(desk, "never there");
            run(readers);
            assertThat(told).hasSize(2);
        }
    }

    /** The text has gone from the store a moment before anybody is told. */
    @Test
    void aReadThatFailsBeforeTheUndoIsToldIsNoTroubleEither() {
        Background background = Background.instant(readers::add, writers::add);
        try (Study study = new Study(folder, background, "a", "甲。", "b", "乙。")) {
            Desk desk = study.desk();
            desk.background().onFailure(told::add);
            String text = textOf(study.library(), "b");
            desk.background()
                    .read(
                            Job.named("job.list"),
                            () -> {
                                throw new ProblemException(Problem.of(Problem.Kind.DOCUMENT_UNKNOWN, text));
                            },
                            seen -> {});
            desk.gate().undo();
            run(readers);
            assertThat(told).isEmpty();
            run(writers);
            run(writers);
            assertThat(study.library().state().document("b")).isEmpty();
            assertThat(told).isEmpty();
        }
    }
}
