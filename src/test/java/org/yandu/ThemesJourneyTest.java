package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;

/** A reader keeps his themes: made from words, recoloured, nested, merged, found by pinyin, and all of it taken back. */
class ThemesJourneyTest extends Journey {

    private static final String WORDS = "提高依法行政水平";

    private Codebook codebook() {
        return desk().library().codebook();
    }

    private Code named(String name) {
        return codebook().codes().stream()
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String name) {
        act(() -> opened.window().bring("side.themes"));
        act(() -> {
            TreeView<?> tree = (TreeView<?>) Objects.requireNonNull(node("themes"));
            for (int row = 0; row < tree.getExpandedItemCount(); row++) {
                if (((Code) tree.getTreeItem(row).getValue()).name().equals(name)) {
                    tree.getSelectionModel().select(row);
                }
            }
            tree.requestFocus();
        });
    }

    @Test
    void aThemeIsMadeOfWordsRecolouredNestedMergedAndTakenBack() {
        start();
        openDocument(0, SOFT);
        List<Code> before = codebook().codes();
        drag(0, WORDS);

        press(KeyCode.CONTROL, KeyCode.N);
        assertThat(((TextField) node("new-theme-name")).getText()).isEqualTo(WORDS);
        press(KeyCode.ENTER);
        Code made = named(WORDS);
        assertThat(marks(0)).extracting(Annotation::codes).containsExactly(List.of(made.id()));
        assertThat(made.key()).isEqualTo(5);

        choose(WORDS);
        press(KeyCode.ALT, KeyCode.ENTER);
        act(() -> ((TextField) node("theme-sign")).setText("依"));
        clickNode("theme-colours");
        press(KeyCode.RIGHT);
        clickNode("theme-save");
        assertThat(named(WORDS).sign()).isEqualTo("依");
        assertThat(named(WORDS).colour()).isNotEqualTo(made.colour());

        choose(WORDS);
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(codebook().path(made.id())).extracting(Code::name).containsExactly("基层治理", WORDS);

        press(KeyCode.M);
        robot.write("fzjs");
        rest();
        press(KeyCode.ENTER);
        assertThat(codebook().find(made.id())).isEmpty();
        assertThat(marks(0).getFirst().codes()).containsExactly(named("法治建设").id());

        for (int i = 0; i < 4; i++) {
            press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(codebook().codes()).isEqualTo(before);
        assertThat(marks(0)).isEmpty();
    }

    @Test
    void thePaletteMarksWithAThemeFoundByInitials() {
        start();
        openDocument(0, SOFT);
        drag(0, WORDS);
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write("fzjs");
        rest();
        press(KeyCode.ENTER);
        assertThat(marks(0))
                .extracting(Annotation::codes)
                .containsExactly(List.of(named("法治建设").id()));

        // Without anything to mark, an action by the beginning of its name.
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write("glztk");
        rest();
        press(KeyCode.ENTER);
        assertThat(isShown("books-sheet")).isTrue();
    }

    @Test
    void ofAThemeInAnotherCodebookNothingIsSaid() {
        start();
        openDocument(0, SOFT);
        choose("法治建设");
        assertThat(isShown("theme-details")).isTrue();
        var other = org.yandu.workspace.Shelving.draft(codebook(), "读书", "");
        act(() -> desk().gate()
                .changeLibrary(workspace -> java.util.Optional.of(
                        org.yandu.workspace.Shelving.create(workspace.state().codebook(), other, "主题"))));
        act(() -> desk().shelf().take(other.id()));
        assertThat(isShown("theme-details")).isFalse();
    }
}
