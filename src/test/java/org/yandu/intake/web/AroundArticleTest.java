package org.yandu.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;
import org.yandu.intake.cleaning.Line;

class AroundArticleTest {

    private static final String TITLE = "渡口村的三条小路";

    private static final String TEXT = "<div class=con><p>渡口村有三条小路，一条通学校，一条通渡口，一条通卫生室。</p><p>村里人说，路修好了，人心也就近了。</p>"
            + "<p>去年冬天，村里开了三次会，把修路的账一笔一笔贴在墙上。</p></div>";

    @ParameterizedTest
    @DisplayName("what stands below an article, each as sites write it")
    @ValueSource(
            strings = {
                // Teasers that lead on to other articles, below a caption.
                "<div><h2>推荐阅读</h2><p><b>老街的一天</b> 老街的早晨从豆浆开始，老人们端着碗，坐在门口。<i><a href=a>【详细】</a></i></p>"
                        + "<h6><a href=b>乡村青年</a>|<a href=c>读书会</a></h6></div>",
                "<div><a href=1>【1】</a><a href=2>【2】</a><a href=3>【3】</a></div>",
                "<div><a href=1>上一页</a> 1 <a href=2>2</a> <a href=3>3</a> <a href=2>下一页</a></div>",
                "<p><a href=a><b>点击进入“乡村青年”</b><b>&gt;&gt;</b></a></p>",
                "<table><tr><td>主办单位：渡口乡文化站 版权所有<br><br>地址：渡口乡新街6号 邮编：300001 电话：0300-3000088</td></tr></table>",
                "<table><tr><td>版权所有 渡口乡卫生院 渡ICP备00000001号<br>医院地址：渡口乡新街8号　急救电话：0300-3000120<br>传真：0300-3000121　联系邮箱：<a href=m>a@b.cn</a></td></tr></table>",
                "<div class=shenming><p>声明：渡口报力求信息准确，内容仅供参考，不构成投资建议，风险自担。</p></div>",
                "<div><span><i>字体：</i> <a href='javascript:void(0)'>放大</a> <a href='javascript:void(0)'>正常</a> <a href='javascript:void(0)'>缩小</a></span></div>",
                // Comments weigh more than the article.
                "<ul><li class=comment-item><b>何田</b><div>写得好，路修好了，人也多了。我们村也想修，可是没有钱，也没有人牵头。</div><li class=comment-item><b>余小满</b>"
                        + "<div>好歹有路了，以前下雨天走不出去，孩子上学要绕三里地，老人看病要人背，难。</div></ul>",
                "<div>扫二维码上移动渡口网 <img src=a.jpg></div>",
                "<span class=font>调整字体 <a class=f-b></a><a class=f-a></a></span>",
                "<div class=zan-i>+1</div><div class=item><a href='javascript:void(0)' class='s-q share-q'></a> Qzone </div>",
            })
    void below(String rest) {
        assertThat(clean(read("<h1>" + TITLE + "</h1>" + TEXT + rest)))
                .hasSize(4)
                .last(STRING)
                .endsWith("贴在墙上。");
    }

    @Test
    @DisplayName("a line of very many links is read, and is no pager")
    void manyLinks() {
        String links = IntStream.range(1, 3000)
                .mapToObj(i -> "<a href=" + i + ">" + i % 1000 + "</a> ")
                .collect(Collectors.joining());
        String last = "<p>路牌是村里的木匠做的，一共六块。</p>";
        assertThat(clean(read("<h1>" + TITLE + "</h1>" + TEXT + "<p>" + links + "<a>下一页</a></p>" + last)))
                .last(STRING)
                .isEqualTo("路牌是村里的木匠做的，一共六块。");
        assertThat(clean(read("<h1>" + TITLE + "</h1>" + TEXT + "<p>共3页 <a href=1>第1页</a> <a href=2>第2页</a></p>")))
                .hasSize(4);
    }

    @Test
    @DisplayName("teasers and comments in other elements behind the line of the editor")
    void behindEditor() {
        List<String> left = clean(read("<h1>" + TITLE + "</h1>" + TEXT
                + "<p>责任编辑：</p><blockquote><p>乡政府：昨晚没有停电，请不要传谣</p><p>电站的人说，昨晚只是换了一台变压器，十点多就…</p></blockquote>"
                + "<div><div>河边人</div><div>写得好，路修好了</div></div>"));
        assertThat(left).hasSize(5).last(STRING).isEqualTo("责任编辑：");
    }

    @ParameterizedTest
    @DisplayName("a text goes on behind a line that names an editor, and what it has there is its own")
    @ValueSource(
            strings = {
                "<div class=con><p>渡口村有三条小路，一条通学校，一条通渡口，一条通卫生室，都是村里人自己修的。</p><p>责任编辑：何田</p><p>第二条路，通的是渡口。</p></div>",
                "<div>渡口村有三条小路，一条通学校，一条通渡口，一条通卫生室，都是村里人自己修的。<br>责任编辑：何田<br>第二条路，通的是渡口。</div>",
                "<div><div>渡口村有三条小路，一条通学校，一条通渡口，一条通卫生室。</div><div>责任编辑：何田</div><div>第二条路，通的是渡口。</div></div>",
                "<p>渡口村有三条小路，一条通学校，一条通渡口，一条通卫生室。</p><p>责任编辑：何田</p><div>附件：</div><div>三条小路的图</div>",
                // What stands in other elements may be the text's as well.
                TEXT + "<p>责任编辑：何田</p><div><h3>渡口村修路办法</h3><p>一、谁走谁修。村里的路，由走的人家出工，不分远近，一家一个。</p></div>",
                TEXT + "<p>责任编辑：何田</p><div><h3>修路的次序</h3><p>一、先修通学校的</p><p>二、再修通渡口的</p></div>",
                TEXT + "<p>责任编辑：何田</p><div>短评</div><div>路是走出来的，也是修出来的，更是商量出来的。</div>",
                TEXT + "<p>责任编辑：何田</p><div>作者简介：余小满，女，渡口乡中学教师，写过三本书。</div>",
                TEXT
                        + "<p>责任编辑：何田</p><div>Abstract: The paper studies three roads, one ferry, and one school in a village.</div>",
            })
    void goesOn(String text) {
        assertThat(read("<h1>" + TITLE + "</h1>" + text).noise())
                .noneMatch(noise -> noise.reason().equals("noise.around"));
    }

    @ParameterizedTest
    @DisplayName(
            "what a text says in the same words stays: a paragraph that leads on, a row of numbers, a declaration, an address")
    @ValueSource(
            strings = {
                "<p>修路的账，一笔一笔，都贴在墙上。<a href=a>【详细】</a></p>",
                "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>",
                "<p>声明：本村的账目仅供参考，版权归村委会，以墙上的为准。</p><p>村里人都去看过，没有人说有错。</p>",
                "<div class=comment>短评一则：路是走出来的，也是修出来的。</div>",
                "<p>来信请寄：</p><p>地址：渡口乡新街6号</p>",
                "<p>按照<a href='javascript:a()'>绿化条例</a>和<a href='javascript:b()'>公路法</a>办。</p>",
                "<table><tr><td>附表</td><td><a href='javascript:open(1)'>表一</a> <a href='javascript:open(2)'>表二</a></td></tr></table>",
                "<p><a href=1>2001</a> <a href=2>2002</a> <a href=3>2003</a></p><p>这三年的账，一笔一笔，都贴在墙上。</p>",
                "<div class=praise>颂词一首</div>",
                "</div><div>地址：渡口乡新街6号　主办：渡口乡文化站",
            })
    void own(String rest) {
        String page = "<h1>" + TITLE + "</h1>" + TEXT.replace("</div>", rest + "</div>");
        assertThat(read(page).noise()).isEmpty();
    }

    @Test
    @DisplayName("the items of a digest are what it says, though each of them leads on")
    void digest() {
        String items = Stream.of("乡里印发办法，要求各村先修通学校的路。", "村里开了三次会，把账一笔一笔贴在墙上，谁都可以看。", "学校搬到河东，孩子上学少走三里。")
                .map(item -> "<p>" + item + "<a href=a>[详情]</a></p>")
                .collect(Collectors.joining());
        Reading read = read("<h1>" + TITLE + "</h1><div class=lead><p>这一周，村里有三件事。</p></div><div>" + items + "</div>");
        assertThat(read.noise()).isEmpty();
    }

    @Test
    @DisplayName("the name of the column above the title, and a way through the site without signs between its steps")
    void above() {
        List<String> left =
                clean(read("<div class=news-position><a href=/>渡口网</a> <a></a> 正文</div><p><span>■ </span>乡村纪事</p><p>"
                        + TITLE + "</p>" + TEXT));
        assertThat(left).first(STRING).isEqualTo(TITLE);
    }

    @Test
    @DisplayName("a link back at the end of the line that names the author is no part of the name")
    void author() {
        Reading read = read("<h1>" + TITLE + "</h1>" + TEXT
                + "<p>作者：余小满 何田田<a href=/><span><i></i>返回渡口，查看更多</span></a></p><p>责任编辑：</p>");
        assertThat(read.header().author()).isEqualTo("余小满、何田田");
        assertThat(clean(read)).contains("作者：余小满 何田田");
    }

    private static final org.assertj.core.api.InstanceOfAssertFactory<
                    String, org.assertj.core.api.AbstractStringAssert<?>>
            STRING = org.assertj.core.api.InstanceOfAssertFactories.STRING;

    private static Reading read(String body) {
        String page = "<html><head><title>" + TITLE + "_渡口网</title></head><body>" + body + "</body></html>";
        return Intake.read("页.html", page.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> clean(Reading read) {
        return Line.without(Line.of(read.text()), read.noise()).stream()
                .map(Line::words)
                .toList();
    }
}
