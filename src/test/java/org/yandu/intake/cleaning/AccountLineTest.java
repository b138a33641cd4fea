package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountLineTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("who wrote and whose account it is, each where it is said")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "原创 周晓岚 基层治理研究 2023-04-13 20:15|周晓岚|基层治理研究",
                "原创 周晓岚 基层治理研究|周晓岚|基层治理研究",
                "原创　周 岚　李明　基层治理研究　2023年4月13日|周岚、李明|基层治理研究",
                "周晓岚 基层治理研究 2023-04-13 20:15|周晓岚|基层治理研究",
                "周晓岚 云陂发布 2023年04月13日 20:15 发表于云陂|周晓岚|云陂发布",
                "云陂发布 2023-04-13 20:15 发表于云陂|-|云陂发布",
                "2020-10-10 07:31　边城晚报|-|边城晚报",
                "泽湖组工↵2023-04-13 20:15|-|泽湖组工",
                "温如玉丨治理前沿 Governance Frontier↵2023年4月13日|温如玉|治理前沿",
                "韩小雨 选调生之家|-|选调生之家",
                "原创|-|-",
                "基层治理研究|-|-",
                "门户网站↵2023-04-13 20:15|-|-",
                "2023-04-13 20:15|-|-",
                "2020-10-10 07:31　云陂|-|-",
                "为深入贯彻落实决策部署 结合本市实际 现就有关事项作如下说明|-|-",
            })
    void fields(String lines, @Nullable String author, @Nullable String account) {
        assertThat(AccountLine.at(Line.of(lines.replace('↵', '\n')), 0)).isEqualTo(new AccountLine(author, account));
    }
}
