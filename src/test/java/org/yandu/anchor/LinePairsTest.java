package org.yandu.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yandu.bench.Effort;
import org.yandu.document.TextSpan;

/** Which line is which. */
class LinePairsTest {

    private static final int LINES = 5_000;

    private static String words(int letters) {
        Random random = new Random(7);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            words.append((char) (0x4E00 + random.nextInt(3_000)));
        }
        return words.toString();
    }

    private static String wrapped(String words, int width) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < words.length(); at += width) {
            text.append(words, at, Math.min(words.length(), at + width)).append('\n');
        }
        return text.toString();
    }

    @Test
    void aLineWrappedElsewhereComesFromTheOneMostOfItStoodIn() {
        LinePairs lines = LinePairs.between("甲乙丙丁戊己\n\n庚辛壬癸子丑\n寅卯辰巳午未\n", "甲乙丙丁\n戊己庚辛壬癸\n子丑寅卯辰巳午未\n新的\n");

        assertThat(lines.origin(0)).isEqualTo(0);
        assertThat(lines.origin(1)).isEqualTo(1);
        assertThat(lines.origin(2)).isEqualTo(2);
        assertThat(lines.origin(3)).isEqualTo(LinePairs.NONE);
    }

    @Test
    void manyLinesWrappedElsewhere() {
        String words = words(LINES * 20);
        LinePairs lines =
                Effort.within(Duration.ofSeconds(20), () -> LinePairs.between(wrapped(words, 20), wrapped(words, 23)));

        for (int line = 0; line < lines.newLines().size(); line++) {
            int start = line * 23;
            int end = Math.min(words.length(), start + 23);
            int origin = lines.origin(line);
            assertThat(new TextSpan(origin * 20, origin * 20 + 20).overlaps(new TextSpan(start, end)))
                    .as("line %d from %d", line, origin)
                    .isTrue();
        }
    }

    /** 第九条 has the very items of 第七条, and was put before it: each item is still that of its article. */
    @Test
    void linesThatStandTwiceGoWithTheOneTheyStandBelow() {
        String items = "（一）权责清单；\n（二）信用信息；\n（三）其他事项。\n";
        String seven = "第七条　行政机关应当公开：\n" + items;
        String nine = "第九条　事业单位应当公开：\n" + items;
        String eight = "第八条　稳定经营主体预期。\n";
        LinePairs lines = LinePairs.between(seven + eight + nine, nine + seven + eight);

        for (int line = 0; line < 4; line++) {
            assertThat(lines.forward(line)).isEqualTo(line + 4);
            assertThat(lines.forward(line + 5)).isEqualTo(line);
            assertThat(lines.isSure(line + 5)).isTrue();
        }
    }
}
