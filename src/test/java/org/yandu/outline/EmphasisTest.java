package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.document.Header;
import org.yandu.outline.marked.Emphasis;

class EmphasisTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "**总体要求**|总体要求",
                "《[条例](https://example.org/a)》解读|《条例》解读",
                "***重点***任务|重点任务",
                "用 `git` 管理文稿|用 git 管理文稿",
                "~~旧~~新办法|旧新办法",
                "__总则__|总则",
                "2*3的宫格|2*3的宫格",
                "snake_case_name|snake_case_name",
                "［第一批］名单|［第一批］名单",
                "[第一批]名单|[第一批]名单",
            })
    void titles(String marked, String plain) {
        assertThat(Emphasis.without(marked)).isEqualTo(plain);
    }

    @Test
    @DisplayName("a Markdown heading is shown without #, emphasis and link")
    void heading() {
        String text = "# 手册\n\n## 一、**会前**准备\n\n先把议题定下来。\n\n## [会后](https://example.org)跟进\n\n事项要公示七日。\n";
        assertThat(Outliner.outline(text, List.of(), Header.titled("手册")).nodes())
                .extracting(n -> n.numbering() + n.title())
                .contains("一、会前准备", "会后跟进");
    }
}
