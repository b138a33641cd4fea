package org.yandu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @Test
    void chineseCharactersAreTwoColumnsWide() {
        assertThat(new Columns()
                        .headed("编号", "日期", "字数", "标题")
                        .row("3c5f", "2023-04", 6481, "软环境")
                        .row("ec", null, 78, "𠮷县")
                        .lines())
                .containsExactly(
                        "编号  日期     字数  标题", //
                        "3c5f  2023-04  6481  软环境",
                        "ec               78  𠮷县");
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "信用, 4", "（一）, 6", "ＡＢ, 4", "𠮷, 2", "e\u0301, 1", "“软”, 4", "ｱ, 1"})
    void widths(String text, int columns) {
        assertThat(Columns.width(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"信用建设, 8, 信用建设", "信用建设, 7, 信用建…", "信用建设, 6, 信用…", "𠮷𠮷𠮷, 5, 𠮷𠮷…"})
    void whatIsTooWideIsCutBetweenCharacters(String text, int columns, String cut) {
        assertThat(Columns.cut(text, columns)).isEqualTo(cut);
    }
}
