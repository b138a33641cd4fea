package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.ui.parts.WaysOut;

/** Looking for words with the keyboard, going from hit to hit, and giving all of them a theme. */
class SearchJourneyTest extends Journey {

    private TextField field() {
        return (TextField) node("search-field");
    }

    private ListView<?> results() {
        return (ListView<?>) node("search-results");
    }

    private String summary() {
        return ((Label) node("search-summary")).getText();
    }

    private void type(String words) {
        act(() -> field().setText(words));
    }

    /** For whoever wants to look at it: {@code -Dyandu.pictures=FOLDER}. */
    private void picture(String name) {
        String folder = System.getProperty("yandu.pictures", "");
        if (!folder.isEmpty()) {
            onFx(() -> {
                WritableImage picture = opened.window().root().snapshot(null, null);
                int width = (int) picture.getWidth();
                int height = (int) picture.getHeight();
                BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
                for (int i = 0; i < width * height; i++) {
                    image.setRGB(i % width, i / width, picture.getPixelReader().getArgb(i % width, i / width));
                }
                return ImageIO.write(image, "png", new File(folder, name + ".png"));
            });
        }
    }

    /** The palette stayed over the window, and what was to be looked for was written behind it or nowhere. */
    @Test
    void lookingForWordsPutsThePaletteAway() {
        start();
        press(KeyCode.SHORTCUT, KeyCode.K);
        assertThat(isShown("palette")).isTrue();
        press(KeyCode.SHORTCUT, KeyCode.F);
        await(() -> !isShown("palette"));
        assertThat(onFx(field()::isFocused)).isTrue();
    }

    /** Its own key emptied the palette that was open. */
    @Test
    void askingForThePaletteAgainKeepsWhatWasTyped() {
        start();
        press(KeyCode.SHORTCUT, KeyCode.K);
        act(() -> ((TextField) node("palette-field")).setText("xinxi"));
        press(KeyCode.SHORTCUT, KeyCode.K);
        assertThat(isShown("palette")).isTrue();
        assertThat(((TextField) node("palette-field")).getText()).isEqualTo("xinxi");
    }

    /** Who has never heard of operators finds them beside the hits; the caret stands where one goes on to write. */
    @Test
    void waysToAskAreChosenFromAMenu() {
        start();
        type("信用建设");
        await(() -> summary().startsWith("8 处"));
        way("search-way-not");
        assertThat(field().getText()).isEqualTo("信用建设 -");
        assertThat(field().isFocused()).isTrue();
        act(() -> field().insertText(field().getCaretPosition(), "机关"));
        await(() -> !summary().startsWith("8 处"));
        assertThat(summary()).startsWith("2 处");
        act(() -> field().clear());
        way("search-way-whole");
        act(() -> field().insertText(field().getCaretPosition(), "信用建设"));
        assertThat(field().getText()).isEqualTo("\"信用建设\"");
        await(() -> summary().startsWith("8 处"));
    }

    private void way(String id) {
        act(() -> ((MenuButton) node("search-ways"))
                .getItems().stream()
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    @Test
    void fromTheKeyToTheHitInAnotherDocument() {
        start();
        act(() -> opened.window().root().requestFocus());
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
        await(() -> field().isFocused());
        // letter by letter, as an input method gives it; the panel that comes must not take the focus away
        type("谘");
        type("谘询");
        assertThat(summary()).isEqualTo("1 处，1 篇");
        assertThat(onFx(() -> field().isFocused())).isTrue();
        press(KeyCode.ENTER);
        await(() -> open(0).document().title().contains("法治政府")
                || open(1).document().title().contains("法治政府"));
        int pane = open(0).document().title().contains("法治政府") ? 0 : 1;
        await(() -> pane(pane).hitsProperty().get().size() == 1);
        assertThat(open(pane).version().quote(pane(pane).hitsProperty().get().getFirst()))
                .isEqualTo("谘詢");
        assertThat(pane(pane).currentHitProperty().get())
                .isEqualTo(pane(pane).hitsProperty().get().getFirst());
        picture("search-1");
        press(KeyCode.ESCAPE);
        assertThat(onFx(() -> results().getItems())).isEmpty();
        assertThat(pane(pane).hitsProperty().get()).isEmpty();
    }

    @Test
    void throughTheAdvertisementAndOnWithF3() {
        start();
        press(KeyCode.SHORTCUT, KeyCode.F);
        type("软环境");
        int hits = pane(0).hitsProperty().get().size();
        assertThat(hits).isGreaterThan(10);
        press(KeyCode.F3);
        var first = pane(0).currentHitProperty().get();
        press(KeyCode.F3);
        assertThat(pane(0).currentHitProperty().get()).isNotEqualTo(first);
        press(KeyCode.SHIFT, KeyCode.F3);
        assertThat(pane(0).currentHitProperty().get()).isEqualTo(first);
        picture("search-2");
        act(() -> ((ToggleButton) node("search.scope.library")).fire());
        type("始终以城乡");
        press(KeyCode.ENTER);
        await(() -> pane(1).currentHitProperty().get() != null);
        assertThat(open(1).version().quote(pane(1).currentHitProperty().get())).isEqualTo("始终以城乡");
        type("\"没有收尾");
        await(() -> results().getPlaceholder() instanceof WaysOut empty
                && empty.says().contains("引号"));
        type("信用建设 after:2030");
        await(() -> results().getPlaceholder().lookup("#search-ways-out-0") != null);
        picture("search-nothing");
        clickNode("search-ways-out-0");
        await(() -> !results().getItems().isEmpty());
        assertThat(summary()).isEqualTo("8 处，1 篇");
    }

    @Test
    void everythingFoundGetsAThemeInOneStep() {
        start();
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
        type("信用建设");
        assertThat(summary()).isEqualTo("8 处，1 篇");
        picture("search-3");
        clickNode("search-code");
        act(() -> ((ToggleButton) node("coding-SENTENCE")).fire());
        Node preview = node("coding-preview");
        int passages = onFx(() -> ((ListView<?>) preview).getItems().size());
        assertThat(passages).isBetween(4, 8);
        picture("search-4");
        clickNode("coding-done");
        Code credit = desk().library().codebook().codes().getFirst();
        int marked = opened.workspace().store().annotationsPerCode().getOrDefault(credit.id(), 0);
        assertThat(marked).isEqualTo(passages);
        assertThat(opened.workspace().store().annotations(org.yandu.workspace.AnnotationQuery.ALL))
                .extracting((Annotation a) -> a.anchor().quote().exact())
                .allMatch(words -> words.contains("信用建设") || words.contains("信用建設"));
        act(desk().gate()::undo);
        assertThat(opened.workspace().store().annotationsPerCode()).isEmpty();
    }

    @Test
    void commentsAreSearchedToo() {
        start();
        drag(0, "提高依法行政水平");
        press(KeyCode.DIGIT3);
        act(() -> {
            Annotation mark = marks(0).getFirst();
            desk().gate()
                    .change(
                            mark.documentId(),
                            open -> org.yandu.workspace.Marking.comment(
                                    open, mark, "與三張清單對照", java.time.Instant.now()));
        });
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
        act(() -> field().setText("三张清单"));
        act(() -> ((ToggleButton) node("search.scope.remarks")).fire());
        assertThat(summary()).isEqualTo("1 处，1 篇");
        press(KeyCode.ENTER);
        await(() -> pane(0).focusedMarkProperty().get() != null);
    }
}
