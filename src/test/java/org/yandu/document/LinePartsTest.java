package org.yandu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinePartsTest {

    private static LineParts parts(String text, Noise... noise) {
        DocumentVersion version = new DocumentVersion(
                "v", "d", text, List.of(noise), new DocumentVersion.Origin("UTF-8", "00", Instant.EPOCH));
        return new LineParts(version, new TextSpan(0, text.length()));
    }

    private static String sentences(String text) {
        return parts(text).sentences().stream().map(span -> span.in(text)).collect(Collectors.joining(" ‖ "));
    }

    /** As they are meant to be cut, at ‖; the line is what is left without these. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "信用是根本。 ‖ 法治是保障！ ‖ 效能呢？ ‖ 其一； ‖ 其二；",
                "統籌推進法治政府建設。 ‖ 聚焦中心工作！",
                "他说：“信用立市。” ‖ 会议指出：“要抓落实！” ‖ 完。",
                "他指出：“要抓落实，‘最多跑一次’。” ‖ 大家鼓掌。",
                "“第一句。 ‖ 第二句。” ‖ 第三句。",
                "「信用。」 ‖ 『法治！』 ‖ 完",
                "“为什么？”的问题，“怎么办！”，都要回答。 ‖ 完。",
                "增长12.5%，达到3.14万亿。 ‖ 完。",
                "1.加强领导。 ‖ 2. 落实责任。 ‖ (3)抓好考核。",
                "2.1.加强领导。 ‖ 完",
                "见附件（一是信用。二是法治。）后执行。 ‖ 完。",
                "《谁来治理？》一书指出，要共治。 ‖ 完。",
                "他想……还是去了。 ‖ 完……",
                "说到这里…… ‖ “好。” ‖ 完",
                "提出：“经济要加快发展……就‘软环境’来说，重点是建设。” ‖ 完。",
                "他说：“信用立市……” ‖ 完。",
                "真的？！ ‖ 是的!! ‖ 好。",
                "GDP grew by 3.5 percent. ‖ The U.S. did not. ‖ 完。",
                "见http://a.gov.cn/x?id=1说明。 ‖ 完。",
                "半角句号发展.推动改革. ‖ 完",
                "没有句号的一行",
                "（未合上的括号，信用。 ‖ 法治。",
                "1)信用。 ‖ 2)法治。",
                "他说:\"要抓落实。\" ‖ 完。",
            })
    void sentencesAreCutWhereAReaderWould(String drawn) {
        String text = drawn.replace(" ‖ ", "");
        if (drawn.startsWith("半角")) {
            // A Latin full stop behind a Chinese character ends a sentence, and so it does here twice.
            assertThat(sentences(text)).isEqualTo("半角句号发展. ‖ 推动改革. ‖ 完");
            return;
        }
        // White space between Latin sentences belongs to neither.
        assertThat(sentences(drawn.replace(" ‖ ", drawn.startsWith("GDP") ? " " : "")))
                .isEqualTo(drawn);
    }

    private static String around(String text, String at) {
        int from = text.indexOf(at);
        return parts(text).around(new TextSpan(from, from + at.length())).stream()
                .filter(span -> span.start() <= from && span.end() >= from + at.length())
                .sorted(java.util.Comparator.comparingInt(TextSpan::length))
                .map(span -> span.in(text))
                .distinct()
                .collect(Collectors.joining(" < "));
    }

    @Test
    void fromWordToSentence() {
        assertThat(around("会议要求，优化法治环境、信用环境，提升机关效能。", "法"))
                .isEqualTo("法治 < 优化法治环境 < 优化法治环境、信用环境 < 会议要求，优化法治环境、信用环境，提升机关效能。");
        assertThat(around("統籌推進法治政府建設，聚焦中心工作。", "政")).startsWith("政府 < 統籌推進法治政府建設 < ");
        assertThat(around("全面落實各項製度。", "製")).startsWith("製度 < 全面落實各項製度 < ");
    }

    @Test
    void aQuotationWithoutAndWithItsMarksAndThenWhatItStandsIn() {
        assertThat(around("深化“放管服”改革，再造流程。", "放管服")).isEqualTo("放管服 < “放管服” < 深化“放管服”改革 < 深化“放管服”改革，再造流程。");
        assertThat(around("实施《优化营商环境条例》、《立法法》。", "立法"))
                .isEqualTo("立法 < 立法法 < 《立法法》 < 实施《优化营商环境条例》、《立法法》 < 实施《优化营商环境条例》、《立法法》。");
        assertThat(around("他说：“信用是‘金名片’，要珍惜。”完", "名片"))
                .startsWith("名片 < 金名片 < ‘金名片’ < 信用是‘金名片’ < 信用是‘金名片’，要珍惜。 < “信用是‘金名片’，要珍惜。”");
    }

    @Test
    void numbersAndLatinWordsAreWhole() {
        assertThat(around("GDP增长12.5%，达1,000亿元。", "2.")).startsWith("12.5 < GDP增长12.5% < GDP增长12.5%，达1,000亿元");
        assertThat(around("增速达1,000亿元，其中。", ",0")).startsWith("1,000 < 增速达1,000亿元 < ");
        assertThat(around("推进GDP核算。", "D")).startsWith("GDP < 推进GDP核算 < ");
    }

    @Test
    void punctuationByItself() {
        String text = "信用，法治。";
        assertThat(parts(text).word(2).in(text)).isEqualTo("，");
        assertThat(parts(text).phrase(2).in(text)).isEqualTo("，");
    }

    @Test
    void noiseWithinASentenceIsPassedOver() {
        String text = "但始某某彩票(abc.cc)。终以城乡统筹为抓手。下一句。";
        int from = text.indexOf("某");
        Noise noise = new Noise(new TextSpan(from, text.indexOf("终")), Noise.Kind.ADVERTISEMENT, "noise.advertisement");
        LineParts parts = parts(text, noise);
        assertThat(parts.word(2).in(text)).isEqualTo("始某某彩票(abc.cc)。终");
        assertThat(parts.sentences()).hasSize(2);
        assertThat(parts.sentence(0).in(text)).endsWith("抓手。");
    }

    @Test
    void noCharacterIsTorn() {
        String text = "𠮷祥👍🏽，\uFE00𬬻火。";
        LineParts parts = parts(text);
        for (int at = 0; at < text.length(); at++) {
            for (TextSpan span : List.of(parts.word(at), parts.phrase(at), parts.sentence(at))) {
                assertThat(Clusters.whole(text, span)).isEqualTo(span);
            }
        }
    }

    /** Trimmed on the left of the arrow, to what stands at its right. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "，信用建设。→信用建设",
                "“信用建设，”→信用建设",
                "“放管服”改革，→“放管服”改革",
                "（一）加强领导。→（一）加强领导",
                "《行政诉讼法》→行政诉讼法",
                "。，！→。，！",
                " “信用” →信用",
            })
    void punctuationAtTheEndsGoes(String drawn) {
        String text = drawn.substring(0, drawn.indexOf('→'));
        DocumentVersion version = new DocumentVersion(
                "v", "d", text, List.of(), new DocumentVersion.Origin("UTF-8", "00", Instant.EPOCH));
        assertThat(Punctuation.trimmed(version, new TextSpan(0, text.length())).in(text))
                .isEqualTo(drawn.substring(drawn.indexOf('→') + 1));
    }
}
