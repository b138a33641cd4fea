package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.ui.reader.Painter.Run;

class ShapedLettersTest {

    private static final RunStyle STYLE = new RunStyle(RunStyle.Face.SERIF, "", 18, RunStyle.Tone.TEXT);
    private static final RunStyle OTHER = new RunStyle(RunStyle.Face.SANS, "", 14, RunStyle.Tone.FAINT);

    /** As a bar before every run. */
    private static String cut(String text) {
        StringBuilder cut = new StringBuilder();
        int at = 0;
        for (Run run : ShapedLetters.apart(text, 0, List.of(new Run(text.length(), STYLE)))) {
            cut.append('|').append(text, at, at + run.length());
            at += run.length();
        }
        return cut.append(text.substring(at)).toString();
    }

    @Test
    void joinedPicturesAndMarkedLettersStandByThemselvesAndWhole() {
        assertThat(cut("\u3000\u3000👨‍👩‍👧甲乙丙丁")).isEqualTo("|\u3000\u3000|👨‍👩‍👧|甲乙丙丁");
        assertThat(cut("甲e\u0301乙")).isEqualTo("|甲|e\u0301|乙");
        assertThat(cut("葛\uDB40\uDD00城")).isEqualTo("|葛|\uDB40\uDD00|城");
    }

    @Test
    void whatIsShapedEndsWhereverALineMayEnd() {
        assertThat(cut("السلام عليكم ورحمة")).isEqualTo("|السلام| |عليكم| |ورحمة");
        assertThat(cut("བོད་ཡིག་གི་")).startsWith("|བོད་|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "没有别的", "2023年ABC", "𠮷祥𬬻火", "👇🏻", "“引文”……——。", "ｶﾞ한글かな"})
    void nothingElseIsCut(String text) {
        List<Run> runs = List.of(new Run(text.length(), STYLE));
        assertThat(ShapedLetters.apart(text, 0, runs)).isSameAs(runs);
    }

    /** Whatever is cut, every unit keeps its place and its look, no cluster is parted and no neighbours are alike. */
    @Test
    void unitsKeepTheirPlacesAndTheirLook() {
        Random random = new Random(4);
        String[] parts = {
            "甲乙", "👨‍👩‍👧", "e\u0301", "葛\uDB40\uDD00", "ไทย", "བོད་", "ab ", "سلام ", "𠮷", "\u200D", "。", "\uD83D"
        };
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder("前文二字");
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            int half = 1 + random.nextInt(text.length() - 3);
            List<Run> runs = List.of(new Run(half, STYLE), new Run(text.length() - 2 - half, OTHER));
            List<Run> cut = ShapedLetters.apart(text.toString(), 2, runs);
            int at = 0;
            for (Run run : cut) {
                assertThat(run.length()).isPositive();
                assertThat(run.style().apart(0)).isEqualTo(at < half ? STYLE : OTHER);
                at += run.length();
                assertThat(at <= half || at - run.length() >= half).isTrue();
            }
            assertThat(at).isEqualTo(text.length() - 2);
            for (int i = 1; i < cut.size(); i++) {
                assertThat(cut.get(i).style()).isNotEqualTo(cut.get(i - 1).style());
            }
        }
    }
}
