package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;

class UnderlinedTest {

    @Test
    @DisplayName("三、 drawn under by dashes stands beside ## 二、 and not below what that holds")
    void numbered() {
        String text =
                "# 清河市调研\n\n## 一、基本情况\n\n甲。\n\n## 二、主要做法\n\n### （一）党建引领\n\n乙。\n\n三、存在的问题\n--------------\n\n丁。\n\n四、对策建议\n--------------\n\n戊。\n";
        assertThat(words(text, 1)).containsExactly("一、基本情况", "二、主要做法", "三、存在的问题", "四、对策建议");
    }

    @Test
    @DisplayName("a row of = is above a row of -, and words without a number count as well")
    void unnumbered() {
        String text = "第一部分\n=====\n\n调研方法\n---\n\n问卷。\n\n样本\n---\n\n五百份。\n\n第二部分\n=====\n\n结论。\n";
        assertThat(words(text, 1)).containsExactly("第一部分", "第二部分");
        assertThat(words(text, 2)).containsExactly("调研方法", "样本");
    }

    @Test
    @DisplayName("one row of dashes below the last line of a paragraph parts what is above from what is below")
    void drawn() {
        String text = "各单位要认真抓好落实，按时上报。\n联系人：王某\n--------\n附：有关资料目录另发，请注意查收并妥善保管。\n";
        assertThat(Outliner.outline(text, List.of(), Header.titled("通知")).roots())
                .isEmpty();
    }

    private static List<String> words(String text, int level) {
        return Outliner.outline(text, List.of(), Header.titled("清河市调研"))
                .nodes()
                .filter(node -> node.level() == level)
                .map(OutlineNode::words)
                .toList();
    }
}
