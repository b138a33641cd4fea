package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Importer;
import org.yandu.exchange.accession.Source;
import org.yandu.language.Texts;
import org.yandu.ui.shell.Jump;
import org.yandu.workspace.Marking;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/** A text with tables is set anew when a line gets another width, as it does when room is kept beside it for what is written there. */
class TableJourneyTest extends Journey {

    @Test
    void aTextWithTablesThatFitNoMoreIsShownWhereItWasWanted() {
        start();
        take();
        String plain = id("甲文");
        String tables = id("乙文");
        comment(tables);
        act(() -> desk().setPaneCount(1));
        press(KeyCode.F9);
        press(KeyCode.SHIFT, KeyCode.F9);
        for (int width = 800; width <= 960; width += 40) {
            int now = width;
            act(() -> stage.setWidth(now));
            far(plain);
            act(() -> desk().open(pane(0), tables));
            rest();
            assertThat(pane(0).readingPlaceProperty().get())
                    .as("opened at %d", width)
                    // The sign of the title is not shown.
                    .isEqualTo("# ".length());
            int wanted = open(tables).indexOf("乙第50段");
            far(plain);
            Jump heading = new Jump(new TextSpan(wanted, wanted + 4), Jump.Where.FIRST_LINE, true);
            act(() -> desk().open(pane(0), tables, () -> pane(0).jump(heading)));
            rest();
            assertThat(pane(0).readingPlaceProperty().get())
                    .as("went to at %d", width)
                    .isEqualTo(wanted);
        }
        act(() -> stage.setWidth(400));
        rest();
        // Each cell on its own line, with the name of its column beside it.
        assertThat(onFx(() -> area(0).getText())).contains("宽\n8");
    }

    /** From one place of a text to another, far down. */
    private void far(String document) {
        act(() -> desk().open(pane(0), document));
        int far = open(document).indexOf("甲第100段");
        act(() -> pane(0).jump(new Jump(new TextSpan(far, far + 1), Jump.Where.FIRST_LINE, false)));
        assertThat(pane(0).readingPlaceProperty().get()).isEqualTo(far);
    }

    private String open(String document) {
        assertThat(pane(0).open().orElseThrow().document().id()).isEqualTo(document);
        return open(0).version().text();
    }

    private String id(String title) {
        return desk().library().documents().stream()
                .filter(document -> document.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void comment(String document) {
        Workspace library = opened.workspace();
        OpenDocument open = library.open(document);
        int at = open.version().text().indexOf("提高");
        library.apply(Marking.commentOn(open, new TextSpan(at, at + 8), "话", "王", Instant.now())
                .orElseThrow());
        library.release(document);
        rest();
    }

    private void take() {
        // Of every width there is between a line with cards beside it and one without.
        String tables = IntStream.range(14, 38)
                .mapToObj(width -> "| 指标 | 年 |\n|---|---|\n| " + "宽".repeat(width) + " | 8 |")
                .collect(Collectors.joining("\n\n", "\n\n", "\n\n尾声到此为止。\n"));
        new Importer(opened.workspace(), Clock.systemUTC(), Texts.of(Locale.CHINESE))
                .take(
                        List.of(source("甲.txt", "甲文\n\n" + body("甲")), source("乙.md", "# 乙文\n\n" + body("乙") + tables)),
                        Progress.NONE);
        rest();
    }

    private static Source source(String name, String text) {
        return Source.bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String body(String what) {
        return IntStream.range(0, 150)
                .mapToObj(i -> what + "第" + i + "段：提高依法行政水平，推进机关效能建设，改善营商环境，加强基层治理和诚信建设，完善制度。")
                .collect(Collectors.joining("\n\n"));
    }
}
