package org.yandu.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Header;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

class WebFactsTest {

    private static final String TEXT = "<h2>渡口村的三条小路</h2><p>渡口村有三条小路，一条通学校，一条通渡口，一条通卫生室。</p><p>村里人说，路修好了，人心也就近了。</p>";

    @ParameterizedTest
    @DisplayName("the day that a page names where only search engines and themes look")
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>{\"title\":\"路\",\"pubDate\": \"2019-09-11T02:46:57\"}</script>",
                "<h6 class=post-footer><a class=post-date>2019年09月11日</a> <i></i>渡口传媒</h6>",
                "<div><time datetime='2019-09-11T08:00:00+08:00'>上周三</time></div>",
                "<div><meta itemprop=datePublished content=2019-09-11></div>",
            })
    void day(String element) {
        assertThat(header("", TEXT + element).date()).isEqualTo("2019-09-11");
    }

    @Test
    @DisplayName("the days of a list of other articles are none of this one")
    void days() {
        String list =
                "<ul><li><a href=a>修桥</a><span class=post-date>2019-09-11</span><li><a href=b>修渠</a><span class=post-date>2019-09-12</span></ul>";
        assertThat(header("", TEXT + list).date()).isNull();
    }

    @ParameterizedTest
    @DisplayName("neither a day that a paragraph tells of nor that on which the site began")
    @ValueSource(
            strings = {
                "<p>会议于<time datetime='1949-10-01'>1949年10月1日</time>召开。村里的人都去了。</p>",
                "<p><span>会议于<time datetime='1949-10-01'>1949年10月1日</time></span><b>召开，</b>村里的人都去了</p>",
                "<script type='application/ld+json'>{\"@type\":\"WebSite\",\"datePublished\":\"2010-01-01\"}</script>",
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"comment\":{\"@type\":\"Comment\",\"datePublished\":\"2010-01-01\"}}</script>",
            })
    void otherDays(String element) {
        assertThat(header("", TEXT + element).date()).isNull();
    }

    @Test
    @DisplayName("an article in what the page tells search engines has its day, whatever it holds")
    void article() {
        String data = "{\"@graph\":[{\"@type\":\"WebSite\",\"datePublished\":\"2010-01-01\"},"
                + "{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"何田\"},\"datePublished\":\"2019-09-11\"}]}";
        String script = "<script type='application/ld+json'>" + data + "</script>";
        assertThat(header("", TEXT + script).date()).isEqualTo("2019-09-11");
    }

    @Test
    @DisplayName(
            "whoever put a page together is the author only where the page names him, and never of what an organ issues")
    void author() {
        String maker = "<meta name=author content=何田田>";
        assertThat(header(maker, TEXT).author()).isNull();
        assertThat(header(maker, TEXT + "<p>何田田写于渡口</p>").author()).isEqualTo("何田田");
        String notice = "<h1>渡口县人民政府关于修路的决定</h1><p>为了方便群众出行，决定修路。请认真执行。</p><p>渡口县人民政府</p><p>2019年9月11日</p><p>何田田</p>";
        assertThat(header(maker, notice).author()).isNull();
    }

    @Test
    @DisplayName("two hyphens part the title from the name of the paper")
    void hyphens() {
        Header header = header("<title>渡口村的三条小路--渡口日报</title>", "<header>渡口村的三条小路</header>" + TEXT.replace("h2", "p"));
        assertThat(header.title()).isEqualTo("渡口村的三条小路");
    }

    @ParameterizedTest
    @DisplayName(
            "a main heading is the title, whatever parts it from the names of column and site, and stands in the text")
    @ValueSource(strings = {"%s--渡口日报", "%s--文化--渡口报", "%s——渡口报", "%s  渡口报", "%s - 渡口网", "新闻动态-渡口网", "渡口网"})
    void heading(String title) {
        String main = "渡口村修通三条小路，老人看病少走三里";
        Reading read = read(
                "<title>" + title.formatted(main) + "</title>",
                "<nav><ul><li><a href=a>首页</a><li><a href=b>乡镇</a><li><a href=c>文化</a></ul></nav><article><header><h1>"
                        + main + "</h1></header><div>" + TEXT.replaceFirst("<h2>.*</h2>", "") + "</div></article>");
        assertThat(read.header().title()).isEqualTo(main);
        assertThat(read.noise()).noneMatch(noise -> noise.span().in(read.text()).contains(main));
    }

    @ParameterizedTest
    @DisplayName(
            "a section's heading with which the title begins is not the title, nor is what follows two hyphens always a site")
    @ValueSource(strings = {"修好三条小路 走出渡口村", "修好三条小路：渡口村的经验", "修好三条小路--以渡口村为例"})
    void section(String title) {
        String body = "<div>" + title + "</div><h2>修好三条小路</h2>" + TEXT.replaceFirst("<h2>.*</h2>", "");
        assertThat(header("<title>" + title + "</title>", body).title()).isEqualTo(title);
    }

    @Test
    @DisplayName("来源于：")
    void source() {
        assertThat(header("", TEXT + "<p>来源于：东街办事处</p>").source()).isEqualTo("东街办事处");
    }

    private static Header header(String head, String body) {
        return read(head, body).header();
    }

    private static Reading read(String head, String body) {
        String page = "<html><head>" + head + "</head><body>" + body + "</body></html>";
        return Intake.read("页.html", page.getBytes(StandardCharsets.UTF_8));
    }
}
