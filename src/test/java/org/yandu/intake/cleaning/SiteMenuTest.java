package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.intake.cleaning.Found.noise;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.intake.Intake;

class SiteMenuTest {

    private static final String SHORT = """
                村规民约怎样管用
                2020年11月05日 来源：江州日报
                村规民约写在墙上容易，落在地上难。
                条文要少
                东塘村的村规民约只有十二条，人人背得出。
                执行要硬
                违约者取消当年评优资格，三年来无一例外。""";

    @ParameterizedTest
    @DisplayName(
            "columns one below the other above a short article, and nothing of the article: 评论 is no caption of comments there")
    @ValueSource(strings = {"首页\n评论\n县域", "首页\n评论", "首页\n要闻\n评论\n县域\n文化\n教育\n专题\n图片", "网站首页\n政务公开\n互动交流\n通知公告"})
    void columns(String menu) {
        String text = menu + "\n" + SHORT;
        assertThat(noise(text)).containsExactly(menu.split("\n"));
        assertThat(NoiseFinder.find(text)).extracting(Noise::kind).containsOnly(Noise.Kind.NAVIGATION);
        Header header = HeaderFinder.find(text, NoiseFinder.find(text), "x.txt");
        assertThat(header.title()).isEqualTo("村规民约怎样管用");
        assertThat(header.date()).isEqualTo("2020-11-05");
        assertThat(header.source()).isEqualTo("江州日报");
    }

    @Test
    @DisplayName("a text of nothing but short lines")
    void verse() {
        String text = "首页\n要闻\n评论\n县域\n新村规民约\n爱国爱党，遵纪守法。\n邻里和睦，互帮互助。\n垃圾分类，爱护环境。\n柳河村村民委员会\n2022年3月1日";
        assertThat(noise(text)).containsExactly("首页", "要闻", "评论", "县域");
        assertThat(HeaderFinder.find(text, NoiseFinder.find(text), "x.txt").title())
                .isEqualTo("新村规民约");
    }

    @Test
    @DisplayName("what stands above the way home: a greeting and the door")
    void above() {
        String text = "您好，欢迎来到江州日报网！\n登录\n注册\n首页\n要闻\n评论\n" + SHORT;
        assertThat(noise(text)).containsExactly("您好，欢迎来到江州日报网！", "登录", "注册", "首页", "要闻", "评论");
        assertThat(HeaderFinder.find(text, NoiseFinder.find(text), "x.txt").title())
                .isEqualTo("村规民约怎样管用");
    }

    @Test
    @DisplayName("a title as short as a column, before a fact or a sentence, is none")
    void shortTitle() {
        assertThat(noise("首页\n要闻\n评论\n说减负\n2020年11月05日\n减负要减到点子上，不能只减报表。")).containsExactly("首页", "要闻", "评论");
        assertThat(noise("首页\n要闻\n评论\n说减负\n减负要减到点子上，不能只减报表。")).containsExactly("首页", "要闻", "评论");
    }

    @ParameterizedTest
    @DisplayName(
            "above verse and short lines, with or without commas, by somebody, below an empty line or a subtitle, it is none either")
    @ValueSource(
            strings = {
                "桥头谣\n\n桥头有灯，\n灯下有人。\n人不欺心，\n路就不滑。\n\n桥头村文书 整理",
                "\n家书\n\n吾儿见字，\n家中都好。",
                "渡口\n林小舟\n鸡叫头遍\n船过石矶\n一网撒下去\n天就亮了",
                "桥头村约\n——写在新桥落成之际\n桥是大家的桥，\n路是大家的路。",
                "渡口\n乡文化站 林小舟\n渡口的船是旧的，桨是新的。",
                "倡议书\n致全村父老的一封公开信\n各位父老乡亲：\n河长是我们大家。",
            })
    void aboveVerse(String text) {
        assertThat(noise("首页\n乡镇\n文化\n专题\n评论\n视频\n" + text)).containsExactly("首页", "乡镇", "文化", "专题", "评论", "视频");
    }

    @Test
    @DisplayName("a menu within a page of the web whose list is not closed")
    void page() {
        String html =
                "<html><head><title>村规民约_江州日报</title></head><body><ul><li><a href=/>首页</a><li><a href=/p>评论</a><li><a href=/x>县域</a></ul>"
                        + "<h1>村规民约怎样管用</h1><p>2020年11月05日 来源：江州日报</p><p>写在墙上容易，落在地上难。</p></body></html>";
        var reading = Intake.read("a.html", html.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(reading.noise())
                .extracting(n -> n.span().in(reading.text()).strip())
                .containsExactly("首页", "评论", "县域");
        assertThat(reading.header().title()).isEqualTo("村规民约怎样管用");
    }

    @ParameterizedTest
    @DisplayName("what is written about such things stays")
    @ValueSource(
            strings = {
                "网站改版记\n一、首页\n首页要简洁。\n二、评论\n评论要公开。",
                "首页\n这是一篇谈网站的短文，只有两句。写完了。",
                "栏目设置\n评论\n每周一篇，谈一件小事。\n文化\n每月一篇，谈一本书。",
            })
    void texts(String text) {
        assertThat(noise(text)).isEmpty();
    }
}
