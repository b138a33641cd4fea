package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.yandu.document.Noise;
import org.yandu.ui.parts.Appearance;
import org.yandu.ui.shell.Look;
import org.yandu.workspace.OpenDocument;

class MarkPainterTest {

    private static final String TEXT = "零一二三四五六七八九。";

    private static BlockMarks marks(OpenDocument open, Look look) {
        return new MarkPainter(open, Sample.CODEBOOK, look).marks(DisplayText.of(open, false, 2), 0, null);
    }

    private static List<BlockMarks.Run> runs(OpenDocument open) {
        return marks(open, Look.DEFAULT).runs();
    }

    /** One group per run: where it begins, how many units, and the signs of the themes that underline it. */
    private static String drawn(List<BlockMarks.Run> runs) {
        return runs.stream()
                .map(run -> run.from() + ":" + (run.to() - run.from())
                        + run.style().lines().stream().map(MarkStyle.Line::sign).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void overlapsBecomeRunsThatFollowEachOther() {
        OpenDocument open = Sample.marked(
                Sample.open("", TEXT),
                0, //
                "  aaaaa   ",
                "    bbbbb ",
                "     c    ");
        // after two characters of indent, runs that cut wherever a mark begins or ends
        assertThat(drawn(runs(open))).isEqualTo("2:2 4:2a 6:1ab 7:1abc 8:1ab 9:2b 11:2");
    }

    @Test
    void oneThemeHasItsTintAndSeveralShareANeutralOne() {
        OpenDocument open = Sample.marked(Sample.open("", TEXT), 0, "aaa       ", " bb       ");
        List<BlockMarks.Run> runs = runs(open);
        assertThat(runs.get(0).style().tint()).isEqualTo(Color.web("#FBE9BF"));
        assertThat(runs.get(1).style().tint())
                .isEqualTo(Ink.of(Appearance.LIGHT).neutralTint());
    }

    @Test
    void theSameThemeTwiceIsUnderlinedOnceAndDarkerAndItsEndsAreShown() {
        OpenDocument open = Sample.marked(Sample.open("", TEXT), 0, "aaaa      ", "  aaaa    ");
        BlockMarks marks = marks(open, Look.DEFAULT);
        assertThat(drawn(marks.runs())).isEqualTo("2:2a 4:2a 6:2a 8:5");
        assertThat(marks.runs().get(1).style().tint())
                .isNotEqualTo(marks.runs().get(0).style().tint());
        // the second begins within the first, and the first ends within the second
        assertThat(marks.borders())
                .extracting(border -> border.at() + (border.atEnd() ? "]" : "["))
                .containsExactlyInAnyOrder("4[", "6]");
    }

    @Test
    void twoMarksOfOneThemeThatMeetHaveABorder() {
        OpenDocument open = Sample.marked(Sample.open("", TEXT), 0, "aaaa      ", "    aaa   ");
        assertThat(marks(open, Look.DEFAULT).borders())
                .extracting(BlockMarks.Border::at)
                .containsExactly(6);
    }

    @Test
    void noiseInsideAMarkIsNoPartOfIt() {
        String text = "但始某某彩票(abc.cc)终以城乡统筹为抓手。";
        Noise advertisement = Sample.noise(text, "某某彩票(abc.cc)");
        OpenDocument open = Sample.marked(Sample.open("", text, advertisement), 0, " aaaaaaaaaaaaaaaa");
        assertThat(drawn(runs(open))).startsWith("2:1 3:1a 16:");
    }

    @Test
    void darkPaperHasItsOwnTints() {
        OpenDocument open = Sample.marked(Sample.open("", TEXT), 0, "aaa       ");
        BlockMarks marks = marks(open, Look.DEFAULT.with(Appearance.DARK));
        assertThat(marks.runs().getFirst().style().tint()).isEqualTo(Color.web("#4A3A14"));
    }
}
