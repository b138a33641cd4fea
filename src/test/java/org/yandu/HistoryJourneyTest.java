package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Importer;
import org.yandu.exchange.accession.Source;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Marking;
import org.yandu.workspace.Workspace;

/** A reader takes back a whole afternoon, and gets back what was thrown away. */
class HistoryJourneyTest extends Journey {

    private ListView<?> list(String id) {
        return (ListView<?>) node(id);
    }

    private List<Annotation> all() {
        return opened.workspace().store().annotations(AnnotationQuery.ALL);
    }

    /** Marks a stretch of the first document, n characters after its start. */
    private void mark(int n) {
        act(() -> desk().gate()
                .change(
                        open(0),
                        open -> Marking.mark(
                                open,
                                new TextSpan(300 + n * 12, 304 + n * 12),
                                theme(1 + n % 4),
                                "读者",
                                Instant.now())));
    }

    private Code theme(int key) {
        return desk().library().codebook().byKey(key).orElseThrow();
    }

    @Test
    void twentyStepsAreTakenBackInOneGoByKeyboardAndBroughtAgain() {
        start();
        openDocument(0, SOFT);
        act(() -> desk().setPaneCount(1));
        for (int i = 0; i < 25; i++) {
            mark(i);
        }
        assertThat(marks(0)).hasSize(25);
        List<Annotation> before = marks(0);
        press(KeyCode.CONTROL, KeyCode.H);
        assertThat(list("history").isFocused()).isTrue();
        // From the newest, which is chosen, down over twenty steps; between them stand only rows of the same day.
        for (int i = 0; i < 20; i++) {
            press(KeyCode.DOWN);
        }
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> marks(0).size() == 5);
        assertThat(desk().gate().redoNameProperty().get()).isNotNull();
        restart();
        assertThat(marks(0)).hasSize(5);
        press(KeyCode.CONTROL, KeyCode.H);
        press(KeyCode.HOME);
        press(KeyCode.DOWN);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> marks(0).size() == 25);
        assertThat(marks(0)).isEqualTo(before);
    }

    @Test
    void stepsAreFoundByWordsAndLeadToTheirPlace() {
        start();
        openDocument(0, SOFT);
        act(() -> desk().setPaneCount(1));
        for (int i = 0; i < 8; i++) {
            mark(i);
        }
        press(KeyCode.CONTROL, KeyCode.H);
        int everything = list("history").getItems().size();
        act(() -> ((TextField) node("history-words")).setText(theme(2).name()));
        assertThat(list("history").getItems().size()).isBetween(2, everything - 1);
        act(() -> pane(0).focusedMarkProperty().set(null));
        act(() -> list("history").requestFocus());
        press(KeyCode.ENTER);
        await(() -> pane(0).focusedMark().isPresent());
        assertThat(pane(0).focusedMark().orElseThrow().codes()).containsExactly(theme(2).id());
    }

    /** As the list of themes does it: off its annotations, and those away that are bare without it. */
    private void removeTheme(Code code) {
        List<Edit> edits = new ArrayList<>();
        for (Annotation each : all()) {
            if (each.codes().contains(code.id())) {
                Annotation without = each.toggled(code.id(), Instant.now());
                edits.add(new Edit.OfAnnotation(each, without.isBare() ? null : without));
            }
        }
        edits.add(new Edit.OfCode(code, null));
        act(() -> desk().gate().changeLibrary(library -> Optional.of(Change.of("change.remove", List.of(), edits))));
    }

    @Test
    void aThemeWithItsMarksComesBackFromTheBinAfterARestart() {
        start();
        openDocument(0, SOFT);
        act(() -> desk().setPaneCount(1));
        for (int i = 0; i < 8; i++) {
            mark(i);
        }
        List<Annotation> before = all();
        Code law = theme(3);
        removeTheme(law);
        assertThat(all()).hasSize(6);
        restart();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertThat(list("bin").getItems()).hasSize(1);
        press(KeyCode.ENTER);
        await(() -> all().equals(before));
        assertThat(desk().library().codebook().find(law.id())).contains(law);
        assertThat(marks(0)).hasSize(8);
        assertThat(list("bin").getItems()).isEmpty();
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(all()).hasSize(6);
    }

    @Test
    void aDocumentIsRemovedByKeyAndComesBack() {
        start();
        openDocument(0, SOFT);
        act(() -> desk().setPaneCount(1));
        mark(1);
        List<Annotation> before = marks(0);
        act(() -> opened.window().bring("side.documents"));
        act(() -> list("documents").requestFocus());
        press(KeyCode.DELETE);
        await(() -> pane(0).open().isEmpty());
        assertThat(desk().library().documents()).hasSize(4);
        assertThat(all()).isEmpty();
        clickNode("offer-take");
        await(() -> pane(0).open().isPresent());
        assertThat(marks(0)).isEqualTo(before);
        assertThat(node("offer-take")).isNull();
    }

    @Test
    void aDocumentTakenInAgainIsOfferedItsMarksFromTheBin() {
        start();
        openDocument(0, SOFT);
        act(() -> desk().setPaneCount(1));
        mark(1);
        mark(2);
        List<Annotation> before = marks(0);
        act(() -> opened.window().bring("side.documents"));
        act(() -> list("documents").requestFocus());
        press(KeyCode.DELETE);
        await(() -> pane(0).open().isEmpty());
        takeInSeedsAgain(opened.workspace());
        await(() -> pane(0).open().isPresent());
        assertThat(marks(0)).isEmpty();
        await(() -> node("offer-take") != null);
        clickNode("offer-take");
        await(() -> marks(0).size() == 2);
        assertThat(marks(0)).isEqualTo(before);
    }

    private void takeInSeedsAgain(Workspace workspace) {
        byte[] bytes = workspace.store().original(originalOfSoft(workspace));
        act(() -> background.write(
                Job.named("job.save"),
                () -> new Importer(workspace, Clock.systemUTC(), desk().texts())
                        .take(List.of(Source.bytes("000.txt", bytes)), Progress.NONE),
                done -> {}));
    }

    private String originalOfSoft(Workspace workspace) {
        return workspace
                .store()
                .edits(workspace.store().lastDone().orElseThrow().number(), 50)
                .stream()
                .filter(Edit.OfVersion.class::isInstance)
                .map(edit -> Objects.requireNonNull(((Edit.OfVersion) edit).before())
                        .origin()
                        .sha256())
                .findFirst()
                .orElseThrow();
    }
}
