package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Annotation;
import org.yandu.ui.shell.SaveState;

class MarkingJourneyTest extends Journey {

    private static final String PASSAGE = "习近平总书记历来重视软环境建设与经济发展的密切关系";

    @BeforeEach
    void open() {
        start();
        openDocument(0, SOFT);
        act(() -> desk().setPaneCount(1));
    }

    private String theme(Annotation mark, int index) {
        return desk().library()
                .codebook()
                .find(mark.codes().get(index))
                .orElseThrow()
                .name();
    }

    @Test
    void aPassageIsMarkedAndStillThereAfterARestartAndUndoAndRedoSurviveRestartsToo() {
        drag(0, PASSAGE);
        assertThat(isShown("mark-palette")).isTrue();
        press(KeyCode.DIGIT1);
        assertThat(marks(0)).hasSize(1);
        assertThat(marks(0).getFirst().anchor().quote().exact()).isEqualTo(PASSAGE);
        assertThat(theme(marks(0).getFirst(), 0)).isEqualTo("信用建设");
        assertThat(desk().gate().savedProperty().get()).isEqualTo(SaveState.SAVED);

        restart();
        assertThat(marks(0)).hasSize(1);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(marks(0)).isEmpty();

        restart();
        assertThat(marks(0)).isEmpty();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(marks(0)).extracting(mark -> mark.anchor().quote().exact()).containsExactly(PASSAGE);
    }

    @Test
    void aNumberKeyGivesAThemeAndTakesItAwayAgain() {
        drag(0, PASSAGE);
        press(KeyCode.DIGIT1);
        press(KeyCode.DIGIT3);
        assertThat(marks(0)).hasSize(1);
        assertThat(marks(0).getFirst().codes()).hasSize(2);
        press(KeyCode.DIGIT1);
        assertThat(theme(marks(0).getFirst(), 0)).isEqualTo("法治建设");
        press(KeyCode.DIGIT3);
        assertThat(marks(0)).isEmpty();
    }

    @Test
    void overlappingMarksAreAllListedWhereTheyAreClicked() {
        drag(0, "杭州积极探索平安杭州、法治杭州、信用建设和机关效能建设");
        press(KeyCode.DIGIT2);
        drag(0, "法治杭州、信用建设和机关效能建设,为习近平");
        press(KeyCode.DIGIT3);
        drag(0, "用建设和机关效能建设,为");
        press(KeyCode.DIGIT1);
        press(KeyCode.ESCAPE);
        click(0, "机关效能建设,为");
        assertThat(isShown("mark-card")).isTrue();
        assertThat(robot.lookup(".mark-row").queryAll()).hasSize(3);
    }

    @Test
    void aMarkIsExtendedAndShortenedByKeysAndRemovedByDelete() {
        drag(0, PASSAGE);
        press(KeyCode.DIGIT4);
        press(KeyCode.ESCAPE);
        click(0, "历来重视软环境");
        press(KeyCode.ESCAPE);
        click(0, "历来重视软环境");
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(marks(0).getFirst().anchor().quote().exact()).isEqualTo(PASSAGE + "。");
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(marks(0).getFirst().anchor().quote().exact()).isEqualTo(PASSAGE.substring(1) + "。");
        press(KeyCode.DELETE);
        assertThat(marks(0)).isEmpty();
    }

    @Test
    void theEndOfAMarkIsDraggedWithTheMouse() {
        drag(0, PASSAGE);
        press(KeyCode.DIGIT4);
        press(KeyCode.ESCAPE);
        click(0, "历来重视软环境");
        robot.drag(node("mark-handle-end")).dropTo(at(0, shown(0, "环境建设与经济")).subtract(7, 0));
        rest();
        assertThat(marks(0).getFirst().anchor().quote().exact()).isEqualTo("习近平总书记历来重视软");
    }

    @Test
    void aPassageIsMarkedByKeyboardAlone() {
        click(0, "按照“八八战略”加强");
        press(KeyCode.HOME);
        for (int i = 0; i < 4; i++) {
            press(KeyCode.SHIFT, KeyCode.RIGHT);
        }
        assertThat(isShown("mark-palette")).isTrue();
        press(KeyCode.DIGIT2);
        assertThat(marks(0)).hasSize(1);
        assertThat(marks(0).getFirst().span().length()).isPositive();
    }

    @Test
    void wordsAreCopiedWithTheirSource() {
        drag(0, PASSAGE);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        String copied = onFx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).isEqualTo("“" + PASSAGE + "”（《" + SOFT + "》，李文艺，2023-04-13，第1段）");
    }

    @Test
    void theEndOfAMarkIsMovedWithTheCaretRightBehindIt() {
        drag(0, PASSAGE);
        press(KeyCode.DIGIT1);
        press(KeyCode.ESCAPE);
        act(() -> pane(0).focusedMarkProperty().set(null));
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(marks(0))
                .singleElement()
                .satisfies(mark -> assertThat(mark.span().length()).isEqualTo(PASSAGE.length() + 1));
    }

    @Test
    void inANarrowPaneThePaletteKeepsToOneLine() {
        act(() -> desk().setPaneCount(2));
        drag(0, PASSAGE);
        double high = onFx(() -> ((javafx.scene.layout.Region) node("mark-palette")).getHeight());
        double button = onFx(() -> ((javafx.scene.layout.Region) node("palette-copy")).getHeight());
        assertThat(high).isLessThan(2 * button);
    }
}
