package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.intake.cleaning.Found.isTakenWithinAWord;
import static org.yandu.intake.cleaning.Found.noise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.bench.Effort;
import org.yandu.document.Noise;

class InjectedNamesTest {

    @ParameterizedTest
    @DisplayName("within a word: the brackets whole, with the name before them")
    @ValueSource(
            strings = {
                "（www.diyifanwen.com 第一范文网）",
                "（第一范文网 www.diyifanwen.com 免费下载）",
                "{第一范文网 www.diyifanwen.com}",
                "「第一范文网 www.diyifanwen.com」",
                "恒大彩票(hd55.cn)",
                "文秘之家(www.wmzj.org)",
                "治理吧(zhiliba.com)",
                "(治理吧www.zhiliba8.com)",
                "(第一范文网 www.diyifanwen.com)",
                "（www.a.com）",
                "【飘天文学 www.piaotian.cc】",
                "金沙娱乐（js88.com）",
            })
    void withinAWord(String noise) {
        isTakenWithinAWord(noise);
    }

    @ParameterizedTest
    @DisplayName("within a sentence that goes on as if nothing stood there: name and address in brackets")
    @ValueSource(strings = {"(文秘之家 www.wmzj.com)", "【治理吧www.zhiliba8.com】"})
    void withinASentence(String noise) {
        assertThat(noise("各地要大力推进法治" + noise + "社会体系的完善。")).containsExactly(noise);
        assertThat(noise("把权力关进制度(范文之家www.fwzj.com)的笼子里。")).containsExactly("(范文之家www.fwzj.com)");
    }

    @ParameterizedTest
    @DisplayName("who is named with an address stays")
    @ValueSource(
            strings = {
                "中国政府网（www.gov.cn）公布了全文。",
                "可在信用中国网站(www.creditchina.gov.cn)查询。",
                "请登录江州政务服务网（zwfw.example.gov.cn）办理。",
                "请登录江州论坛（www.jzlt.com）留言。",
                "信息公开（www.example.com）发布之后，群众满意。",
                "据某研究报告（中国网 www.china.com.cn）显示，半数受访者满意。",
                "数据来自调查（艾瑞网 www.iresearch.com）的第二部分。",
                "阿里巴巴（www.alibaba.com）成立于杭州。",
                "中国福利彩票（www.cwl.gov.cn）的公告。",
                "登录恒大彩票(hd55.cn)的人都受了骗。",
                "中国体育彩票网（www.sporttery.cn）公布了结果。",
                "通过淘宝网（www.taobao.com）销售农产品。",
                "第一财经网(www.yicai.com)记者到村里采访。",
                "由清博（www.gsdata.com）于去年发布。",
                "新浪网(www.sina.com)和搜狐网(www.sohu.com)都有报道。",
                "晾衣的事（好词网 haoci-x.com）也议。",
                "官网（www.hangzhou.gov.cn）和登录平台（zwfw.example.com）都能办理。",
                "网站{www.qingxi.gov.cn}上也可以看。",
                "登录{清溪论坛 www.qxlt.com}可以留言。",
                "半数受访者满意。（中国网 www.china.com）这说明方向对头。",
                "全年增长百分之五。（艾瑞网 www.iresearch.com）",
                "这是一项调查的结果。（艾瑞网 www.iresearch.com）可见方向对头。",
                "可到江州网站反映。（江州百姓论坛 www.jzbx.com）欢迎留言。",
                "二维码见右。【江州在线 www.jzzx.com】客服电话12345。",
                "本活动由江州在线承办。（江州在线 www.jzzx.com）名额有限。",
                "据统计，大家都满意。“清溪论坛 www.qxlt.com”专门开了一栏。",
                "清溪论坛（www.qxlt.com）有人发帖，清溪论坛（www.qxlt.com）很热闹。",
                "把模板里的{site.name.com}替换成地址。",
                "始终坚持（见www.a.com）的做法。",
                "村里的竹编在网店（淘宝网 www.taobao.com）上架。\n第二年，茶叶也在那里（淘宝网 www.taobao.com）上架。",
            })
    void references(String text) {
        assertThat(noise(text)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("behind the end of a sentence, where nothing leads to it: the brackets whole")
    @ValueSource(
            strings = {
                "{好词网 www.haoci-x.com}",
                "{好词网www.haoci-x.com}",
                "｛www.haoci-x.com 好词网｝",
                "{www.haoci-x.com}",
                "<好词网 www.haoci-x.com>",
                "＜好词网 www.haoci-x.com＞",
                "〈好词网 haoci-x.com〉",
                "（好词网 haoci-x.com）",
                "(好词网haoci-x.com)",
                "【好词网：www.haoci-x.com】",
                "［haoci-x.com好词网］",
                "[ 好词网 http://www.haoci-x.com ]",
                "{ 好词网 | www.haoci-x.com }",
                "{好词网 haoci-x.cn}",
                "{好词 haoci-x.com}",
                "{好词网 www。haoci-x。com}",
                "（好词网，www.haoci-x.com，免费阅读）",
                "〖好词网 www.haoci-x.com〗",
            })
    void behindASentence(String noise) {
        assertThat(noise("是谁家的事谁来。" + noise + "来了就有一票。")).containsExactly(noise);
        assertThat(noise("是谁家的事谁来！" + noise + "在村里就有一票。")).containsExactly(noise);
    }

    @ParameterizedTest
    @DisplayName("in brackets that no author takes, wherever in a sentence")
    @ValueSource(strings = {"停车的事%s也议。", "停车的事也要议%s。", "停车的事，%s不能不议。", "停车的事也要议。%s"})
    void odd(String text) {
        String noise = "{好词网www.haoci-x.com}";
        assertThat(noise(String.format(Locale.ROOT, text, noise))).containsExactly(noise);
    }

    @ParameterizedTest
    @DisplayName("what was found once is noise in whatever brackets it stands, and mail to it is none")
    @ValueSource(
            strings = {
                "（好词网 haoci-x.com）",
                "（www.haoci-x.com）",
                "(haoci-x.com)",
                "【haoci-x.com 好词网】",
                "《好词网 www.haoci-x.com》",
                "「好词网 www.haoci-x.com」",
                "“www.haoci-x.com”",
                "好词网（www.haoci-x.com）",
            })
    void wherever(String noise) {
        String first = "{好词网 www.haoci-x.com}";
        String mail = "电子邮箱haoyi@haoci-x.com可以投票，信箱（haoyi@haoci-x.com）也行。";
        assertThat(noise("议到大家都说行为止，村民" + noise + "说了算。\n" + mail + "\n是谁家的事谁来。" + first + "来了就有一票。"))
                .containsExactly(noise, first);
    }

    @Test
    @DisplayName("an address alone in such brackets within a sentence")
    void oddAlone() {
        assertThat(noise("村民{www.haoci-x.com}说了算。")).containsExactly("{www.haoci-x.com}");
    }

    @Test
    @DisplayName(
            "at the end of a line what nobody has anything from, and in quotation marks what does not go on as named")
    void ends() {
        assertThat(noise("是谁家的事谁来。（看书吧 www.kanshu.com）")).containsExactly("（看书吧 www.kanshu.com）");
        assertThat(noise("是谁家的事谁来。『好词网 www.haoci-x.com』来了就有一票。")).containsExactly("『好词网 www.haoci-x.com』");
    }

    @Test
    @DisplayName("name and address in brackets behind two different things")
    void repeated() {
        assertThat(noise("晾衣的事（好词网 haoci-x.com）也议。\n养鸽子（好词网 www.haoci-x.com）也议。\n停车位（好词网 haoci-x.com）也议。"))
                .containsExactly("（好词网 haoci-x.com）", "（好词网 www.haoci-x.com）", "（好词网 haoci-x.com）");
        assertThat(noise("晾衣的事（看书吧 kanshu.com）也议。\n养鸽子（看书吧 www.kanshu.com）也议。"))
                .containsExactly("（看书吧 kanshu.com）", "（看书吧 www.kanshu.com）");
        assertThat(noise("谁家的事谁来。（好词网 haoci-x.com）来了就有一票。谁都算数。（好词网 haoci-x.com）在村里就有一票。"))
                .containsExactly("（好词网 haoci-x.com）", "（好词网 haoci-x.com）");
        assertThat(noise("晾衣的事（清溪论坛 qxlt.com）也议，登录（清溪论坛 qxlt.com）留言。\n养鸽子（清溪论坛 qxlt.com）也议。"))
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("what is called .cn is as what is called .com, but for offices, schools and societies")
    @ValueSource(strings = {"com", "cn", "gov.cn", "edu.cn", "org.cn"})
    void home(String zone) {
        String noise = "【好文网 haowen5." + zone + "】";
        String alone = "[www.haowen5." + zone + "]";
        String text = "停车的事也要议。" + noise + "村民都来了。\n养鸽子的事也要议。" + alone + "村民都说好。";
        if (zone.length() > 3) {
            assertThat(noise(text)).isEmpty();
        } else {
            assertThat(noise(text)).containsExactly(noise, alone);
        }
    }

    @Test
    @DisplayName("twenty thousand of them on one line")
    void many() {
        List<Noise> found = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("谁来。（好词").append(i).append("网 a").append(i).append(".com）来了就有一票。{好词网www.a.net}也算。");
        }
        Effort.within(
                Duration.ofSeconds(20),
                () -> new InjectedNames().find(text.toString(), Line.of(text.toString()), found));
        assertThat(found).hasSize(40_000);
    }

    @Test
    @DisplayName("an address of sixty thousand parts, which took the stack, is none")
    void endless() {
        assertThat(noise("(" + "a.bc.".repeat(60_000))).isEmpty();
    }
}
