package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.document.TextSpan;
import org.yandu.workspace.Marking;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/** The reader heard that a document is not in his library just because a panel was reading it when he took its import back. */
class OvertakenTest {

    private final List<Runnable> readers = new ArrayList<>();
    private final List<Runnable> writers = new ArrayList<>();
    private final List<Throwable> told = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

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

    /** Calmly where it was taken away; what was never there is a trouble. */
    @Test
    void whoAsksForItAfterwardsIsTold() {
        try (Study study = new Study(folder, Background.instant(readers::add), "a", "甲。", "b", "乙。")) {
            Desk desk = study.desk();
            desk.background().onFailure(told::add);
            desk.calls().messages().listen(said::add);
            desk.gate().undo();
            read(desk, "b");
            run(readers);
            assertThat(said).containsExactly(desk.texts().get("desk.gone"));
            assertThat(told).isEmpty();
            read(desk, "never there");
            run(readers);
            assertThat(told).hasSize(1);
        }
    }

    /** A key was pressed in a text, and before its turn came the text was taken away: the window said 文献库里没有这篇文献. */
    @Test
    void aStepOnATextThatHasGoneChangesNothingAndSaysSo() {
        Background background = Background.instant(readers::add, writers::add);
        try (Study study = new Study(folder, background, "a", "甲。", "b", "乙。")) {
            Desk desk = study.desk();
            background.onFailure(told::add);
            desk.calls().messages().listen(said::add);
            OpenDocument seen = study.library().open("b");
            desk.gate().undo();
            desk.gate().change(seen, now -> Marking.commentOn(now, new TextSpan(0, 1), "想法", "我", Instant.EPOCH));
            desk.gate().changeLibrary(library -> {
                throw new ProblemException(Problem.of(Problem.Kind.DOCUMENT_UNKNOWN, "b"));
            });
            run(writers);
            assertThat(told).isEmpty();
            assertThat(said).containsOnly(desk.texts().get("desk.gone")).hasSize(2);
            assertThat(desk.gate().savedProperty().get()).isEqualTo(SaveState.SAVED);
        }
    }

    /** That a document is there and its text is not found is a trouble, and none to be hushed up. */
    @Test
    void aTextThatIsMissingIsATrouble() {
        try (Study study = new Study(folder, "a", "甲。")) {
            Desk desk = study.desk();
            desk.background().onFailure(told::add);
            desk.gate().changeLibrary(library -> {
                throw new ProblemException(Problem.of(Problem.Kind.DOCUMENT_UNKNOWN, textOf(library, "a")));
            });
            assertThat(told).hasSize(1);
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
