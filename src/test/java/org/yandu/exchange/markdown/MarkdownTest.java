package org.yandu.exchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    /** One line per block: kind, level, quotation and list depth where there is any, marker, runs with their styles. */
    private static String shown(String markdown) {
        return Markdown.read(markdown).stream().map(MarkdownTest::shown).collect(Collectors.joining("\n"));
    }

    private static String shown(Block block) {
        String kind = switch (block.kind()) {
            case WORDS -> "";
            case HEADING -> "H" + block.level() + " ";
            case CODE -> "code ";
            case RULE -> "rule";
            case NOTE -> "note ";
        };
        return ">".repeat(block.quoted())
                + "-".repeat(block.nested())
                + (block.marker().isEmpty() ? "" : block.marker() + " ")
                + kind
                + block.runs().stream().map(MarkdownTest::shown).collect(Collectors.joining("|"));
    }

    private static String shown(Run run) {
        return (run.strong() ? "b:" : "")
                + (run.emphasis() ? "i:" : "")
                + (run.code() ? "c:" : "")
                + (run.raised() ? "^:" : "")
                + run.text().replace("\n", "⏎")
                + (run.isLink() ? "→" + run.target() : "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        与三张清单对照                      | 与三张清单对照
        # 问题                              | H1 问题
        ## 依据 **一**                      | 'H2 依据 |b:一'
        **重要**和*存疑*                    | 'b:重要|和|i:存疑'
        见[原文](yandu:annotation/a1)处     | '见|原文→yandu:annotation/a1|处'
        用`code`写                          | '用|c:code|写'
        > 引文                              | >引文
        <b>不是</b>标签                     | '<b>|不是|</b>|标签'
        <script>alert(1)</script>           | <script>alert(1)</script>
        ---                                 | rule
        3 * 4 和 5 * 6                      | 3 * 4 和 5 * 6
        ![图](http://x/y.png)               | 图→http://x/y.png
        """)
    void parts(String markdown, String wanted) {
        assertThat(shown(markdown)).isEqualTo(wanted);
    }

    @Test
    void lineEndsAreKept() {
        assertThat(shown("第一行\n第二行\n\n另一段")).isEqualTo("第一行|⏎|第二行\n另一段");
    }

    @Test
    void listsWithinLists() {
        assertThat(shown("- 一\n  - 甲\n  - 乙\n- 二\n\n3. 三\n4. 四")).isEqualTo("-• 一\n--◦ 甲\n--◦ 乙\n-• 二\n-3. 三\n-4. 四");
    }

    @Test
    void codeKeepsItsLines() {
        assertThat(shown("```\na < b\n  c\n```")).isEqualTo("code c:a < b⏎  c");
    }

    /** CommonMark alone would leave the asterisks standing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        **信用。**之后        | 'b:信用。|之后'
        他说**“信用”**是根本 | '他说|b:“信用”|是根本'
        *《意见》*指出        | 'i:《意见》|指出'
        """)
    void emphasisEndsAtChinesePunctuation(String markdown, String wanted) {
        assertThat(shown(markdown)).isEqualTo(wanted);
    }

    @Test
    void footnotesHaveSignsInTheirOrderAndStandAtTheEnd() {
        assertThat(shown("法治[^a]和**信用**[^乙]，又见[^a]。\n\n[^乙]: 二。\n[^a]: 一*重*。\n[^c]: 没有提到。"))
                .isEqualTo("法治|^:①|和|b:信用|^:②|，又见|^:①|。\n-① note 一|i:重|。\n-② note 二。\n-note 没有提到。");
    }

    @Test
    void charactersOutsideTheBmpStayWhole() {
        assertThat(shown("**𠮷**𬬻。")).isEqualTo("b:𠮷|𬬻。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "*", "[", "](", "```", ">", "-", "#", "&nbsp;", "<", "[a]: b", "****"})
    void anythingIsMarkdown(String text) {
        assertThat(Markdown.parse(text)).isNotNull();
    }
}
