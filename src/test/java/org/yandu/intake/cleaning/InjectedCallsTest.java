package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.intake.cleaning.Found.noise;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InjectedCallsTest {

    @ParameterizedTest(name = "{1}")
    @DisplayName("calls to join a group or to visit a site, inside sentences")
    @CsvSource(
            delimiter = '|',
            value = {
                "营商环境是核心竞争力。加QQ群123456789免费领取资料各地都在优化。|加QQ群123456789免费领取资料",
                "让法治成为加微信号:bw6688领彩金共同信仰。|加微信号:bw6688领彩金",
                "保护市场主体产权，更多精彩请访问www.lun8.com，和合法权益。|，更多精彩请访问www.lun8.com，",
                "有求必应。本文来自论文网http://www.lw365.cn/转载请注明政府部门要办实事。|本文来自论文网http://www.lw365.cn/转载请注明",
            })
    void injected(String text, String noise) {
        assertThat(noise(text)).containsExactly(noise);
    }

    @ParameterizedTest
    @DisplayName("a notice names its group and its site, too")
    @ValueSource(
            strings = {
                "报名请加工作QQ群：123456789。",
                "更多信息请访问市政府门户网站www.mmcity.gov.cn查询。",
                "请加强联系，做好咨询服务。",
                "本文来自求是网，作者系某校教授。",
            })
    void honest(String text) {
        assertThat(noise(text)).isEmpty();
    }
}
