package org.yandu.retrieval.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.document.MarkdownSigns;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/** What is said in a text, and the days it means. */
class DateFinderTest {

    private static String found(String text) {
        return DateFinder.find(text, List.of()).stream()
                .map(each -> each.words() + "=" + each.when().from()
                        + (each.when().to().equals(each.when().from())
                                ? ""
                                : ".." + each.when().to()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "于2023年4月13日印发, 2023年4月13日=2023-04-13",
        "二〇二三年四月十三日, 二〇二三年四月十三日=2023-04-13",
        "二○一八年十一月, 二○一八年十一月=2018-11",
        "一九七八年以来, 一九七八年=1978",
        "截至２０１８年１１月底, ２０１８年１１月=2018-11",
        "2018 年 11 月 16 日, 2018 年 11 月 16 日=2018-11-16",
        "2016-2020年工作, 2016-2020年=2016..2020",
        "2016年至2020年, 2016年至2020年=2016..2020",
        "2016—2020年, 2016—2020年=2016..2020",
        "2018年1-11月, 2018年1-11月=2018-01..2018-11",
        "2018年3月至11月, 2018年3月至11月=2018-03..2018-11",
        "2018年12月—2019年3月, 2018年12月—2019年3月=2018-12..2019-03",
        "2018年4月13-15日, 2018年4月13-15日=2018-04-13..2018-04-15",
        "2018年4月30日至5月2日, 2018年4月30日至5月2日=2018-04-30..2018-05-02",
        "時間: 2023- 02- 24, 2023- 02- 24=2023-02-24",
        "2023/4/13, 2023/4/13=2023-04-13",
        "“十三五”时期, “十三五”=2016..2020",
        "“九五”期间, “九五”=1996..2000",
        "十四五規劃, 十四五=2021..2025",
        "第十四个五年规划, 第十四个五年规划=2021..2025",
        "20世纪90年代, 20世纪90年代=1990..1999",
        "4月13日召开, 4月13日=--04-13",
        "同年10月起施行, 10月=--10",
        "十一月底完成, 十一月=--11",
        "6月至9月开展, 6月至9月=--06..--09",
        "1-9月, 1-9月=--01..--09",
        "10月1日至7日, 10月1日至7日=--10-01..--10-07",
        "12月30日-1月2日, 12月30日-1月2日=--12-30..--01-02",
        "2019年三季度, 2019年三季度=2019-07..2019-09",
        "2021年前三季度, 2021年前三季度=2021-01..2021-09",
        "2023年上半年, 2023年上半年=2023-01..2023-06",
        "规划(2021—2025), 2021—2025=2021..2025",
        "上世纪90年代, 上世纪90年代=1990..1999",
        "上世纪六七十年代, 上世纪六七十年代=1960..1979",
        "80年代中期, 80年代=1980..1989",
        "1990年代, 1990年代=1990..1999",
        "明嘉靖二十一年, 嘉靖二十一年=1542",
        "清乾隆四十一年, 乾隆四十一年=1776",
        "宣统元年, 宣统元年=1909",
        "宋绍兴十二年, 绍兴十二年=1142",
        "民国三十七年, 民国三十七年=1948",
        "中華民國112年3月5日, 民國112年3月5日=2023-03-05",
        "中華民國一百零八年五月, 民國一百零八年五月=2019-05",
        "五月廿三日, 五月廿三日=--05-23",
        "2018年——改革之年, 2018年=2018",
        "2020年到来, 2020年=2020",
        "2003年7月10日上午, 2003年7月10日=2003-07-10",
        "2021年12月31日前到2022年, 2021年12月31日=2021-12-31 2022年=2022",
    })
    void reads(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "98年",
        "去年",
        "5000年的历史",
        "近2000年",
        "12345年",
        "杭政〔2018〕12号",
        "2023年13月99日",
        "2023年2月30日",
        "13月1日",
        "二十五日",
        "“八五”普法",
        "“十五”普法",
        "十五个五",
        "农历八月十五日",
        "四月初八",
        "三月三",
        "一月一会商",
        "20年代",
        "康熙六十二年",
        "绍兴五年来",
        "201811月16日",
        "版本 1.2.3"
    })
    void leavesAloneWhatIsNotCertain(String text) {
        assertThat(DateFinder.find(text, List.of())).isEmpty();
    }

    @Test
    void aDateEndsAtNoiseAndGoesOnAcrossTheSpacingOfALayout() {
        //             0123456789
        String text = "2018年X11月16日";
        TextSpan x = new TextSpan(5, 6);
        assertThat(DateFinder.find(text, List.of(new Noise(x, Noise.Kind.ADVERTISEMENT, "r"))))
                .extracting(DateMention::words)
                .containsExactly("2018年", "11月16日");
        assertThat(DateFinder.find(text, List.of(new Noise(x, Noise.Kind.SPACING, "r"))))
                .extracting(each -> each.when().from())
                .containsExactly("2018-11-16");
    }

    @Test
    void aDateGoesOnAcrossTheSignsOfMarkdown() {
        String text = "**2023**年**4月13日**印发";
        assertThat(DateFinder.find(text, MarkdownSigns.find(text)))
                .singleElement()
                .satisfies(date ->
                        assertThat(date.span().in(text)).startsWith("2023").endsWith("13日"));
    }

    @Test
    void aMonthHasALastDay() {
        assertThat(DateSpan.read("2024-02", true)).hasToString("2024-02-29");
        assertThat(DateSpan.read("2024-02-30", true)).isNull();
        assertThat(DateSpan.read("--04-13", true)).isNull();
    }
}
