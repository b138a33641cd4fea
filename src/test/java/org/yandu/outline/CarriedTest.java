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

    @Test
    @DisplayName("an order carries its rule, and a reply the plan that it agrees to, below the date")
    void orders() {
        String order = "清溪省人民政府令\n第693号\n现公布《清溪省湿地条例》，自2018年1月1日起施行。\n省长　　李开明\n2017年12月25日\n"
                + "清溪省湿地条例\n第一章　总则\n第一条　为了保护湿地，制定本条例。\n第二条　" + TEXT;
        assertThat(roots(order, "清溪省人民政府令")).containsExactly("清溪省湿地条例");
        String reply = "关于同意设立清溪新区的批复\n清溪市人民政府：\n现批复如下：\n原则同意《清溪新区总体方案》，请认真组织实施。\n清溪省人民政府\n"
                + "二OO六年六月六日\n清溪新区总体方案\n一、总体要求\n" + TEXT + "二、重点任务\n" + TEXT;
        assertThat(roots(reply, "关于同意设立清溪新区的批复")).containsExactly("清溪新区总体方案");
    }

    @Test
    @DisplayName("a table of contents may stand between the title of what is carried and its text")
    void contents() {
        String text = "关于印发《清溪市救助预案》的通知\n各镇：\n现将《清溪市救助预案》印发给你们，请认真执行。\n二〇一三年八月六日\n清溪市救助预案\n"
                + "目录\n1 总则\n1.1 目的\n1.2 依据\n2 附则\n1 总则\n1.1 目的\n" + TEXT + "1.2 依据\n" + TEXT + "2 附则\n" + TEXT;
        assertThat(roots(text, "关于印发《清溪市救助预案》的通知")).containsExactly("清溪市救助预案");
    }

    @Test
    @DisplayName("where all line ends are lost the title, chapter and article stand one behind the other")
    void joined() {
        String sentence = TEXT.strip();
        String text =
                "关于印发清溪市储备粮管理办法的通知\n各县区：现将《清溪市储备粮管理办法》印发给你们，请认真贯彻落实。清溪市人民政府2023年9月5日（此件公开发布）清溪市储备粮管理办法第一章  总    则第一条  "
                        + sentence + "第二条  " + sentence + "第二章  计    划第三条  " + sentence + "第四条  " + sentence;
        assertThat(Outliner.outline(text, List.of(), Header.titled("关于印发清溪市储备粮管理办法的通知"))
                        .nodes()
                        .filter(OutlineNode::isHeading)
                        .map(node -> node.level() + " " + node.numbering() + node.title()))
                .containsExactly("1 清溪市储备粮管理办法", "2 第一章总则", "3 第一条", "3 第二条", "2 第二章计划", "3 第三条", "3 第四条");
    }

    @Test
    @DisplayName(
            "a speech behind the notice that hands it on is headed by its own title, with whom it addresses below it")
    void speech() {
        String notice = "关于印发王志远在全县水利会讲话的通知\n各乡镇：\n现将讲话全文印发给你们，请结合实际认真学习。\n清溪县水利局\n2023年9月\n盖章\n";
        String speech = "在全县水利工作会议上的讲话\n王志远\n2023年9月1日\n同志们：\n" + TEXT + "一、抓好春灌\n" + TEXT + "二、抓好防汛\n" + TEXT;
        assertThat(roots(notice + speech, "关于印发王志远在全县水利会讲话的通知")).containsExactly("在全县水利工作会议上的讲话");
        assertThat(roots(notice + speech.replace("同志们：\n", ""), "关于印发王志远在全县水利会讲话的通知"))
                .containsExactly("一、抓好春灌", "二、抓好防汛");
        assertThat(roots("水利工作动态\n" + TEXT + speech, "水利工作动态")).containsExactly("一、抓好春灌", "二、抓好防汛");
    }

    private static List<String> roots(String text, String title) {
        return Outliner.outline(text, List.of(), Header.titled(title)).roots().stream()
                .map(OutlineNode::words)
                .toList();
    }
}
