package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest(name = "{0} {1} → {3}")
    @DisplayName("how many characters before the bracket the domain spells")
    @CsvSource({
        "加强新葡京娱乐, xpj001.com, 2, 5",
        "商户老李的大赢家, dyj.cc, 0, 3",
        "我市以信迅达盈, xd838.net, 0, 3",
        "始鑫百利棋牌, xbl8.com, 2, 5",
        "中国政府网, gov.cn, 0, 0",
        "凤凰娱乐, 163.com, 2, 0",
    })
    void spelt(String name, String domain, int generic, int expected) {
        assertThat(Initials.spelt(name, generic, domain)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"啊, a", "治, z", "迅, x", "压, y", "鑫, ?", "a, ?", "𠮷, ?"})
    void letters(String character, char letter) {
        assertThat(Initials.of(character.charAt(0))).isEqualTo(letter);
    }
}
