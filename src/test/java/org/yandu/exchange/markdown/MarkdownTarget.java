package org.yandu.exchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.yandu.fuzz.FuzzTarget;

/** Any comment is Markdown. */
public final class MarkdownTarget {

    private MarkdownTarget() {}

    public static List<FuzzTarget> all() {
        return List.of(FuzzTarget.ofText(
                "markdown",
                MarkdownTarget::read,
                "**信用。**之后 *法* `x` [名](http://a.b) ![图](c)\n\n> 引文\n> 二\n\n1. 一\n   - 二\n\n---\n",
                "# 题\n文[^1]，又[^甲]。\n\n[^1]: 注\n[^甲]: 注 **强**\n\n```\n码\n```\n<b>x</b> &amp; \\*"));
    }

    static void read(String text) {
        for (Block block : Markdown.read(text)) {
            block.runs().forEach(run -> assertThat(run.text()).isNotNull());
        }
        assertThat(Markdown.parse(text)).isNotNull();
        assertThat(Markdown.plain(text)).isNotNull();
    }
}
