package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.intake.cleaning.Found.isTakenWithinAWord;
import static org.yandu.intake.cleaning.Found.noise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.bench.Effort;
import org.yandu.document.Noise;

class HiddenAddressesTest {

    @ParameterizedTest
    @DisplayName("an address within a word, in whatever dress, with the name before it and what it promises behind it")
    @ValueSource(
            strings = {
                "第一范文网www.diyifanwen.com",
                "第一范文网www.diyifanwen.com免费下载",
                "看书网手机版m.kanshu.la",
                "WWW.XS5200.COM",
                "www。kanshu。com",
                "www·kanshu·com",
                "kanshu点com",
                "看书网kanshu点ＣＯＭ",
                "ｗｗｗ．ｋａｎｓｈｕ．ｃｏｍ",
                "w w w . k a n s h u . c o m",
                " www. kanshu .com ",
                "www\u200B.kan\u200Bshu.com",
                "88xs.com",
                "www.360118.net",
                "http://www.kanshu.com/12/3.html",
                "（看书网 www。kanshu。com）",
                "（看书网 www.看书.中国）",
                "（论文库）",
                "(代写QQ123456789)",
                "(百度搜索：五二文学 最快更新)",
            })
    void withinAWord(String noise) {
        isTakenWithinAWord(noise);
    }

    @ParameterizedTest
    @DisplayName("within a word of the dictionary that no list of common ones has")
    @ValueSource(strings = {"WWW.XS5200.COM", "(www.kanshu.com)"})
    void words(String noise) {
        assertThat(noise("村集体收入要有稳定的来" + noise + "源。")).containsExactly(noise);
    }

    @ParameterizedTest
    @DisplayName("what a text says of sites, and what stands in brackets within a word otherwise")
    @ValueSource(
            strings = {
                "详见官网www.gov.cn上的说明。",
                "请到www.kanshu.com看书。",
                "域名是kanshu点com的那一家。",
                "官网（www.kanshu.com）上查得到。",
                "本网（www.jzrb.com）上月报道了此事。",
                "饕（tāo）餮是传说中的兽。",
                "制（製）度的写法不同。",
                "发（一声）展的读音。",
                "他用.com作后缀，用U.S.A作缩写。",
                "增长3.5个百分点cpi上涨。",
                "农民网购在www.jd.com下单。",
                "共有A.社会 B.经济 C.文化三项。",
                "使用ASP.NET和Node.js开发。",
                "第一步，提供全程帮(导办、代办)办服务。",
                "要推动网上办(领办代办)事。",
                "各类地(高德、百度)图服务都标了村名。",
                "图书馆提供免费借(线上搜索)阅服务。",
                "乡村发www.gov.cn展的说法摘自上述网站。",
            })
    void texts(String text) {
        assertThat(noise(text)).isEmpty();
    }

    @Test
    @DisplayName("brackets that nothing closes, a run of blanks and an advertisement in each line are read once")
    void quick() {
        String blanks = "看书网www." + " ".repeat(80_000) + "com";
        Effort.within(Duration.ofSeconds(20), () -> {
            found("甲乙(".repeat(600_000));
            assertThat(found("这项制度始" + blanks + "终坚持。")).containsExactly(blanks);
            assertThat(found("这项制度始www.kanshu.com终坚持由村民自己定。\n".repeat(20_000))).hasSize(20_000);
        });
    }

    /** By this rule alone. */
    private static List<String> found(String text) {
        List<Noise> found = new ArrayList<>();
        new HiddenAddresses().find(text, Line.of(text), found);
        return found.stream().map(n -> n.span().in(text)).toList();
    }
}
