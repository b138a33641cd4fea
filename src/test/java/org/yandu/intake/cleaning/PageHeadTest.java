package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.intake.cleaning.Found.noise;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * <pre>
 * frame     律所电话：…, a list of other articles, 2011年(3)
 * title     一张长条凳坐出和气来
 * facts     2022-08-19 09:12 来源：温塘日报 浏览：12
 * buttons   打印, 大 |, 中 |
 * text      凳子就这么长，坐着坐着，火气就下去了。
 * </pre>
 */
class PageHeadTest {

    private static final String TITLE = "一张长条凳坐出和气来";
    private static final String TEXT = "\n凳子就这么长，坐着坐着，火气就下去了。\n坐到一起，话就说开了。";
    private static final String FACTS = "\n2022-08-19 09:12 来源：温塘日报";

    @ParameterizedTest
    @DisplayName("what stands above a title with a row of facts is the page's, whatever it says")
    @ValueSource(
            strings = {
                "设为首页 | 加入收藏\n执业证号：13201\n办公电话：025-0000\n法律常识",
                "网站首页 温塘简介 团队风采 温塘动态 经典案例 联系我们\n最近消息\n送法进校园正当时 [3-29]\n普法讲座走进茶山村 [6-7]\n·收费标准说明一览\n首 页 → 法律热点",
                "温塘首页 | 论坛 | 博客\n• 博文数量: 25\n• 用 户 组: 普通用户\n• 注册时间: 2009-12-18 21:19\n2011年(1)\n标记: 随笔",
            })
    void frame(String frame) {
        assertThat(noise(frame + "\n" + TITLE + FACTS + TEXT)).containsExactly(frame.split("\n"));
    }

    @Test
    @DisplayName("the label of a counter goes with the number, also where the page itself marks that")
    void counter() {
        String text = TITLE + "\n发布时间：2024-05-20 来源：温塘日报 浏览次数：2318" + TEXT;
        int number = text.indexOf("2318");
        Noise marked = new Noise(new TextSpan(number, number + 4), Noise.Kind.COUNTER, "noise.counter");
        assertThat(NoiseFinder.find(text, List.of(marked), TITLE))
                .extracting(each -> each.span().in(text))
                .containsExactly("浏览次数：", "2318");
    }

    @Test
    @DisplayName("its unit goes with it, so that it is not read as the end of the source")
    void unitOfACounter() {
        String text = TITLE + "\n发布时间：2024-05-20　来源：温塘县民政局　浏览次数：2318次　字号：[大 中 小]" + TEXT;
        int number = text.indexOf("2318");
        Noise marked = new Noise(new TextSpan(number, number + 4), Noise.Kind.COUNTER, "noise.counter");
        assertThat(NoiseFinder.find(text, List.of(marked), TITLE))
                .extracting(each -> each.span().in(text))
                .startsWith("浏览次数：", "2318", "次");
    }

    @Test
    @DisplayName("a notice whose organ signs below is no title of a browser, though its years have a stroke")
    void signedNotice() {
        assertThat(
                        noise(
                                "温塘县人民政府关于印发《乡村建设三年行动计划（2025—2027年）》的通知\n\n各乡镇人民政府：\n《乡村建设三年行动计划（2025—2027年）》已经县政府同意，现印发给你们，请认真贯彻落实。\n\n温塘县人民政府\n2025年4月18日\n"))
                .isEmpty();
    }

    @Test
    @DisplayName("the place a meeting was held at stays below its hour")
    void place() {
        assertThat(noise("全省长条凳工作会议方案\n一、时间地点\n2024年5月6日 09:00\n湖南\n二、议程\n会议由县里主持，分三段进行。\n"))
                .isEmpty();
    }

    @Test
    @Timeout(20)
    @DisplayName("a table of many rows with the minute is read once")
    void rows() {
        String row = "2024-05-01 10:23:45 2.17\n";
        assertThat(noise("当前位置：首页 > 数据\n" + row.repeat(20_000))).doesNotContain(row.strip());
    }

    @ParameterizedTest
    @DisplayName("what a text may have above its title stays: its first line, a question, its number, a table of facts")
    @ValueSource(
            strings = {
                "关于在全县推行\n" + TITLE,
                "谁来坐这张长条凳？\n" + TITLE,
                "温政发〔2022〕12号\n温塘县人民政府关于推行长条凳的通知",
                "发文机关：\n温塘县人民政府\n发文字号：\n温政发〔2022〕12号\n" + TITLE,
            })
    void own(String head) {
        assertThat(noise(head + FACTS + TEXT)).isEmpty();
    }

    @Test
    @DisplayName("a title that asks is one, below the way through a site")
    void question() {
        String way = "您的位置：首页 > 民生 > 温塘故事";
        assertThat(noise("温塘食品志\n" + way + "\n长条凳上，能坐下几个人？" + FACTS + TEXT)).containsExactly("温塘食品志", way);
    }

    @Test
    @DisplayName("a title that comes again below a table of facts is the first of them")
    void again() {
        String title = "温塘县人民政府工作规则";
        String text =
                "返回顶部\n" + title + "\n• 索引号：\n610/2022\n• 发布日期：\n2022年8月19日 09:12\n" + title + "\n第一章 总则\n一、坐下来说。";
        assertThat(noise(text)).containsExactly("返回顶部", "索引号：", "610/2022");
    }

    @Test
    @DisplayName("between a title and the same title below it, all is the form's that is no fact")
    void twins() {
        String title = "温塘长条凳的来历与做法（讲义）";
        String text = title + "\n文档信息\n资源类别：文库\n文档格式：PDF\n团购合买：请点击进入\n作者：林知远\n" + title + TEXT;
        assertThat(noise(text)).containsExactly("文档信息", "资源类别：文库", "文档格式：PDF", "团购合买：请点击进入");
    }

    @ParameterizedTest
    @DisplayName("buttons below the facts need no words that are known")
    @CsvSource(
            delimiter = '#',
            value = {
                "打印~字号：~大 |~中 |~小#打印~字号：~大 |~中 |~小",
                "返回 下载 相关 举报#返回 下载 相关 举报",
                "马上注册，结交更多好友。~您需要登录才可以下载或查看#马上注册，结交更多好友。~您需要登录才可以下载或查看",
            })
    void buttons(String below, String noise) {
        String page = "当前位置：首页 > 温塘故事\n" + TITLE + FACTS + "\n" + below.replace('~', '\n') + TEXT;
        assertThat(noise(page)).contains(noise.split("~"));
    }

    @Test
    @DisplayName("numbers of parts and names below the facts are the text's")
    void numbers() {
        String page = "当前位置：首页 > 温塘故事\n" + TITLE + FACTS + "\n分享到：\n01\n林知远" + TEXT;
        assertThat(noise(page)).doesNotContain("01", "林知远");
    }

    @ParameterizedTest
    @DisplayName("a lead above buttons and a heading below them are the text's, whatever words of sites they hold")
    @CsvSource(
            delimiter = '#',
            value = {
                "%s~分享到：微信 微博#镇政府办近日印发通知公告，公布今年政务公开工作要点，提出二十项任务。",
                "%s~点击查看大图#温塘镇门户网站今起改版，新增在线访谈、互动交流栏目。",
                "字体：大 中 小~%s#前言",
                "打印本页~%s#编者按",
            })
    void besideButtons(String below, String own) {
        String page =
                "当前位置：首页 > 温塘故事\n" + TITLE + FACTS + "\n" + below.formatted(own).replace('~', '\n') + TEXT;
        assertThat(noise(page)).isNotEmpty().doesNotContain(own);
    }

    @ParameterizedTest
    @DisplayName("slogans and questions below a button are the text where nothing else is said")
    @ValueSource(
            strings = {
                "分享到：微信 微博\n%s",
                "分享到：微信 微博\n%s\n打印本页",
                "收藏\n网友：凳子什么时候修好？\n镇长：%s",
            })
    void slogans(String below) {
        String page = "首页 > 温塘故事\n凳子坐得下大家，你来坐过吗？\n2022-08-19 09:12 来源：本站 浏览：12\n"
                + below.formatted("乡亲们，朋友们，大家请坐！\n让我们坐到一起，把话说开！");
        assertThat(noise(page)).isNotEmpty().noneMatch(line -> line.contains("坐"));
    }

    @ParameterizedTest
    @DisplayName("the minute on which a meeting began shows no site, whatever word of sites stands below it")
    @ValueSource(
            strings = {
                "内部资料\n第一期\n要情专报\n记录时间：2023年5月6日 14:30\n联系我们",
                "温塘镇人民政府办公室\n关于召开会议的通知\n会议时间：2023年5月6日 14:30\n通知公告",
            })
    void minutes(String head) {
        assertThat(noise(head + TEXT)).isEmpty();
    }

    @Test
    @DisplayName("in the row itself: what the way names too, how many have read it; never the source")
    void row() {
        String way = "当前位置：首页 > 温塘日报 > 经典文章";
        assertThat(noise(way + "\n" + TITLE + "\n2022/12/11经典文章" + TEXT)).containsExactly(way, "经典文章");
        assertThat(noise(way + "\n" + TITLE + "\n来源： 温塘日报  2022-08-19 09:12:50 28" + TEXT))
                .containsExactly(way, "28");
    }

    @Test
    @DisplayName("a title above its facts is not the browser's, though it comes again in two lines")
    void twoLines() {
        String way = "当前位置：首页 > 机构设置 > 党办";
        String organ = "中共温塘网络学校总支委员会";
        String issues = "关于印发《长条凳收缴、使用和管理规定》的通知";
        assertThat(noise(way + "\n" + organ + " " + issues + "\n时间：2019-10-30\n" + organ + "\n" + issues + TEXT))
                .containsExactly(way);
    }

    @Test
    @DisplayName("the way may end with the title")
    void wayEndsWithTitle() {
        String way = "当前位置：基层工作 > 温塘县长凳管理预案";
        assertThat(noise(way + "\n温塘县长凳管理预案\n时间：2022-08-19 09:12 浏览次数：\n温 塘 县长凳管理预案\n1、总则 为做好长凳管理，坐得稳，放得平，制定本预案。"))
                .containsExactly(way, "浏览次数：");
    }

    @Test
    @DisplayName("an address alone on a line is what the text refers to")
    void address() {
        String page = "当前位置：首页 > 温塘故事\n" + TITLE + FACTS + "\n凳子是借来的。\nhttp://blog.wentang.example/44.html" + TEXT;
        assertThat(noise(page)).containsExactly("当前位置：首页 > 温塘故事");
    }

    @Test
    @DisplayName("the name of a column above a title whose labels say nothing")
    void emptyLabels() {
        assertThat(noise("新闻中心\n" + TITLE + "\n作者：\n来源：温塘办\n时间：2015-02-13" + TEXT))
                .containsExactly("新闻中心");
    }

    @Test
    @DisplayName("a number of registration ends a page, whatever address follows")
    void imprint() {
        List<String> imprint = List.of("主管单位：温塘县委组织部   ICP号：琼ICP备15001852号-1", "地址：温塘镇长凳大道1号 邮箱：w@wentang.example");
        assertThat(noise(TITLE + TEXT + "\n" + String.join("\n", imprint))).containsExactlyElementsOf(imprint);
    }

    @ParameterizedTest
    @DisplayName("titles of other articles below whoever edited the page may ask and exclaim")
    @ValueSource(strings = {"长凳换新了！快来坐坐", "凳子够坐吗？"})
    void others(String other) {
        String page = "当前位置：首页 > 温塘故事\n" + TITLE + FACTS + TEXT + "\n责任编辑：林知远\n热门推荐\n" + other;
        assertThat(noise(page)).contains(other);
    }

    @Test
    @DisplayName("what the site claims below a short text, and not a text that speaks of such claims")
    void claims() {
        String claim = "以上文章仅代表作者个人观点，本网只是转载，如涉及版权问题，请及时联系我们。";
        assertThat(noise("当前位置：首页 > 温塘故事\n" + TITLE + TEXT + "\n编辑：林知远\n" + claim))
                .contains(claim);
        assertThat(noise("温塘镇公共资源平台用户服务协议" + TEXT + "\n用户在本平台发布的信息侵犯他人版权的，由用户承担责任，如有侵权请联系平台客服处理。"))
                .isEmpty();
        assertThat(noise(TITLE + TEXT + "\n许多网站写着“本网只是转载，版权归原作者所有”，谁也不看。")).isEmpty();
    }

    @Test
    @DisplayName("the day may stand before month and year")
    void dayFirst() {
        assertThat(noise("APP下载\n" + TITLE + "\n16.11.2017  16:40" + TEXT)).containsExactly("APP下载");
    }

    @Test
    @DisplayName("pictures of pages, and signs strewn by a forum")
    void strewn() {
        assertThat(noise("讲义_第1页\n讲义_第2页\n" + TITLE + TEXT)).containsExactly("讲义_第1页", "讲义_第2页");
        assertThat(noise(TITLE + " [; o H! @9 B! f& ?# \\\n7 Y8 f3 E5 k. p. Q8 f$ Y) |. D# ]0 o\" y1" + TEXT))
                .containsExactly("[; o H! @9 B! f& ?# \\", "7 Y8 f3 E5 k. p. Q8 f$ Y) |. D# ]0 o\" y1");
        assertThat(noise(TITLE + "\n设 $X ( n , i )$ $( i = 0 , 1 , 2 )$ 为已知\na, b. c; d, e. f" + TEXT))
                .isEmpty();
    }
}
