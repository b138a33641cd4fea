package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.document.Folding;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.MarkerReader;
import org.yandu.outline.numbers.Style;

class MarkerReaderTest {

    @ParameterizedTest(name = "{0} is {1} {2}, cited as {3}")
    @CsvSource({
        "一、总则, HAN, 1, 一",
        "十一．总则, HAN, 11, 十一",
        "廿三、总则, HAN, 23, 廿三",
        "貳、總則, FORMAL, 2, 贰",
        "（十）总则, HAN_BRACKET, 10, （十）",
        "(二)、总则, HAN_BRACKET, 2, （二）",
        "㈢总则, HAN_BRACKET, 3, （三）",
        "1.总则, ARABIC, 1, 1",
        "１２．总则, ARABIC, 12, 12",
        "3、总则, ARABIC, 3, 3",
        "⒋总则, ARABIC, 4, 4",
        "1.2023年工作, ARABIC, 1, 1",
        "1.2 目的, DECIMAL, 2, 1.2",
        "（1）总则, ARABIC_BRACKET, 1, （1）",
        "3）总则, ARABIC_BRACKET, 3, （3）",
        "⑵总则, ARABIC_BRACKET, 2, （2）",
        "⑤总则, CIRCLED, 5, ⑤",
        "第二節 總則, SECTION, 2, 第二节",
        "第 三 章 总则, CHAPTER, 3, 第三章",
        "第一分编 通则, SUBBOOK, 1, 第一分编",
        "第一百零二条 本法, ARTICLE, 102, 第一百零二条",
        "第12条 本法, ARTICLE, 12, 第12条",
        "第十条之一 本法, ARTICLE, 10, 第十条之一",
        "第-节 概念, SECTION, 0, 第一节",
        "第一，以人为本, ORDINAL, 1, 第一",
        "## 一、缘起, MARKDOWN, 1, 一",
    })
    void readsNumberings(String text, Style style, int ordinal, String label) {
        String folded = Folding.inPlace(text);
        Marker marker = Objects.requireNonNull(MarkerReader.read(folded, 0, folded.length()));
        assertThat(marker.style()).isEqualTo(style);
        assertThat(marker.ordinal()).isEqualTo(ordinal);
        assertThat(marker.label()).isEqualTo(label);
    }

    @ParameterizedTest(name = "{0} is no numbering")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.5公里", "2.0版", "2023年4月", "一、二级单位", "第三章的内容", "第五条规定的", "第二条第一款", "第一次会议", "#话题", "一是提速", "千方百计",
                "12306", "3-5人"
            })
    void isNotFooled(String text) {
        String folded = Folding.inPlace(text);
        assertThat(MarkerReader.read(folded, 0, folded.length())).isNull();
    }
}
