package org.yandu.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a machine chose wrongly is told; what is rightly written is not. */
class ConversionSlipsTest {

    private static String in(String words) {
        return ConversionSlips.in(words).stream()
                .map(slip -> slip.written() + ">" + slip.meant())
                .collect(Collectors.joining(" "));
    }

    /** As seed 003 has them. */
    @ParameterizedTest
    @CsvSource({
        "全麵推進法治建設, 全麵>全面",
        "方麵民, 方麵>方面",
        "製度, 製度>制度",
        "完善機製。, 機製>機制",
        "行政複議, 政複>政复",
        "信谘詢, 信谘>信咨",
        "情況彙報, 況彙>況汇",
        "管理係統與體係, 理係>理系 體係>體系",
        "法誌願, 法誌>法志",
    })
    void slips(String words, String told) {
        assertThat(in(words)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "麵包、麵粉和拉麵",
                "製造業製作、研製、複製",
                "重複、複雜、複合",
                "詞彙、彙集",
                "特徵、徵求意見、徵收",
                "關係、係數",
                "雜誌、標誌",
                "理髮、頭髮",
                "乾燥、乾淨",
                "全面制度恢复汇报体系志愿发展干部",
                "全面、制度"
            })
    void rightWords(String words) {
        assertThat(in(words)).isEmpty();
    }
}
