package org.yandu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            })
    void reads(String markdown, String words) {
        assertThat(quoted(markdown).strip()).isEqualTo(words);
    }

    @Test
    void quotationsAndProgramText() {
        assertThat(quoted("> 原话\n> > 又一层")).isEqualTo("原话\n又一层");
        assertThat(quoted("```sh\n**a**\n```\n**b**")).isEqualTo("\n**a**\n\nb");
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
