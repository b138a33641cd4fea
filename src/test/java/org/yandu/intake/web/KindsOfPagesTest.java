package org.yandu.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

/** Pages of encyclopedias, accounts and news agencies in their own structure, with invented words. */
class KindsOfPagesTest {

    private static final String BODY =
            "<p>入夏以来，各乡镇图书馆陆续延长开放时间，把阅览室的灯留到晚上九点，方便群众读书看报。</p><p>夜间开放以后，各馆的借阅量比上年同期增加了三成，其中少年儿童的借阅增加最多。</p>";

    @Test
    @DisplayName(
            "of a page of a free library, the buttons beside headings, the contents it makes and the licence are the site's")
    void library() {
        Reading page = read("""
                <html><head><title>清溪县图书馆条例 - 维基文库，自由的图书馆</title></head><body><h1>清溪县图书馆条例</h1>
                <div id="toc" class="toc"><h2>目录</h2><ul><li><a href="#1">1 第一章　总则</a></li></ul></div>
                <h2><span class="mw-headline" id="1">第一章　总则</span><span class="mw-editsection">[<a href="e">编辑</a>]</span></h2>
                <p>第一条　为了规范图书馆，制定本条例。</p><p>第二条　本条例由县文化馆解释，编辑出版由县地方志办公室负责。</p>
                <table class="licenseContainer"><tr><td>本作品不受著作权法保护，属于公有领域。</td></tr></table>
                <div id="catlinks" class="catlinks"><a href="f">分类</a>：<ul><li><a href="q">县法规</a></li></ul></div>
                </body></html>
                """);
        assertThat(noise(page)).contains("[编辑]", "本作品不受著作权法保护，属于公有领域。").anyMatch(each -> each.startsWith("目录"));
        assertThat(noise(page)).noneMatch(each -> each.contains("解释"));
    }

    @Test
    @DisplayName("编辑 and 播报 beside a heading are buttons, and a word of a sentence is none although it leads somewhere")
    void encyclopedia() {
        Reading page = read("<html><head><title>夜间图书馆</title></head><body><h1>夜间图书馆</h1>" + BODY
                + "<div><h2>起源</h2><a>播报</a><a>编辑</a></div><p>馆员的<a href='x'>编辑</a>工作，由县里统一安排。</p></body></html>");
        assertThat(noise(page)).containsExactly("播报", "编辑");
        assertThat(page.text()).contains("馆员的编辑工作");
    }

    @Test
    @DisplayName("the day of an agency in boxes of its own, and who edited it behind a button")
    void agency() {
        Reading page = read(
                "<html><head><title>图书馆夜间开放-清溪网</title></head><body><div class='header-time left'><span class='year'><em>2023</em></span><span class='day'><em>05</em>/<em>06</em></span><span class='time'>18:20:33</span></div><h1>图书馆夜间开放</h1>"
                        + BODY + "<div><a href='#'>【纠错】</a><span>【责任编辑:孟春】</span></div></body></html>");
        assertThat(page.header().date()).isEqualTo("2023-05-06");
        assertThat(String.join("", noise(page))).contains("【责任编辑:孟春】");
    }

    @Test
    @DisplayName("who wrote a post, by what the page names in its head and in marked data")
    void authors() {
        String post = "<h1>图书馆夜间开放</h1><p>原创 王建国 清溪文旅 2023-05-06 18:20</p>" + BODY;
        assertThat(read("<html><head><meta property='og:article:author' content='王建国'></head><body>" + post
                                + "</body></html>")
                        .header()
                        .author())
                .isEqualTo("王建国");
        String marked =
                "<div itemprop='author'><meta itemprop='name' content='李小红'><a>李小红</a></div><meta itemprop='dateCreated' content='2023-05-06T10:20:00.000Z'>";
        Reading answer = read("<html><body><h1>图书馆该不该夜间开放？</h1>" + marked + BODY + "</body></html>");
        assertThat(answer.header().author()).isEqualTo("李小红");
        assertThat(answer.header().date()).isEqualTo("2023-05-06");
    }

    @Test
    @DisplayName("where somebody posted is no author")
    void place() {
        Reading page = read("<html><body><h1>图书馆夜间开放</h1><div><span>2023-05-06 18:20</span><span>江西</span></div>" + BODY
                + "</body></html>");
        assertThat(page.header().author()).isNull();
    }

    @Test
    @DisplayName("who edited a page of a magazine, behind a dash, and what its site claims")
    void magazine() {
        Reading page = read(
                "<html><body><h1>图书馆夜间开放</h1><p>来源：《清溪》2023/09 作者：王建国 2023-05-01 09:00:00</p><div>字体：大 中 小 打印</div>"
                        + BODY + "<div>网站编辑 - 孟春<br>审核 - 仲秋</div><div>【网站声明】本网站部分图片和文字来自互联网。</div></body></html>");
        assertThat(String.join("|", noise(page)))
                .contains("网站编辑 - 孟春")
                .contains("审核 - 仲秋")
                .contains("【网站声明】");
        assertThat(page.header().author()).isEqualTo("王建国");
    }

    private static Reading read(String page) {
        return Intake.read("page.html", page.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> noise(Reading page) {
        return page.noise().stream()
                .filter(each -> !each.kind().isForm())
                .map(each -> each.span().in(page.text()).strip())
                .toList();
    }
}
