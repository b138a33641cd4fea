package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;

/** The parts of a lesson plan stand below their lecture and above what is numbered in them. */
class LessonCaptionsTest {

    private static final String PARTS = """
                【教学目的】
                通过本讲学习，使学员理解信用是一种治理资源，能够分析本单位的信用短板。
                【教学重点】
                信用积分与村规民约的衔接。
                【教学内容】
                一、信用是什么
                （一）从字面看
                人言为信，人用为用。说出的话能拿来用，就是信用。
                （二）从制度看
                信用是对未来行为的预期，是降低交易费用的一种安排。
                二、信用从哪里来
                村里谁借钱不还，一顿饭的工夫全村都知道。
                【思考题】
                1. 你所在的单位有哪些失信现象？
                2. 积分制会不会变成形式主义？请结合实例说明。
                """;

    @Test
    @DisplayName("below the lecture that is the title")
    void lecture() {
        assertThat(levels("第三讲 基层信用体系建设的逻辑与路径"))
                .containsExactly(
                        "1 第三讲 基层信用体系建设的逻辑与路径",
                        "2 教学目的",
                        "2 教学重点",
                        "2 教学内容",
                        "3 一、信用是什么",
                        "4 （一）从字面看",
                        "4 （二）从制度看",
                        "3 二、信用从哪里来",
                        "2 思考题");
    }

    @Test
    @DisplayName("at the top of a plan without one; questions in it are no headings")
    void plan() {
        assertThat(levels("基层信用体系建设教案"))
                .containsExactly(
                        "1 教学目的", "1 教学重点", "1 教学内容", "2 一、信用是什么", "3 （一）从字面看", "3 （二）从制度看", "2 二、信用从哪里来", "1 思考题");
    }

    private static List<String> levels(String title) {
        return Outliner.outline(title + "\n" + PARTS, List.of(), Header.titled(title))
                .nodes()
                .map(node -> node.level() + " " + node.words())
                .toList();
    }
}
