package org.yandu.exchange.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles on lines of 20 Chinese characters; a stroke where the line ends. */
class TitleLinesTest {

    @ParameterizedTest
    @CsvSource({
        "软环境建设,软环境建设",
        "软环境建设与城市国际化：从五篇文本看治理现代化,软环境建设与城市国际化：/从五篇文本看治理现代化",
        "以改革担当回答“发展之问”——杭州打造营商环境最优市研究,以改革担当回答“发展之问”/——杭州打造营商环境最优市研究",
        // no mark in it, or one that leaves too little on a line: whoever sets the page breaks it
        "杭州市人民政府关于杭州市二〇二二年法治政府建设情况的年度报告,杭州市人民政府关于杭州市二〇二二年法治政府建设情况的年度报告",
        "一：杭州市人民政府关于法治政府建设情况的年度报告,一：杭州市人民政府关于法治政府建设情况的年度报告",
        "会议定于今天下午10:30在党校报告厅举行请准时参加,会议定于今天下午10:30在党校报告厅举行请准时参加",
    })
    void lines(String title, String lines) {
        assertThat(String.join("/", TitleLines.of(title, 20))).isEqualTo(lines);
    }
}
