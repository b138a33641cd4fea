package org.yandu;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.ui.parts.Appearance;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.SaveState;

/** What a reader does faster than a disk writes, and with comments in between. */
@NullUnmarked
class QuickHandsJourneyTest extends Journey {

    private static final String PASSAGE = "习近平总书记历来重视软环境建设与经济发展的密切关系";

    @BeforeEach
    void open() {
        start();
        act(() -> desk().setPaneCount(1));
    }

    private int notices() {
        return ((VBox) node("notices")).getChildren().size();
    }

    @Test
    void twoKeysInOneBreathAreTwoThemesOnOneMark() {
        drag(0, PASSAGE);
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.DIGIT3);
        rest();
        assertThat(marks(0)).hasSize(1);
        assertThat(marks(0).getFirst().codes()).hasSize(2);
        assertThat(notices()).isZero();
    }

    @Test
    void aMarkIsSeenBeforeASlowDiskHasItAndIsThereOnlyWhenItHas() {
        CountDownLatch disk = new CountDownLatch(1);
        drag(0, PASSAGE);
        onFx(() -> {
            desk().gate().carryOut(Job.named("job.save"), () -> disk.await(60, SECONDS), done -> {}, () -> {});
            type(area(0), KeyCode.DIGIT1);
            type(area(0), KeyCode.DIGIT3);
            return true;
        });
        assertThat(pane(0).seen().orElseThrow().markup().all())
                .singleElement()
                .satisfies(mark -> assertThat(mark.codes()).hasSize(2));
        assertThat(marks(0)).isEmpty();
        assertThat(desk().gate().savedProperty().get()).isEqualTo(SaveState.SAVING);
        disk.countDown();
        rest();
        assertThat(marks(0))
                .singleElement()
                .satisfies(mark -> assertThat(mark.codes()).hasSize(2));
        assertThat(pane(0).seen()).isEqualTo(pane(0).open());
        assertThat(desk().gate().savedProperty().get()).isEqualTo(SaveState.SAVED);
    }

    private static void type(Node area, KeyCode key) {
        Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @Test
    void aMarkGrowsByEveryPressAndOverTheEndOfAParagraph() {
        drag(0, "他又强调“法治是最好的营商环境”");
        press(KeyCode.DIGIT1);
        press(KeyCode.ESCAPE);
        click(0, "最好的营商环境");
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.ALT, KeyCode.RIGHT);
        }
        rest();
        assertThat(marks(0).getFirst().anchor().quote().exact()).isEqualTo("他又强调“法治是最好的营商环境”。\n\n按照“八");
        assertThat(notices()).isZero();
        assertThat(desk().gate().savedProperty().get()).isEqualTo(SaveState.SAVED);
    }

    @Test
    void aCommentTypedOnAMarkIsSavedOnceAndUndoneForGood() {
        drag(0, PASSAGE);
        press(KeyCode.DIGIT1);
        press(KeyCode.ESCAPE);
        click(0, "历来重视软环境");
        press(KeyCode.M);
        robot.write("abc ");
        click(0, "按照“八八战略”加强");
        assertThat(marks(0)).extracting(mark -> mark.comment()).containsExactly("abc");
        assertThat(notices()).isZero();
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(marks(0)).extracting(mark -> mark.comment()).containsExactly("");
        click(0, "贡献了丰富的杭州实践");
        assertThat(marks(0)).extracting(mark -> mark.comment()).containsExactly("");
        assertThat(desk().gate().redoNameProperty().get()).isNotNull();
    }

    @Test
    void aCommentBegunOnOneTextStaysWithItWhenAnotherIsOpened() {
        String first = open(0).document().id();
        drag(0, PASSAGE);
        press(KeyCode.M);
        act(() -> ((TextArea) node("comment")).setText("留在这里"));
        openDocument(0, "改革开放40年:社会治理改革的杭州实践与经验");
        act(() -> area(0).requestFocus());
        openDocument(0, SOFT);
        assertThat(open(0).document().id()).isEqualTo(first);
        assertThat(marks(0)).extracting(mark -> mark.anchor().quote().exact()).containsExactly(PASSAGE);
        assertThat(marks(0)).extracting(mark -> mark.comment()).containsExactly("留在这里");
    }

    @Test
    void threePanesAskedForAtOnceShowThreeDifferentReadings() {
        onFx(() -> {
            desk().setPaneCount(3);
            return true;
        });
        rest();
        assertThat(desk().panes().stream()
                        .map(pane -> pane.open().orElseThrow().document().id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theWindowClosedWhileReadingsAreStillOpeningKeepsWhatWasRemembered() {
        act(() -> desk().setPaneCount(2));
        restart();
        assertThat(desk().panes()).hasSize(2);
        onFx(() -> {
            desk().open(pane(0), desk().library().documents().get(3).id());
            opened.session().end();
            return true;
        });
        restart();
        assertThat(desk().panes()).hasSize(2).allMatch(pane -> pane.open().isPresent());
    }

    @Test
    void changingThePaperLeavesEveryLineWhereItIs() {
        scrollTo(0, "加强重点领域、新兴领域立法");
        int place = pane(0).readingPlaceProperty().get();
        for (int i = 0; i < 3 * Appearance.values().length; i++) {
            press(KeyCode.CONTROL, KeyCode.D);
        }
        assertThat(pane(0).readingPlaceProperty().get()).isEqualTo(place);
    }

    @Test
    void anUndoneImportComesBackToItsPaneByRedo() throws java.io.IOException {
        java.nio.file.Path file = java.nio.file.Files.writeString(
                folder.resolve("新文献.txt"), "关于推进工作的报告\n一、总体情况\n今年以来各项工作稳步推进，成效明显。\n二、下一步安排\n继续做好各项工作，争取更大成效。\n");
        java.util.List<org.yandu.exchange.accession.Outcome> outcomes = new org.yandu.exchange.accession.Importer(
                        opened.workspace(),
                        java.time.Clock.systemUTC(),
                        org.yandu.language.Texts.of(java.util.Locale.CHINESE))
                .take(
                        java.util.List.of(org.yandu.exchange.accession.Source.file(file, null)),
                        org.yandu.exchange.Progress.NONE);
        rest();
        act(() -> desk().open(pane(0), outcomes.getFirst().document()));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(pane(0).open()).isEmpty();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(open(0).document().title()).isEqualTo("关于推进工作的报告");
    }

    @Test
    void aCommentCanBeWrittenWhileThePanelOfItsEditorIsAway() {
        press(KeyCode.SHIFT, KeyCode.F9);
        assertThat(node("comment")).isNull();
        drag(0, PASSAGE);
        press(KeyCode.M);
        assertThat(node("comment")).isNotNull();
        robot.write("abc");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(marks(0)).extracting(mark -> mark.comment()).containsExactly("abc");
    }
}
