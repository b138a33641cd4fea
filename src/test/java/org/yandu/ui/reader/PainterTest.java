package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.yandu.document.Noise;
import org.yandu.ui.shell.Appearance;
import org.yandu.ui.shell.Look;
import org.yandu.workspace.OpenDocument;

class PainterTest {

    private static final Map<String, Integer> LANES = Map.of("a", 0, "b", 1, "c", 2);

    private static List<Painter.Run> runs(OpenDocument open) {
        return new Painter(open, Sample.CODEBOOK, LANES, Look.DEFAULT).runs(DisplayText.of(open, false), 0, null);
    }

    /** One group of digits per run: how many units, and in which lanes they are underlined. */
    private static String drawn(List<Painter.Run> runs) {
        return runs.stream()
                .map(run -> run.length()
                        + run.style().lines().stream()
                                .map(line -> "abc".substring(line.lane(), line.lane() + 1))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void overlapsBecomeRunsThatFollowEachOther() {
        OpenDocument open = Sample.marked(
                Sample.open("", "零一二三四五六七八九。"),
                0, //
                "  aaaaa   ",
                "    bbbbb ",
                "     c    ");
        // two characters of indent, then runs that cut wherever a mark begins or ends
        assertThat(drawn(runs(open))).isEqualTo("2 2 2a 1ab 1abc 1ab 2b 2");
    }

    @Test
    void oneThemeHasItsTintAndSeveralShareANeutralOne() {
        OpenDocument open = Sample.marked(Sample.open("", "零一二三四五六七八九。"), 0, "aaa       ", " bb       ");
        List<Painter.Run> runs = runs(open);
        assertThat(runs.get(1).style().tint()).isEqualTo(Color.web("#FBE9BF"));
        assertThat(runs.get(2).style().tint())
                .isEqualTo(Ink.of(Appearance.LIGHT).neutralTint());
    }

    @Test
    void theSameThemeTwiceIsUnderlinedOnce() {
        OpenDocument open = Sample.marked(Sample.open("", "零一二三四五六七八九。"), 0, "aaaa      ", "  aaaa    ");
        assertThat(drawn(runs(open))).isEqualTo("2 2a 2a 2a 5");
    }

    @Test
    void noiseInsideAMarkIsSmallAndFaintAndNoPartOfIt() {
        String text = "但始某某彩票(abc.cc)终以城乡统筹为抓手。";
        Noise advertisement = Sample.noise(text, "某某彩票(abc.cc)");
        OpenDocument open = Sample.marked(Sample.open("", text, advertisement), 0, " aaaaaaaaaaaaaaaa");
        List<Painter.Run> runs = runs(open);
        assertThat(drawn(runs)).startsWith("2 1 1a 12 ");
        assertThat(runs.get(3).style().size()).isLessThan(Look.DEFAULT.size());
        assertThat(runs.get(4).style().size()).isEqualTo(Look.DEFAULT.size());
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
    void darkPaperHasItsOwnInkAndTints() {
        OpenDocument open = Sample.marked(Sample.open("", "零一二三四五六七八九。"), 0, "aaa       ");
        Painter dark = new Painter(open, Sample.CODEBOOK, LANES, Look.DEFAULT.with(Appearance.DARK));
        List<Painter.Run> runs = dark.runs(DisplayText.of(open, false), 0, null);
        assertThat(runs.get(1).style().tint()).isEqualTo(Color.web("#4A3A14"));
        assertThat(runs.get(1).style().ink()).isEqualTo(Ink.of(Appearance.DARK).text());
    }
}
