package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader corrects the text she has marked, looks at what became of her marks, and goes back. */
class VersionsJourneyTest extends Journey {

    private static final String PASSAGE = "习近平总书记历来重视软环境建设与经济发展的密切关系";

    @BeforeEach
    void open() {
        start();
        openDocument(0, SOFT);
        act(() -> desk().setPaneCount(1));
        drag(0, PASSAGE);
        press(KeyCode.DIGIT1);
        press(KeyCode.ESCAPE);
    }

    private TextArea editor() {
        return (TextArea) node("correction-text");
    }

    private void correct(Consumer<TextArea> by) {
        press(KeyCode.CONTROL, KeyCode.E);
        act(() -> by.accept(editor()));
        await(() -> ((Label) node("correction-summary")).getText().startsWith("改动"));
        clickNode("correction-save");
    }

    private static Consumer<TextArea> replacing(String from, String to) {
        return editor -> {
            int at = editor.getText().indexOf(from);
            editor.replaceText(at, at + from.length(), to);
        };
    }

    private boolean says(String style, String words) {
        return robot.lookup(style).queryAll().stream()
                .map(node -> node instanceof Labeled labeled ? labeled.getText() : ((Text) node).getText())
                .anyMatch(text -> text.contains(words));
    }

    @Test
    void aTypoIsCorrectedAndTheMarkStaysOnItsWords() {
        String before = open(0).version().text();
        int start = marks(0).getFirst().span().start();
        correct(replacing(PASSAGE, "（订正）" + PASSAGE));

        assertThat(open(0).version().text()).isEqualTo(before.replace(PASSAGE, "（订正）" + PASSAGE));
        assertThat(marks(0)).hasSize(1);
        assertThat(marks(0).getFirst().span().start()).isEqualTo(start + 4);
        assertThat(open(0).version().quote(marks(0).getFirst().span())).isEqualTo(PASSAGE);
        assertThat(says(".version-words", "保持 1，移动 0，改动 0，存疑 0，失联 0")).isTrue();
        clickNode("version-look");
        assertThat(says(".review-heading", "保持 1 处")).isTrue();

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open(0).version().text()).isEqualTo(before);
        assertThat(marks(0).getFirst().span().start()).isEqualTo(start);
    }

    /** The corrected line was a paragraph then, under a title that stood nowhere. */
    @Test
    void aCorrectedTitleIsTheTitle() {
        String title = "“八八战略”与软环境建设的杭州实践";
        press(KeyCode.CONTROL, KeyCode.HOME);
        correct(replacing(title, title + "研究"));
        assertThat(open(0).document().title()).isEqualTo(title + "研究");
        assertThat(onFx(() -> ((Labeled) node("document-chooser")).getText())).isEqualTo(title + "研究");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open(0).document().title()).isEqualTo(title);
    }

    @Test
    void anEditInsideAMarkIsListedAndPutBackAndTwoUndosBringEverythingBack() {
        String before = open(0).version().text();
        var mark = marks(0).getFirst();
        correct(replacing("历来重视软环境建设与经济发展的密切关系", "一贯重视软环境建设与经济发展之间的密切关系"));
        assertThat(says(".version-words", "改动 1")).isTrue();
        clickNode("version-look");
        assertThat(says(".review-score", "25 字中 23 字未变")).isTrue();
        assertThat(says(".diff-deleted", "历来")).isTrue();
        assertThat(says(".diff-inserted", "一贯")).isTrue();
        // The heading of its group, on which no answer could be given, is no card.
        press(KeyCode.UP);
        press(KeyCode.R);
        assertThat(marks(0)).isEmpty();
        assertThat(says(".annotation-stale", "未安放")).isTrue();
        assertThat(says(".review-score", "已退回")).isTrue();

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(marks(0)).hasSize(1);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open(0).version().text()).isEqualTo(before);
        assertThat(marks(0)).containsExactly(mark);
    }

    @Test
    void aLostMarkIsPutOnSelectedWords() {
        correct(replacing(PASSAGE, ""));
        assertThat(marks(0)).isEmpty();
        clickNode("version-look");
        drag(0, "习近平总书记");
        // To confirm says nothing of where: words that were selected for something else were marked, out of sight.
        clickNode("review-accept");
        assertThat(marks(0)).isEmpty();
        press(KeyCode.ALT, KeyCode.ENTER);
        assertThat(marks(0)).hasSize(1);
        assertThat(open(0).version().quote(marks(0).getFirst().span())).isEqualTo("习近平总书记");
    }

    /** The list went on calling it lost after the text it stands on had come back. */
    @Test
    void whatWasLostIsNotCalledSoWhenTheOldTextIsBack() {
        correct(replacing(PASSAGE, ""));
        await(() -> says(".annotation-stale", "未安放"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(marks(0)).hasSize(1);
        assertThat(says(".annotation-stale", "未安放")).isFalse();
    }

    /** The notice went on counting what had come, after all of it had been looked at. */
    @Test
    void theNoticeIsGoneWhenAllHasBeenAnswered() {
        correct(replacing("历来重视软环境建设与经济发展的密切关系", "一贯重视软环境建设与经济发展之间的密切关系"));
        clickNode("version-look");
        press(KeyCode.A);
        press(KeyCode.ESCAPE);
        assertThat(isShown("version-news")).isFalse();
    }

    @Test
    void aDraftIsKeptWhenTheEditorIsLeft() {
        press(KeyCode.CONTROL, KeyCode.E);
        act(() -> editor().insertText(0, "草稿"));
        press(KeyCode.ESCAPE);
        assertThat(node("correction-text")).isNull();
        press(KeyCode.CONTROL, KeyCode.E);
        assertThat(editor().getText()).startsWith("草稿");
        clickNode("correction-give-up");
        press(KeyCode.CONTROL, KeyCode.E);
        assertThat(editor().getText()).doesNotContain("草稿");
    }

    /** Of what was typed nothing was left when the program ended. */
    @Test
    void aDraftOutlivesTheProgram() {
        press(KeyCode.CONTROL, KeyCode.E);
        act(() -> editor().insertText(0, "草稿"));
        restart();
        assertThat(isShown("version-draft")).isTrue();
        clickNode("version-draft-go-on");
        assertThat(isShown("version-draft")).isFalse();
        assertThat(editor().getText()).contains("草稿");
        clickNode("correction-give-up");
        assertThat(isShown("version-draft")).isFalse();
    }

    @Test
    void versionsAreComparedReadAndBroughtBack() {
        String before = open(0).version().text();
        correct(replacing("历来重视软环境", "一贯重视软环境"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        clickNode("versions-compare");
        assertThat(((Label) node("comparison-summary")).getText()).contains("改动 1 处，删 2 字，增 2 字");
        assertThat(says(".diff-deleted", "历来")).isTrue();
        assertThat(says(".diff-inserted", "一贯")).isTrue();
        press(KeyCode.ESCAPE);

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(node("version-past")).isNotNull();
        assertThat(open(0).version().text()).isEqualTo(before);
        drag(0, "习近平总书记");
        press(KeyCode.DIGIT2);
        assertThat(marks(0)).isEmpty();
        clickNode("version-to-current");
        assertThat(open(0).isCurrent()).isTrue();
        assertThat(marks(0)).hasSize(1);

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        press(KeyCode.DOWN);
        clickNode("versions-restore");
        assertThat(open(0).version().text()).isEqualTo(before);
        assertThat(open(0).version().quote(marks(0).getFirst().span())).isEqualTo(PASSAGE);
    }
}
