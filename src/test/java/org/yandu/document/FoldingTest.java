package org.yandu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest(name = "{0} is found as {1}")
    @CsvSource({
        "全麵, 全面", "製度, 制度", "谘詢, 咨询", "諮詢, 咨询", "複議, 复议", "答覆, 答复", "彙報, 汇报", "特徵, 特征", "關係, 关系",
        "法治, 法治", "裏面, 里面", "裡面, 里面", "衆, 众", "眾, 众", "計畫, 计划", "乾部, 干部", "瞭解, 了解", "隨著, 随着",
        "志願, 志愿", "誌願, 志愿", "幹部, 干部", "紮實, 扎实", "衞生, 卫生", "經験, 经验", "餘, 馀", "沈陽, 瀋陽", "委託, 委托"
    })
    void bothScriptsAndTheirSlips(String written, String asked) {
        assertThat(Folding.fold(written)).isEqualTo(Folding.fold(asked));
    }

    @ParameterizedTest(name = "{0} and {1} stay apart")
    @CsvSource({"坐, 座", "几, 机", "法制, 法治", "做, 作", "炼, 链", "纽, 钮"})
    void differentWordsStayApart(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {"ＡＩ（２０２３）：|ai(2023):", "「最好」『環境』|\"最好\"\"环境\"", "前言——後記|前言--后记", "ﾊ|ハ", "兩|两", "⼀⺠|一民"})
    void widthCaseQuotesAndCompatibility(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @Test
    @DisplayName("white space, line ends, U+3000, zero width: nothing")
    void passesOverSpace() {
        assertThat(Folding.fold(" 法\n\u3000治\u200b\u00a0\ufeff政\r\n府\t")).isEqualTo("法治政府");
    }

    @Test
    @DisplayName("a representative is its own representative")
    void foldingTwiceIsFoldingOnce() {
        for (int c = 0x20; c < 0x2FFFF; c++) {
            if (c < 0xD800 || c > 0xDFFF) {
                String once = Folding.fold(Character.toString(c));
                if (!Folding.fold(once).equals(once)) {
                    throw new AssertionError("U+" + Integer.toHexString(c) + " folds to " + once + " and on");
                }
            }
        }
    }

    @Test
    @DisplayName("始[广告]终: the folded stretch maps back across the noise")
    void mapsBackAcrossNoise() {
        String text = "始【廣告】終 以城鄉";
        Folded folded = Folding.fold(text, List.of(new Noise(new TextSpan(1, 5), Noise.Kind.ADVERTISEMENT, "x")));
        assertThat(folded.text()).isEqualTo("始终以城乡");
        assertThat(folded.toSource(new TextSpan(0, 2)).in(text)).isEqualTo("始【廣告】終");
        assertThat(folded.toSource(new TextSpan(1, 3)).in(text)).isEqualTo("終 以");
        assertThat(folded.fromSource(7)).isEqualTo(2);
    }

    @Test
    @DisplayName("above the BMP: 𠮷 stays, 𬬻 meets 鑪, offsets count units")
    void aboveTheBmp() {
        String text = "𠮷野家𬬻子";
        Folded folded = Folding.fold(text, List.of());
        int at = folded.text().indexOf("野");
        assertThat(folded.toSource(new TextSpan(at, at + 1)).in(text)).isEqualTo("野");
        assertThat(folded.toSource(new TextSpan(0, folded.text().length())).in(text))
                .isEqualTo(text);
        assertThat(folded.toSource(new TextSpan(0, 2)).in(text)).isEqualTo("𠮷");
        assertThat(Folding.fold("鑪")).isEqualTo(Folding.fold("𬬻"));
    }

    @Test
    @DisplayName("in place: same length, spaces and line ends where they were")
    void inPlaceKeepsOffsets() {
        assertThat(Folding.inPlace("（一）統籌\n\u3000ＡＢ\t。")).isEqualTo("(一)统筹\n ab\t。");
    }

    @Test
    @DisplayName("a megabyte keeps one character for each that is not white space")
    void foldsLongTexts() {
        assertThat(Folding.fold("推進依法行政全麵建設法治政府。\n".repeat(65_000))).hasSize(65_000 * 15);
    }
}
