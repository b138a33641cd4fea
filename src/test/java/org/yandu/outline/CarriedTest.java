package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;

/** Notices hand on plans, and reports only speak of them. */
class CarriedTest {

    private static final String TEXT = "各地各部门结合实际认真组织实施，推动各项任务落到实处，取得群众看得见的实效。\n";

    @Test
    @DisplayName("a report that speaks of a plan hands on nothing, though a line below is called like it")
    void report() {
        String text = "法治建设工作报告\n一、主要做法\n去年，我市印发《法治政府建设实施方案》，明确了各部门的任务。\n" + TEXT + "二、典型案例\n" + TEXT + "法治政府建设实施方案\n"
                + TEXT + "三、存在问题\n" + TEXT + "四、下一步打算\n" + TEXT;
        assertThat(Outliner.outline(text, List.of(), Header.titled("法治建设工作报告")).roots())
                .extracting(OutlineNode::words)
                .containsExactly("一、主要做法", "二、典型案例", "三、存在问题", "四、下一步打算");
    }

    @Test
    @DisplayName("a notice that says so in its text carries the plan behind its date")
    void notice() {
        String text = "关于转发有关文件的通知\n各县区：\n现将《法治政府建设实施方案》印发给你们，请认真执行。\n一、提高认识\n" + TEXT + "二、抓好落实\n" + TEXT
                + "清溪市人民政府\n2023年1月30日\n法治政府建设实施方案\n" + TEXT + "一、总体要求\n" + TEXT + "二、主要任务\n" + TEXT;
        assertThat(Outliner.outline(text, List.of(), Header.titled("关于转发有关文件的通知"))
                        .roots())
                .extracting(OutlineNode::words)
                .containsExactly("一、提高认识", "二、抓好落实", "法治政府建设实施方案");
    }

    @Test
    @DisplayName("附 1 份 says how many come along and is none of them")
    void counted() {
        String text = "关于报送方案的通知\n一、时间\n" + TEXT + "二、要求\n" + TEXT + "附 1 份\n清溪市人民政府\n2023年1月30日\n" + TEXT;
        assertThat(Outliner.outline(text, List.of(), Header.titled("关于报送方案的通知")).roots())
                .extracting(OutlineNode::words)
                .containsExactly("一、时间", "二、要求");
    }
}
