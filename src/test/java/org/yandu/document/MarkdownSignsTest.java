package org.yandu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownSignsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "坚持**“实干”**的作风 > 坚持“实干”的作风",
                "*重点*在于***落实*** > 重点在于落实",
                "见[实施办法](https://a.cn/b_c.html \"全文\")第三条 > 见实施办法第三条",
                "![流程图](img/1.png) > 流程图",
                "- **公开**：政务公开 > 公开：政务公开",
                "  * 一项 > 一项",
                "## 二、做法 ## > 二、做法",
                "运行`git *push*`即可 > 运行git *push*即可",
                "第一\\*条 > 第一*条",
                "面积2*3*4，变量a_b_c > 面积2*3*4，变量a_b_c",
                "废止~~第五条~~ > 废止~~第五条~~",
                "只有一个*号 > 只有一个*号",
                "* * * > ''",
                "__下划线__也是 > 下划线也是",
                "城镇*居民和农村*居民 > 城镇*居民和农村*居民",
                "重点是 *落实*要求 > 重点是 落实要求",
                "| **合计** | 2*3 | > | **合计** | 2*3 |",
            })
    void reads(String markdown, String words) {
        assertThat(quoted(markdown).strip()).isEqualTo(words);
    }

    /** Laws as makers of sites write them: Markdown around HTML. */
    @Test
    void tagsOfHtml() {
        assertThat(quoted("<p id=\"t1\">&emsp;&emsp;<b>第一条</b>&emsp;为了<u>保护</u>林木。<br/>\n</p>"))
                .isEqualTo("第一条为了保护林木。\n");
        assertThat(quoted("## 第一章&emsp;总则{align=\"center\"}\n::: tip 修订信息\n:::\n[[toc]]\n<!-- 下略 -->"))
                .isEqualTo("第一章总则\n修订信息\n\n\n");
        assertThat(quoted("一亩<五分，m<sup>2</sup>，{甲}，A&B，&lt;p&gt;，`<p>`，::一::"))
                .isEqualTo("一亩<五分，m<sup>2</sup>，{甲}，A&B，&lt;p&gt;，<p>，::一::");
        assertThat(MarkdownSigns.find("<strong>第一条</strong>"))
                .extracting(Noise::reason)
                .containsExactly(MarkdownSigns.BOLD, MarkdownSigns.BOLD);
    }

    /** Each of these was looked for to its end from every sign. */
    @ParameterizedTest
    @ValueSource(strings = {"<p ", "<b>", "<", "<!--", "{a=\"", "&emsp"})
    @Timeout(10)
    void tagsWithoutEnd(String tag) {
        assertThat(quoted(tag.repeat(100_000))).isNotNull();
    }

    @Test
    void quotationsAndProgramText() {
        assertThat(quoted("> 原话\n> > 又一层")).isEqualTo("原话\n又一层");
        assertThat(quoted("```sh\n**a**\n```\n**b**")).isEqualTo("\n**a**\n\nb");
    }

    /** A fence with another in its line speaks of fences; one that never closes is none, and another kind does not close it. */
    @Test
    void programTextHasAnEnd() {
        assertThat(quoted("```json``` 是一种写法。\n**b**")).isEqualTo("json 是一种写法。\nb");
        assertThat(quoted("```sh\n**b**")).endsWith("\nb");
        assertThat(quoted("```\n~~~\n**a**\n````\n**b**")).isEqualTo("\n~~~\n**a**\n\nb");
        assertThat(quoted("````\n```\n**a**\n````")).isEqualTo("\n```\n**a**\n");
    }

    /** Lines as programs draw them: each of these went down the stack once for every sign. */
    @ParameterizedTest
    @ValueSource(strings = {"-", "- ", "* ", "_", "> ", ">"})
    void longRules(String sign) {
        assertThat(quoted(sign.repeat(200_000))).isEmpty();
        assertThat(quoted(sign.repeat(200_000) + "完")).endsWith("完");
    }

    /** Signs that open a pair and close none are gone over once, not once for each of them. */
    @Test
    @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void manySignsWithoutAnother() {
        String text = " *a".repeat(2_000_000);
        assertThat(quoted(text)).isEqualTo(text);
        String fences = "```a\n".repeat(100_000);
        assertThat(quoted(fences)).hasSameSizeAs(fences);
    }

    /** What other rules say of a stretch comes first. */
    @Test
    void keepsOutOfOtherNoise() {
        String text = "分享 **到** 微信\n**正文**";
        Noise share = new Noise(new TextSpan(0, text.indexOf('\n')), Noise.Kind.SHARE, "noise.share");
        List<Noise> all = MarkdownSigns.with(List.of(share), text);
        assertThat(all).hasSize(3).first().isEqualTo(share);
        assertThat(all.get(1).reason()).isEqualTo(MarkdownSigns.BOLD);
    }

    private static String quoted(String text) {
        DocumentVersion version = new DocumentVersion(
                "v",
                "d",
                text,
                MarkdownSigns.find(text),
                new DocumentVersion.Origin("UTF-8", "", java.time.Instant.EPOCH));
        return version.quote(new TextSpan(0, text.length()));
    }
}
