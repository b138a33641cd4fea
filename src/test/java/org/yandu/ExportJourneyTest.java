package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.yandu.document.TextSpan;
import org.yandu.ui.parts.Clips;
import org.yandu.ui.shell.Desk;
import org.yandu.workspace.Marking;

/** Taking marks out of the window: the sheet, what it shows beforehand, and copying with a source. */
@NullUnmarked
class ExportJourneyTest extends Journey {

    @Test
    void theSheetShowsWhatWillComeOfIt() {
        start();
        openDocument(0, SOFT);
        mark("提高依法行政水平", "law", "与三张清单对照");

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(isShown("export")).isTrue();
        assertThat(text("export-where")).isEqualTo("共 1 条摘录，出自 1 篇文献");

        act(() -> ((ComboBox<?>) node("export-what")).getSelectionModel().select(1));
        assertThat(text("export-where")).startsWith("第 1 页，共");
        assertThat(((StackPane) ((ScrollPane) node("export-preview")).getContent()).getChildren())
                .hasOnlyElementsOfType(Canvas.class);
        clickNode("export-page-on");
        assertThat(text("export-where")).startsWith("第 2 页，共");

        press(KeyCode.ESCAPE);
        assertThat(isShown("export")).isFalse();
    }

    @Test
    void printingWithoutAPrinterNamesTheWayOut() {
        start();
        openDocument(0, SOFT);
        press(KeyCode.CONTROL, KeyCode.P);
        clickNode("export-print");

        assertThat(text("export-said")).contains("没有找到打印机", "PDF");
    }

    @Test
    void whatWasRetrievedIsPrintedFromItsPanel() {
        start();
        openDocument(0, SOFT);
        mark("提高依法行政水平", "law", "与三张清单对照");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        press(KeyCode.CONTROL, KeyCode.P);
        assertThat(isShown("export")).isTrue();
        assertThat(text("export-where")).isEqualTo("第 1 页，共 1 页");
        clickNode("export-print");
        assertThat(text("export-said")).contains("没有找到打印机");
        press(KeyCode.ESCAPE);

        clickNode("retrieval-print");
        assertThat(text("export-where")).isEqualTo("第 1 页，共 1 页");
    }

    @Test
    void copyingNamesTheSourceInTheChosenStyle() {
        start();
        openDocument(0, SOFT);
        drag(0, "提高依法行政水平");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(clip()).startsWith("“提高依法行政水平”（《" + SOFT + "》");

        clickNode("palette-copy-styles");
        robot.clickOn("#quote-footnote");
        rest();
        assertThat(clip()).isEqualTo("“提高依法行政水平”[1]\n\n[1] 李文艺. " + SOFT + "[Z]. 2023-04-13. 一（二）第1段.");
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getRtf())).contains("\\footnote");
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getHtml())).contains("mso-footnote-id:ftn1");

        act(() -> Clipboard.getSystemClipboard().clear());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(clip()).as("remembered").contains("[1] 李文艺.");
    }

    private void mark(String words, String theme, String comment) {
        Desk desk = desk();
        int start = open(0).version().text().indexOf(words);
        TextSpan span = new TextSpan(start, start + words.length());
        String code = desk.library().codebook().codes().stream()
                .filter(each -> each.id().equals(theme) || each.name().equals("法治建设"))
                .findFirst()
                .orElseThrow()
                .id();
        act(() -> desk.gate()
                .change(
                        open(0).document().id(),
                        now -> Marking.annotate(
                                        now,
                                        span,
                                        desk.library().codebook().find(code).stream()
                                                .toList(),
                                        comment,
                                        "王老师",
                                        Instant.EPOCH)
                                .flatMap(Marking.Wanted::change)));
    }

    /** What was on the clipboard was lost for an empty quotation, and a comment was lost when it had been written. */
    @Test
    void whatIsNoTextIsNeitherCopiedNorCommented() {
        start();
        openDocument(0, "改革开放40年:社会治理改革的杭州实践与经验");
        act(() -> Clips.put("先前"));
        drag(0, "凤凰彩");
        press(KeyCode.CONTROL, KeyCode.C);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(clip()).isEqualTo("先前");
        press(KeyCode.M);
        assertThat(isShown("card-comment") || isShown("comment")).isFalse();
        press(KeyCode.DIGIT1);
        assertThat(marks(0)).isEmpty();
    }

    private String clip() {
        return onFx(() -> Clipboard.getSystemClipboard().getString());
    }

    private String text(String id) {
        return ((Label) node(id)).getText();
    }

    @Test
    void inALowWindowTheButtonsStayOnTheSheet() {
        start();
        openDocument(0, SOFT);
        mark("提高依法行政水平", "law", "与三张清单对照");
        act(() -> {
            stage.setWidth(1000);
            stage.setHeight(700);
        });
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(onFx(() -> node("export-write")
                        .localToScene(node("export-write").getLayoutBounds())
                        .getMaxY()))
                .isLessThan(onFx(() -> node("export")
                        .lookup(".sheet")
                        .localToScene(node("export").lookup(".sheet").getLayoutBounds())
                        .getMaxY()));
    }
}
