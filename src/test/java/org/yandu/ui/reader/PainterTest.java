package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yandu.document.MarkdownSigns;
import org.yandu.document.Noise;
import org.yandu.ui.shell.Look;
import org.yandu.workspace.OpenDocument;

class PainterTest {

    private static List<Painter.Run> runs(OpenDocument open) {
        return new Painter(open, Look.DEFAULT).runs(DisplayText.of(open, false, 2), 0);
    }

    @Test
    void marksDoNotCutTheLetters() {
        OpenDocument open = Sample.marked(Sample.open("", "零一二三四五六七八九。"), 0, "  aaaaa   ", "    bbbbb ");
        // two characters of indent, then the text
        assertThat(runs(open)).extracting(Painter.Run::length).containsExactly(2, 11);
    }

    @Test
    void noiseIsSmallAndFaint() {
        String text = "但始某某彩票(abc.cc)终以城乡统筹为抓手。";
        OpenDocument open = Sample.open("", text, Sample.noise(text, "某某彩票(abc.cc)"));
        List<Painter.Run> runs = runs(open);
        assertThat(runs).extracting(Painter.Run::length).containsExactly(2, 2, 12, 10);
        assertThat(runs.get(2).style().size()).isLessThan(Look.DEFAULT.size());
        assertThat(runs.get(2).style().tone()).isEqualTo(RunStyle.Tone.FAINT);
        assertThat(runs.get(3).style().size()).isEqualTo(Look.DEFAULT.size());
    }

    @Test
    void aRunInHeadingIsSetBoldAndTheTextAfterItIsNot() {
        OpenDocument open = Sample.open("", "(一)加强法治保障。全面落实各项制度,持续提升服务水平。\n(二)优化营商环境。全力推进创新试点,不断激发市场活力。");
        List<Painter.Run> runs = runs(open);
        assertThat(runs.get(1).style().face()).isEqualTo(RunStyle.Face.SANS_BOLD);
        assertThat(runs.get(1).length()).isEqualTo("(一)加强法治保障。".length());
        assertThat(runs.get(2).style().face()).isEqualTo(RunStyle.Face.SERIF);
    }

    @Test
    void aLongPointStaysSetInBelowItsOneDot() {
        String text = "- " + "一句话说得很长很长，还没有完。".repeat(300);
        OpenDocument open = Sample.open("", text, MarkdownSigns.find(text).toArray(Noise[]::new));
        DisplayText display = DisplayText.of(open, false, 2);
        Painter painter = new Painter(open, Look.DEFAULT);
        LineStyle.Beside dot =
                Objects.requireNonNull(painter.lineStyle(display, 0).beside());
        assertThat(display.blocks()).hasSizeGreaterThan(2);
        for (int i = 1; i < display.blocks().size(); i++) {
            assertThat(painter.lineStyle(display, i).beside()).isNull();
            assertThat(painter.lineStyle(display, i).left()).isEqualTo(dot.left() + dot.width());
        }
    }

    /** A sign that other noise swallowed made all that stood between the pairs bold. */
    @Test
    void aSignThatLostItsPartnerShiftsNoOthers() {
        String text = "甲**乙**丙**丁**戊，这是很长很长的一句话。\n己**庚**辛，又是很长很长的一句话。";
        List<Noise> signs = MarkdownSigns.find(text);
        OpenDocument open = Sample.open("", text, signs.subList(1, signs.size()).toArray(Noise[]::new));
        Painter painter = new Painter(open, Look.DEFAULT);
        DisplayText display = DisplayText.of(open, false, 2);
        assertThat(painter.runs(display, 0))
                .extracting(run -> run.style().face())
                .doesNotContain(RunStyle.Face.SANS_BOLD);
        assertThat(painter.runs(display, 1))
                .extracting(run -> run.style().face())
                .contains(RunStyle.Face.SANS_BOLD);
    }

    /** Markdown was shown with all its signs. */
    @Test
    void signsOfMarkdownAreNotShownAndWordsLookAsTheySay() {
        String text = "坚持**“实干”**的作风，*重点*在此，很长很长的一句话。\n- 一项\n  - 又一项\n> 原话";
        OpenDocument open = Sample.open("", text, MarkdownSigns.find(text).toArray(Noise[]::new));
        DisplayText display = DisplayText.of(open, false, 2);
        assertThat(display.text().lines().map(String::strip))
                .containsExactly("坚持“实干”的作风，重点在此，很长很长的一句话。", "一项", "又一项", "原话");
        Painter painter = new Painter(open, Look.DEFAULT);
        assertThat(painter.runs(display, 0))
                .extracting(run -> run.style().face())
                .containsSubsequence(RunStyle.Face.SANS_BOLD, RunStyle.Face.SERIF, RunStyle.Face.SANS);
        assertThat(Objects.requireNonNull(painter.lineStyle(display, 1).beside())
                        .words())
                .isEqualTo("•");
        assertThat(Objects.requireNonNull(painter.lineStyle(display, 2).beside())
                        .left())
                .isGreaterThan(
                        Objects.requireNonNull(painter.lineStyle(display, 1).beside())
                                .left());
        assertThat(painter.lineStyle(display, 3).left()).isPositive();
    }
}
