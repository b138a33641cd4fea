package org.yandu.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.bench.Effort;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;
import org.yandu.intake.manuscript.ListCaptions;

class LinkListsTest {

    private static final String ARTICLE = "<h1>桥头村的一盏灯</h1><p>2021-04-05 来源：桥州日报</p><p>路口有灯，灯下有人。</p><p>人心就亮。</p>";

    private static final String ENTRIES = "<a href=a>首页</a>,<a href=b>本网要闻</a>,<a href=c>乡村</a>,<a href=d>视听</a>";

    @ParameterizedTest
    @DisplayName("a menu of four entries above the title, whatever its elements are")
    @ValueSource(
            strings = {
                "<br>|%s",
                "</dd><dd>|<dl><dd>%s</dd></dl>",
                "</h3><h3>|<h3>%s</h3>",
                "·|<div>%s</div>",
                "</td><td>|<table><tr><td>%s</td></tr></table>"
            })
    void menu(String form) {
        String[] parts = form.split("\\|");
        String menu = parts[1].formatted(ENTRIES.replace(",", parts[0]));
        Reading read = read("<title>桥头村的一盏灯_桥州网</title>", menu + ARTICLE);
        assertThat(clean(read)).containsExactly("桥头村的一盏灯", "2021-04-05 来源：桥州日报", "路口有灯，灯下有人。", "人心就亮。");
        assertThat(read.noise()).extracting(n -> n.reason()).contains("noise.links");
    }

    @Test
    @DisplayName("a title of two characters, a logo, and verse in which nobody ends a sentence")
    void verse() {
        String menu =
                "<div><a href=/>桥州网</a></div><ul><li><a href=a>首页</a><li><a href=b>乡镇</a><li><a href=c>文化</a></ul>";
        Reading read = read("<title>家书</title>", menu + "<h2>家书</h2><p>桥头有灯</p><p>灯下有人，</p><p>路就不滑</p>");
        assertThat(clean(read)).containsExactly("家书", "桥头有灯", "灯下有人，", "路就不滑");
        assertThat(read.header().title()).isEqualTo("家书");
    }

    @Test
    @DisplayName("other articles with their days and a caption, and the footer behind them")
    void below() {
        Reading read = read(
                "<title>桥头村的一盏灯</title>",
                "<div>" + ARTICLE + "<p>桥头村村委会</p></div><p>同类信息</p><ul><li><a href=1>修路记</a> 2021-03-02</li>"
                        + "<li><a href=2>渡口的船</a> 2021-03-01</li></ul><div><a href=3>站点说明</a> | <a href=4>投稿须知</a></div>");
        assertThat(clean(read)).endsWith("人心就亮。", "桥头村村委会");
    }

    @ParameterizedTest
    @DisplayName(
            "what a text says by links is no noise: places in it, files, a list it goes on behind, all of a page that says nothing else")
    @ValueSource(
            strings = {
                "<h1>绿化条例</h1><p>目录</p><ul><li><a href=#a>第一章　总则</a><li><a href=#b>第二章　规划</a><li><a href=#c>第三章　管护</a></ul><p>第一条　为了绿化城市，制定本条例。</p>",
                "<h1>名录公布</h1><p>现公布名录，请做好保护。</p><p>附件：</p><p><a href=1.doc>1.名录</a></p><p><a href=2.xls>2.传承人名单</a></p><p><a href=3>附件3 表</a></p>",
                "<h1>名录公布</h1><p>现公布名录，请做好保护。</p><ul><li><a href=1>竹编</a><li><a href=2>锣鼓</a><li><a href=3>龙舟</a></ul><p>各地要落实经费。</p>",
                "<h1>规章目录</h1><p>现行有效的规章如下。</p><ul><li><a href=1>绿化管理办法</a><li><a href=2>养犬管理办法</a><li><a href=3>停车场管理办法</a></ul>",
                "<h1>办事指南</h1><p>来到青石，这些事情可以就近办理。点开可以看办理的地点和材料。</p><h2>一、落户</h2><ul><li><a href=1>投靠</a><li><a href=2>人才</a></ul>"
                        + "<h2>二、入学</h2><ul><li><a href=3>小学</a><li><a href=4>转学</a></ul>",
                "<h1>办事指南</h1><p>来到青石，这些事情可以就近办理。点开可以看办理的地点和材料。</p><h3>落户</h3><ul><li><a href=1>投靠</a><li><a href=2>人才</a></ul>",
                "<h1>便民电话</h1><ul><li><a href=1>派出所</a><li><a href=2>卫生院</a><li><a href=3>供水站</a></ul><p>请收藏。</p>",
                "<h1>渡口的船</h1><p>渡口有船，船上有灯，灯照着两岸的人。</p><p>参考文献</p><p><a href=1>渡口志</a></p><p><a href=2>桥头村志</a></p>",
            })
    void own(String page) {
        assertThat(read("<title>桥州</title>", page).noise()).isEmpty();
    }

    @Test
    @DisplayName("a verse in which nobody ends a sentence, between the frame above and the frame below")
    void silent() {
        String verse = "<p>鸡叫头遍</p><p>船过石矶</p><p>一网撒下去</p><p>天就亮了</p><p>水是有脾气的</p><p>你敬它一尺</p><p>它还你一丈</p>";
        Reading read = read(
                "<title>望江文艺</title>",
                "<p>今天是星期一</p><p><a href=1>首页</a> <a href=2>小说</a> <a href=3>诗歌</a></p><p>渔家谣</p>" + verse
                        + "<div class=footer><a href=5>关于本刊</a> <a href=6>投稿</a></div><p>版权所有 望江文艺</p>");
        assertThat(clean(read)).containsSubsequence("渔家谣", "鸡叫头遍", "船过石矶", "一网撒下去", "天就亮了", "水是有脾气的", "你敬它一尺", "它还你一丈");
        String copied = "今天是星期一\n首页 小说 诗歌 评论 专题\n渔家谣\n鸡叫头遍\n船过石矶\n一网撒下去\n天就亮了\n水是有脾气的\n它还你一丈\n关于我们 网站地图\n版权所有 望江文艺";
        assertThat(clean(Intake.read("x.txt", copied.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("渔家谣", "鸡叫头遍", "船过石矶", "一网撒下去", "天就亮了", "水是有脾气的", "它还你一丈");
    }

    @ParameterizedTest
    @DisplayName("a list that the last sentence announces is the text's own, linked or not, with days or without")
    @ValueSource(
            strings = {
                "现将继续有效的文件公布如下：",
                "下列文件继续有效。",
                "经审议，市政府印发了继续有效的文件清单。",
                "现将目录予以公布，自公布之日起施行。</p><p>桥州市人民政府</p><p>2021年4月5日"
            })
    void announced(String sentence) {
        String entries =
                "<li><a href=1>桥州市绿化管理办法</a></li><li><a href=2>桥州市养犬管理办法</a> 2008-05-12</li><li><a href=3>桥州市停车场管理办法</a></li>";
        String text = "<h1>关于公布继续有效文件的公告</h1><p>2021-04-05 来源：桥州市政府</p><p>根据有关规定，市政府对文件进行了清理，清理结果已经审议通过。</p>";
        Reading read = read("<title>关于公布继续有效文件的公告</title>", text + "<p>" + sentence + "</p><ul>" + entries + "</ul>");
        assertThat(read.noise()).isEmpty();
        assertThat(clean(read("<title>关于公布继续有效文件的公告</title>", text + "<p>相关链接：</p><ul>" + entries + "</ul>")))
                .endsWith("根据有关规定，市政府对文件进行了清理，清理结果已经审议通过。");
    }

    @ParameterizedTest
    @DisplayName("neither a measure nor what the site has a colon behind announces the list below it")
    @ValueSource(
            strings = {"情节严重的，处五万元以下罚款。", "情节较重的，处十日以下拘留。", "分享到：", "上一篇：", "标签：", "关键词：", "责任编辑：", "扫一扫：", "关注我们："})
    void unannounced(String line) {
        assertThat(ListCaptions.isOwn(line)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("what does announce it")
    @ValueSource(strings = {"决定废止以下文件。", "处五万元以下罚款的情形如下：", "附件：", "有三件："})
    void announces(String line) {
        assertThat(ListCaptions.isOwn(line)).isTrue();
        assertThat(ListCaptions.isOwn("清理工作已经完成，".repeat(100) + "。" + "决定废止以下文件。"))
                .isTrue();
        assertThat(ListCaptions.isOwn("附件：" + "绿化条例，".repeat(100))).isTrue();
    }

    @Test
    @DisplayName("a wall of 目录, each of which was read to its end")
    void wall() {
        String wall = "树" + "目录".repeat(100_000) + "。树";
        Effort.within(
                Duration.ofSeconds(2),
                () -> assertThat(ListCaptions.isOwn(wall)).isFalse());
    }

    @Test
    @DisplayName("an index whose title its footer links to again")
    void index() {
        String entries =
                "<li><a href=1>绿化管理办法</a><li><a href=2>养犬管理办法</a><li><a href=3>停车场管理办法</a><li><a href=4>房屋租赁管理办法</a>";
        String page = "<h1>政策文件目录</h1><ul>" + entries + "</ul><p><a href=/x>政策文件目录</a></p><p><a href=/y>联系方式</a></p>";
        assertThat(clean(read("<title>政策文件目录</title>", page))).contains("绿化管理办法", "养犬管理办法", "停车场管理办法", "房屋租赁管理办法");
        assertThat(clean(read("<title>桥州市政府网</title>", page.replace("h1", "p"))))
                .contains("绿化管理办法", "房屋租赁管理办法");
    }

    @Test
    @DisplayName("links to places of the page are told apart by its ids, asked once: 20000 of them took half a minute")
    void places() {
        StringBuilder page = new StringBuilder("<h1>绿化条例</h1>");
        for (int i = 0; i < 20000; i++) {
            page.append("<p><a href=law.html#p")
                    .append(i)
                    .append(">第")
                    .append(i)
                    .append("处</a></p>");
        }
        page.append("<p>第一条　为了绿化城市，制定本条例。</p>");
        for (int i = 0; i < 20000; i++) {
            page.append("<p id=p").append(i).append(">树要成林，林要成带。</p>");
        }
        Effort.within(
                Duration.ofSeconds(12),
                () -> assertThat(read("<title>绿化条例</title>", page.toString()).noise())
                        .isEmpty());
    }

    private static Reading read(String head, String body) {
        String page = "<html><head>" + head + "</head><body>" + body + "</body></html>";
        return Intake.read("x.html", page.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> clean(Reading read) {
        StringBuilder text = new StringBuilder(read.text());
        for (var noise : read.noise().reversed()) {
            text.delete(noise.span().start(), noise.span().end());
        }
        return text.toString().lines().filter(line -> !line.isBlank()).toList();
    }
}
