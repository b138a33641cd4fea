package org.yandu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.intake.EncodingSamples.Sample;

class EncodingSamplesTest {

    private static final String TEXT = "關於優化營商環境的通知\r\n\r\n各級政府：\r\n為深入貫徹落實會議精神，制定本辦法。\r\n第四行\r\n";

    private static Sample in(List<Sample> samples, String charset) {
        return samples.stream()
                .filter(sample -> sample.charset().name().equals(charset))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "Big5-HKSCS", "UTF-16LE", "UTF-16BE"})
    void theFirstLinesCanBeReadInTheRightEncoding(String charset) {
        Sample sample = in(EncodingSamples.of(TEXT.getBytes(Charset.forName(charset))), charset);
        assertThat(sample.beginning()).isEqualTo("關於優化營商環境的通知\n各級政府：\n為深入貫徹落實會議精神，制定本辦法。");
        assertThat(sample.readable()).isTrue();
    }

    @Test
    void aWrongEncodingIsSeenToBeGarbled() {
        List<Sample> samples = EncodingSamples.of(TEXT.getBytes(Charset.forName("Big5-HKSCS")));
        assertThat(in(samples, "UTF-8").readable()).isFalse();
        assertThat(in(samples, "GB18030").beginning()).doesNotContain("營商");
    }

    @Test
    void whatReadsAlikeInAllEncodingsIsPassedOver() {
        String head = "Received: from mail.example.org\n".repeat(60);
        Sample sample = in(EncodingSamples.of((head + TEXT).getBytes(Charset.forName("GB18030"))), "GB18030");
        assertThat(sample.beginning()).startsWith("關於優化營商環境的通知");
    }

    @Test
    void aCharacterCutInTwoAtTheEndOfTheSampleIsNoSign() {
        for (int more = 0; more < 3; more++) {
            byte[] bytes = ("a".repeat(more) + "一二三四五六七八九十\n".repeat(400)).getBytes(Charset.forName("UTF-8"));
            assertThat(in(EncodingSamples.of(bytes), "UTF-8").readable()).isTrue();
        }
    }

    @Test
    void aWebPageShowsItsWordsAndNotItsTags() {
        String page =
                "<html><head><title>關於優化營商環境的通知</title></head>\n<body><b>優化</b><p class=\"a\">各級政府：</p>\n</body></html>\n";
        assertThat(in(EncodingSamples.of(page.getBytes(Charset.forName("Big5-HKSCS"))), "Big5-HKSCS")
                        .beginning())
                .isEqualTo("關於優化營商環境的通知\n優化 各級政府：");
    }

    /** A page in GBK that calls itself Big5 is read as the reader says. */
    @Test
    void aWebPageIsReadInTheEncodingThatIsChosen() {
        byte[] page = "<html><head><meta charset=big5></head><body><p>关于优化营商环境的通知</p></body></html>"
                .getBytes(Charset.forName("GBK"));
        Reading wrong = Intake.read("网页.html", page, Charset.forName("Big5-HKSCS"));
        assertThat(wrong.text()).doesNotContain("营商环境");
        assertThat(wrong.otherwise()).isEqualTo("GB18030");

        Reading right = Intake.read("网页.html", page, Charset.forName("GB18030"));
        assertThat(right.text()).isEqualTo("关于优化营商环境的通知\n");
        assertThat(right.encoding()).isEqualTo("GB18030");
        assertThat(right.otherwise()).isNull();
        assertThat(EncodingSamples.fit(right.format())).isTrue();
    }
}
