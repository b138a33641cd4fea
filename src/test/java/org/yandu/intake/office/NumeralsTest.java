package org.yandu.intake.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "chineseCountingThousand, 10, 十",
        "chineseCountingThousand, 11, 十一",
        "chineseCountingThousand, 20, 二十",
        "chineseCountingThousand, 101, 一百零一",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 111, 一百一十一",
        "chineseCountingThousand, 1260, 一千二百六十",
        "chineseCountingThousand, 1005, 一千零五",
        "chineseCountingThousand, 10000, 一万",
        "chineseCountingThousand, 12005, 一万二千零五",
        "chineseCountingThousand, 10010, 一万零一十",
        "chineseCounting, 21, 二十一",
        "chineseCounting, 100, 一○○",
        "taiwaneseCountingThousand, 12, 十二",
        "japaneseCounting, 101, 百一",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographTraditional, 10, 癸",
        "ideographTraditional, 11, 11",
        "ideographZodiac, 1, 子",
        "ideographDigital, 10, 一〇",
        "decimalEnclosedCircle, 1, ①",
        "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedCircle, 21, ㉑",
        "decimalEnclosedCircle, 36, ㊱",
        "decimalEnclosedCircle, 51, 51",
        "decimalEnclosedParen, 3, ⑶",
        "decimalEnclosedFullstop, 3, ⒊",
        "ideographEnclosedCircle, 3, ㊂",
        "upperRoman, 1994, MCMXCIV",
        "lowerLetter, 27, aa",
        "decimalZero, 7, 07",
        "decimalFullWidth, 12, １２",
        "unheardOf, 5, 5",
        "decimal, 100000, 100000",
    })
    void shown(String format, int n, String expected) {
        assertThat(Numerals.of(format, n)).isEqualTo(expected);
    }
}
