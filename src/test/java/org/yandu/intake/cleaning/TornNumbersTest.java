package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.CloseText;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

class TornNumbersTest {

    /** As it comes of a page that sets every number apart. */
    private static final String TORN = """
            关于做好
            2021
            年春节期间用电保障工作的通知
            各有关单位：
            根据《关于开展
            2021
            年用电保障工作的通知》（临工信〔
            2021
            〕
            2
            号）要求，现将有关事项通知如下：
            1
            ．申报量不低于
            3000
            千瓦时的用户可以参与。
            2
            ．对完成率不低于
            70%
            的用户按照补贴价格的
            20%
            进行补贴（见附录
            1
            ）。
            实施时间为
            2021
            年
            2
            月
            13
            日至
            2
            月
            15
            日。
            补贴价格表
            1.2
            2.0
            二、工作要求
            2020
            年的问题要整改到位。
            联系电话：
            83608057
            、
            83608058
            工业和信息化局
            2021
            年
            2
            月
            2
            日
            """;

    private static String read(String text) {
        Reading reading = Intake.read("通知.txt", text.getBytes(StandardCharsets.UTF_8));
        return CloseText.of(reading.text(), reading.noise()).text();
    }

    @Test
    @DisplayName("numbers go back into their sentences; what stands alone stays alone")
    void torn() {
        assertThat(read(TORN)).isEqualTo("""
                        关于做好2021年春节期间用电保障工作的通知
                        各有关单位：
                        根据《关于开展2021年用电保障工作的通知》（临工信〔2021〕2号）要求，现将有关事项通知如下：
                        1．申报量不低于3000千瓦时的用户可以参与。
                        2．对完成率不低于70%的用户按照补贴价格的20%进行补贴（见附录1）。
                        实施时间为2021年2月13日至2月15日。
                        补贴价格表
                        1.2
                        2.0
                        二、工作要求
                        2020年的问题要整改到位。
                        联系电话：83608057、83608058
                        工业和信息化局
                        2021年2月2日
                        """);
    }

    @ParameterizedTest
    @DisplayName("tables, lists and page numbers keep their lines")
    @ValueSource(
            strings = {
                "各区完成情况\n单位\n项目\n万元\n东城区\n12\n3400\n西城区\n8\n2100\n南城区\n15\n5600\n北城区\n9\n1800\n",
                "目录\n总体要求\n1\n重点任务\n3\n保障措施\n7\n附则\n9\n第一章\n11\n第二章\n15\n",
                "各部门要加强协作，推进城乡\n12\n融合发展，落实各项任务。要健全机制，完善\n13\n制度，强化保障。要压实责任，形成\n14\n合力。\n",
                "2020年完成投资\n12\n亿元，2021年完成\n15\n亿元，2022年完成\n18\n亿元。\n"
            })
    void alone(String text) {
        assertThat(read(text)).isEqualTo(text);
    }
}
