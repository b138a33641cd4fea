package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.yandu.document.TextSpan;
import org.yandu.lesson.Content;
import org.yandu.lesson.WholeLesson;

/** A lesson made by keyboard only: a passage, a shortened one, words, a question, a wrong quotation mended, all undone. */
@NullUnmarked
class LessonJourneyTest extends Journey {

    private WholeLesson lesson() {
        return desk().workspace().store().lessons().stream()
                .flatMap(each -> desk().workspace().store().lesson(each.id()).stream())
                .findFirst()
                .orElseThrow();
    }

    private Content content(int index) {
        return lesson().blocksInOrder().get(index).content();
    }

    private void take(String words) {
        int at = open(0).version().text().indexOf(words);
        act(() -> pane(0).selectionProperty().set(new TextSpan(at, at + words.length())));
        press(KeyCode.SHORTCUT, KeyCode.L);
    }

    private void write(String words) {
        act(() -> ((TextArea) opened.window().scene().getFocusOwner()).setText(words));
        press(KeyCode.ESCAPE);
    }

    @Test
    void byKeyOnly() {
        start();
        openDocument(0, SOFT);
        act(() -> pane(0).focusText());

        take("提高依法行政水平");
        assertThat(lesson().blocks()).hasSize(1);
        // the text keeps the cursor: one goes on reading
        take("法治是最好的营商环境");
        assertThat(((Content.Passage) content(1)).anchor().quote().exact()).isEqualTo("法治是最好的营商环境");

        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        // on the second passage: shorten it, [法治]是最好的营商环境
        press(KeyCode.X);
        press(KeyCode.SHIFT, KeyCode.RIGHT);
        press(KeyCode.SHIFT, KeyCode.RIGHT);
        press(KeyCode.SPACE);
        press(KeyCode.ESCAPE);
        assertThat(((Content.Passage) content(1)).words(open(0).version())).isEqualTo("……是最好的营商环境");

        press(KeyCode.Q);
        write("怎样理解？");
        assertThat(((Content.Ask) content(2)).question().text()).isEqualTo("怎样理解？");
        assertThat(((Content.Ask) content(2)).question().targets()).hasSize(1);

        press(KeyCode.T);
        write("他说“法治是最优的营商环境”。");
        press(KeyCode.ALT, KeyCode.UP);
        assertThat(content(2)).isEqualTo(new Content.OwnText("他说“法治是最优的营商环境”。"));

        act(() -> opened.window()
                .scene()
                .getAccelerators()
                .get(KeyCombination.valueOf("Shortcut+Shift+Q"))
                .run());
        press(KeyCode.END);
        press(KeyCode.R);
        assertThat(content(2)).isEqualTo(new Content.OwnText("他说“法治是最好的营商环境”。"));
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(content(2)).isEqualTo(new Content.OwnText("他说“法治是最优的营商环境”。"));

        restart();
        act(() -> desk().bring("side.lesson"));
        assertThat(node("line-" + lesson().blocksInOrder().getFirst().id())).isNotNull();
    }

    /** The list beside the form said 缺 2 项 until another source was chosen. */
    @Test
    void whatASourceLacksIsCountedWhileItIsEntered() {
        start();
        openDocument(0, SOFT);
        act(() -> pane(0).focusText());
        take("提高依法行政水平");
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        clickNode("lesson-missing");
        assertThat(said("sources-list")).anyMatch(words -> words.matches("缺 \\d+ 项"));
        int before = lacking();
        TextField date = (TextField) node("source-date");
        String known = date.getText();
        act(() -> date.setText(""));
        assertThat(lacking()).isEqualTo(before + 1);
        act(() -> date.setText(known));
        assertThat(lacking()).isEqualTo(before);
    }

    private int lacking() {
        return said("sources-list").stream()
                .filter(words -> words.matches("缺 \\d+ 项"))
                .mapToInt(words -> Integer.parseInt(words.replaceAll("\\D", "")))
                .sum();
    }

    private List<String> said(String list) {
        return onFx(() -> {
            node(list).getScene().getRoot().layout();
            return node(list).lookupAll(".label").stream()
                    .map(each -> ((Label) each).getText())
                    .toList();
        });
    }

    /** While the file was written its button could do nothing, and lost the focus to nobody: Esc was heard by nobody either. */
    @Test
    void escIsHeardAfterTheButtonInFocusWasBusy() {
        start();
        openDocument(0, SOFT);
        act(() -> pane(0).focusText());
        take("提高依法行政水平");
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        clickNode("lesson-export");
        act(() -> node("lesson-out-write").requestFocus());

        act(() -> node("lesson-out-write").getParent().setDisable(true));
        act(() -> node("lesson-out-write").getParent().setDisable(false));
        press(KeyCode.ESCAPE);

        assertThat(isShown("lesson-out")).isFalse();
    }

    /** The scroll pane took the focus after the line: T, Q, N, Delete did nothing after a click on own words or on a title. */
    @Test
    void keysWorkOnTheLineThatWasClicked() {
        start();
        openDocument(0, SOFT);
        act(() -> pane(0).focusText());
        take("提高依法行政水平");
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        press(KeyCode.T);
        write("先读这一句。");
        act(() -> node("lesson-export").requestFocus());

        clickNode("line-" + lesson().blocksInOrder().get(1).id());
        press(KeyCode.T);
        write("再读这一句。");

        assertThat(content(2)).isEqualTo(new Content.OwnText("再读这一句。"));
    }

    /** What was chosen was drawn before the words that had just been struck through had their place. */
    @Test
    void whatIsChosenIsDrawnOverTheWordsThatWereCut() {
        start();
        openDocument(0, SOFT);
        act(() -> pane(0).focusText());
        take("法治是最好的营商环境");
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        press(KeyCode.X);
        for (int i = 0; i < 3; i++) {
            press(KeyCode.RIGHT);
        }
        press(KeyCode.SHIFT, KeyCode.RIGHT);
        press(KeyCode.SHIFT, KeyCode.RIGHT);
        press(KeyCode.SPACE);

        Bounds chosen = onFx(() -> bounds(".cut-selection"));
        Bounds cut = onFx(() -> bounds(".cut-field .lesson-cut"));
        assertThat(chosen.getMinX()).isCloseTo(cut.getMinX(), within(2.0));
        assertThat(chosen.getMaxX()).isCloseTo(cut.getMaxX(), within(2.0));
    }

    private Bounds bounds(String selector) {
        Node node = opened.window().scene().getRoot().lookup(selector);
        node.getScene().getRoot().layout();
        return node.localToScene(node.getLayoutBounds());
    }

    /** Undoing took the last step in the library back, which was the passage. */
    @Test
    void whatWasRepairedInPastedWordsIsTakenBackThere() {
        start();
        openDocument(0, SOFT);
        act(() -> pane(0).focusText());
        take("法治是最好的营商环境");
        act(() -> opened.window()
                .scene()
                .getAccelerators()
                .get(KeyCombination.valueOf("Shortcut+Shift+Q"))
                .run());
        clickNode("quotes.scope.pasted");
        TextArea pasted = (TextArea) node("quotes-words");
        act(() -> pasted.setText("他说“法治是最优的营商环境”。"));
        act(() -> node("quotes-list").requestFocus());
        press(KeyCode.END);
        press(KeyCode.R);
        assertThat(pasted.getText()).isEqualTo("他说“法治是最好的营商环境”。");

        press(KeyCode.SHORTCUT, KeyCode.Z);

        assertThat(pasted.getText()).isEqualTo("他说“法治是最优的营商环境”。");
        assertThat(lesson().blocks()).hasSize(1);
    }
}
