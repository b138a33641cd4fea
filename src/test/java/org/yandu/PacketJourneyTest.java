package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.task.Answer;
import org.yandu.ui.shell.IntakeWish;
import org.yandu.workspace.AnnotationQuery;

/** A packet in the windows of a student and of the instructor. */
class PacketJourneyTest extends Journey {

    private static final String QUOTE = "提高依法行政水平";

    private Terminal teacher = new Terminal(Path.of(""));

    @BeforeEach
    void giveOut() {
        System.setProperty("yandu.identity", folder.resolve("teacher-key").toString());
        teacher = new Terminal(folder.resolve("teacher"));
        Terminal.Result made = teacher.run(
                "packet",
                "make",
                "--doc",
                SOFT,
                "--title",
                "第一讲",
                "--coder",
                "王老师",
                "--question",
                "软环境靠什么？",
                "--must-cite",
                "1",
                "--out",
                packet().toString());
        assertThat(made.code()).as(made.err()).isZero();
    }

    private Path packet() {
        return folder.resolve("packet.yandu");
    }

    private void drop(Path path) {
        act(() -> desk().calls().intake().wish(new IntakeWish.Packets(List.of(path))));
    }

    private List<Answer> answers() {
        return opened.workspace().store().assignments().stream()
                .flatMap(each -> opened.workspace().store().answers(each.id()).stream())
                .toList();
    }

    @Test
    void aStudentOpensAnswersAndCites() {
        System.setProperty("yandu.identity", folder.resolve("student-key").toString());
        start();
        drop(packet());
        assertThat(isShown("packet-open")).isTrue();
        clickNode("packet-open-here");
        assertThat(isShown("packet-open")).isFalse();
        TextArea editor = (TextArea) node("answer-1");
        act(editor::requestFocus);
        act(() -> editor.appendText("靠依法"));
        act(() -> editor.appendText("行政"));
        drag(0, QUOTE);
        press(KeyCode.F4);
        assertThat(answers()).singleElement().satisfies(answer -> {
            assertThat(answer.text()).isEqualTo("靠依法行政");
            assertThat(answer.cites().getFirst().anchor().quote().exact()).isEqualTo(QUOTE);
        });
        assertThat(((Label) node("packet-progress")).getText()).contains("1");
        act(() -> desk().gate().undo());
        act(() -> desk().gate().undo());
        // The strokes of one answer are one step.
        assertThat(answers()).isEmpty();
        assertThat(editor.getText()).isEmpty();
    }

    /** The account of a computer says nothing of who sits at it. */
    @Test
    void handingInAsksForTheNameOfTheStudent() {
        System.setProperty("yandu.identity", folder.resolve("student-key").toString());
        start();
        act(() -> desk().setCoder("ubuntu"));
        drop(packet());
        clickNode("packet-open-here");
        drag(0, QUOTE);
        press(KeyCode.DIGIT3);
        act(() -> desk().setCoder("小李"));
        TextArea editor = (TextArea) node("answer-1");
        act(editor::requestFocus);
        act(() -> editor.appendText("靠依法行政"));
        clickNode("packet-hand-in");
        TextField name = (TextField) node("packet-name");
        assertThat(name.getText()).isEqualTo("小李");
        assertThat(name.isFocused()).isTrue();
        assertThat(tick("小李").isSelected()).isTrue();
        assertThat(tick("ubuntu").isSelected())
                .as("may be somebody else at this computer")
                .isFalse();
        act(() -> name.setText("王老师"));
        assertThat(node("packet-hand-in-write").isDisabled())
                .as("the name of the instructor")
                .isTrue();
        act(() -> name.setText("李明"));
        assertThat(node("packet-hand-in-write").isDisabled()).isFalse();
        act(tick("小李")::fire);
        assertThat(node("packet-hand-in-write").isDisabled()).as("of nobody").isTrue();
        press(KeyCode.ESCAPE);
        assertThat(isShown("packet-handing-in")).isFalse();
    }

    private CheckBox tick(String coder) {
        return node("packet-handing-in").lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(box -> box.getText().contains(coder))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anInstructorMergesAFolderAndTakesItBack() throws Exception {
        System.setProperty("yandu.identity", folder.resolve("student-key").toString());
        Terminal student = new Terminal(folder.resolve("student"));
        student.run("packet", "open", packet().toString());
        student.run("annotate", SOFT, "--quote", QUOTE, "--code", "法治建设", "--coder", "李明");
        Path back = Files.createDirectory(folder.resolve("back"));
        student.run(
                "packet",
                "answer",
                "--coder",
                "李明",
                "--out",
                back.resolve("li.yandu").toString());
        Files.writeString(back.resolve("bad.yandu"), "这不是资料包");

        System.setProperty("yandu.identity", folder.resolve("teacher-key").toString());
        show(
                new LibraryWiring().open(teacher.library(), true, problem -> {}, org.yandu.exchange.Progress.NONE),
                Locale.SIMPLIFIED_CHINESE);
        drop(back);
        assertThat(((ListView<?>) node("packet-fates")).getItems()).hasSize(2);
        assertThat(((Label) node("packet-merge-summary")).getText()).contains("采用 1", "未接受 1");
        assertThat(isShown("packet-merge-class")).as("the way on to the class").isTrue();
        act(((Button) node("packet-merge-close"))::fire);
        assertThat(marksOf("李明")).isEqualTo(1);
        act(() -> desk().gate().undo());
        assertThat(marksOf("李明")).isZero();
    }

    /** The numbers begin anew with each packet: without its name 问1 stands there twice. */
    @Test
    void questionsOfTwoPacketsOnOneTextStandUnderTheNamesOfTheirPackets() {
        Terminal.Result second = teacher.run(
                "packet",
                "make",
                "--doc",
                SOFT,
                "--title",
                "第二讲",
                "--coder",
                "王老师",
                "--question",
                "法治何为？",
                "--question",
                "效能何为？",
                "--out",
                folder.resolve("second.yandu").toString());
        assertThat(second.code()).as(second.err()).isZero();
        teacher.run("annotate", SOFT, "--quote", QUOTE, "--code", "法治建设", "--coder", "李明");
        show(
                new LibraryWiring().open(teacher.library(), true, problem -> {}, org.yandu.exchange.Progress.NONE),
                Locale.SIMPLIFIED_CHINESE);
        act(() -> desk().calls()
                .classes()
                .wish(desk().library().documents().stream()
                        .filter(document -> document.title().equals(SOFT))
                        .findFirst()
                        .orElseThrow()
                        .id()));
        clickNode("class-page-questions");
        TableView<?> grid = (TableView<?>) node("class-questions");
        assertThat(grid.getColumns().stream().map(PacketJourneyTest::heading)).containsExactly("学员", "第一讲", "第二讲");
        assertThat(grid.getColumns().get(2).getColumns().stream().map(PacketJourneyTest::heading))
                .containsExactly("问1", "问2");
    }

    private static String heading(TableColumn<?, ?> column) {
        return ((Label) column.getGraphic()).getText();
    }

    private int marksOf(String coder) {
        return opened.workspace().store().count(new AnnotationQuery(null, null, coder, null));
    }
}
