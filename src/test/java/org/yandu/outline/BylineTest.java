package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.document.Header;
import org.yandu.outline.head.Byline;

class BylineTest {

    private static final Header HEADER =
            new Header("关于加强基层治理的几点思考", null, "王志远、李明", "临江市人民政府", "临政发〔2020〕3号", "2020-03-02", "《学习时报》");

    @ParameterizedTest
    @CsvSource({
        "王志远, true",
        "王志远　李　明, true",
        "中共临江市委党校　李明, true",
        "（2020年3月2日）, true",
        "二〇二〇年三月二日, true",
        "中華民國112年3月15日, true",
        "中華民國一百一十二年三月十五日, true",
        "民国二十六年七月, true",
        "民国时期的基层治理, false",
        "（《学习时报》2020年3月2日）, true",
        "临江市人民政府各部门：, false",
        "王志远在会上说，治理要靠人。, false",
        "一、王志远, false",
        "2020年是治理之年, false",
        "王志远同志带领全村人十年如一日修路架桥的故事, false",
        "基层治理, false",
    })
    void saysOnlyWhoWhereAndWhen(String line, boolean is) {
        assertThat(Byline.is(line, HEADER)).isEqualTo(is);
    }
}
