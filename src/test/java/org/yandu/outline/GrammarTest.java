package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;

/** One small text for each rule of the grammar that larger texts made necessary; headings as level, numbering and title. */
class GrammarTest {

    private static final String BODY = "各级各部门要结合实际认真组织实施，确保各项任务落到实处，取得群众看得见的实效。\n";

    @Test
    @DisplayName("the numbered changes of an amending act are its articles; a title that speaks of changing is a title")
    void amendments() {
        assertThat(headings("某某条例修正案\n一、将第三条修改为：“市公安机关是主管部门。”\n二、删去第十二条第二款。\n三、第七条增加一款，作为第三款：“经费列入预算。”\n"))
                .containsExactly("1 一、", "1 二、", "1 三、");
        assertThat(headings("方案\n一、将改革引向深入\n" + BODY + "二、增加三项民生支出\n" + BODY))
                .containsExactly("1 一、将改革引向深入", "1 二、增加三项民生支出");
    }

    @Test
    @DisplayName("an annex with a title over two lines shows both; 附件1 and its title are parted, 参考文献： loses its colon")
    void annexTitles() {
        List<OutlineNode> nodes = Outliner.outline(
                        "关于优化营商环境的意见\n一、总体要求\n" + BODY + "二、重点任务\n" + BODY + "附件1\n优化营商环境三年行动方案\n重点任务分工表\n一、提升效能\n"
                                + BODY + "二、强化监管\n" + BODY + "附件2\n政务服务事项\n（2021—2023年）\n" + BODY + BODY
                                + "参考文献：\n[1]王明.研究[M].2018.\n[2]李明.研究[M].2019.\n",
                        List.of(),
                        Header.titled("关于优化营商环境的意见"))
                .roots();
        assertThat(nodes.stream().map(OutlineNode::words))
                .containsExactly("一、总体要求", "二、重点任务", "附件1 优化营商环境三年行动方案重点任务分工表", "附件2 政务服务事项（2021—2023年）", "参考文献");
    }

    @Test
    @DisplayName("the names of what comes with a document are a list, whatever their numbers continue")
    void attachments() {
        assertThat(headings("通知\n一、重点任务\n1.梳理事项\n" + BODY + "2.动态调整\n" + BODY + "二、保障措施\n" + BODY
                        + "附件：1.事项清单\n2.代办员名册\n（按乡镇排列）\n3.联系表\n\n某县人民政府\n2023年4月13日\n"))
                .containsExactly("1 一、重点任务", "2 1.梳理事项", "2 2.动态调整", "1 二、保障措施");
    }

    @Test
    @DisplayName("two short sentences of which the last has no text are headings where others of their kind are")
    void halfWritten() {
        assertThat(headings("报告\n一、扩大投资\n1．抓谋划。储备项目一百二十个，总投资过亿元。\n2．抓开工。实行容缺受理，一次告知。\n"
                        + "二、优化环境\n1．打造诚信政府。兑现承诺，清偿欠款。\n2．培育诚信企业。\n三、自身建设\n" + BODY))
                .containsExactly("1 一、扩大投资", "2 1．抓谋划", "2 2．抓开工", "1 二、优化环境", "2 1．打造诚信政府", "2 2．培育诚信企业", "1 三、自身建设");
    }

    @Test
    @DisplayName("a table of contents in one short line is none of the chapters")
    void contentsInOneLine() {
        assertThat(headings("""
                        规定
                        第一章　总则　第二章　实施　第三章　附则
                        第一章　总则
                        第一条　为了规范，制定本规定。
                        第二章　实施
                        第二条　本规定由市政府实施。
                        第三章　附则
                        第三条　自公布之日起施行。
                        """)).containsExactly("1 第一章总则", "2 第一条", "1 第二章实施", "2 第二条", "1 第三章附则", "2 第三条");
    }

    @Test
    @DisplayName("专题一 between 二、 and 三、 is below 二、; above 一、 that counts anew it is above")
    void topics() {
        assertThat(headings("大纲\n一、教学目的\n" + BODY + "二、教学内容\n专题一　治理\n" + BODY + "专题二　法治\n" + BODY + "三、考核方式\n" + BODY))
                .containsExactly("1 一、教学目的", "1 二、教学内容", "2 专题一治理", "2 专题二法治", "1 三、考核方式");
        assertThat(headings("讲稿\n专题一：治理\n一、由来\n" + BODY + "二、演变\n" + BODY + "专题二：法治\n一、内涵\n" + BODY + "二、路径\n" + BODY))
                .containsExactly("1 专题一：治理", "2 一、由来", "2 二、演变", "1 专题二：法治", "2 一、内涵", "2 二、路径");
    }

    @Test
    @DisplayName("questions are headings where each has its answer and nothing else divides the text")
    void questions() {
        assertThat(headings("问答\n问：何时施行？\n答：自明年一月一日起施行。\n问：谁来执行？\n答：由市城管部门执行，各区配合。\n"))
                .containsExactly("1 问：何时施行？", "1 问：谁来执行？");
        assertThat(headings("群众留言\n问：何时施行？\n我们等了很久，希望尽快给个说法。\n问：谁来执行？\n大家都很关心这件事。\n"))
                .isEmpty();
    }

    @Test
    @DisplayName("parts without a number, each counting from 一、 anew")
    void restarts() {
        assertThat(headings("局2023年工作总结和2024年思路\n" + BODY + "2023年工作总结\n一、抓救助\n" + BODY + "二、抓养老\n" + BODY
                        + "2024年工作思路\n一、抓改革\n" + BODY + "二、抓队伍\n" + BODY))
                .containsExactly("1 2023年工作总结", "2 一、抓救助", "2 二、抓养老", "1 2024年工作思路", "2 一、抓改革", "2 二、抓队伍");
    }

    @Test
    @DisplayName("一 alone on its line, as essays are divided; a column of numerals is none")
    void numeralsAlone() {
        assertThat(headings("漫谈\n一\n" + BODY + BODY + "二\n" + BODY + "三\n" + BODY))
                .containsExactly("1 一", "1 二", "1 三");
        assertThat(headings("名单\n一\n甲\n二\n乙\n三\n丙\n")).isEmpty();
    }

    @Test
    @DisplayName("short lines above sections that have only low numbers")
    void shortLinesAboveLowNumbers() {
        assertThat(headings("某某县的三点启示\n" + BODY + "把人请进来议事\n1.定规矩。" + BODY + "2.搭平台。" + BODY + "把事摆上桌面谈\n" + BODY
                        + "把账晒在阳光下\n" + BODY))
                .containsExactly("1 把人请进来议事", "2 1.定规矩", "2 2.搭平台", "1 把事摆上桌面谈", "1 把账晒在阳光下");
    }

    @Test
    @DisplayName("第 5-1 條, 附录A, 小结 of a chapter")
    void labels() {
        assertThat(headings("辦法\n第 5 條\n" + BODY + "第 5-1 條\n" + BODY + "第 6 條\n" + BODY))
                .containsExactly("1 第 5 條", "1 第 5-1 條", "1 第 6 條");
        assertThat(headings("报告\n一、概况\n" + BODY + "二、建议\n" + BODY + "附录A　问卷\n1.您的年龄是多少？\n2.您是否上网？\n"))
                .containsExactly("1 一、概况", "1 二、建议", "1 附录A问卷");
        assertThat(headings("第三章　信任\n第一节　熟人\n" + BODY + "第二节　生人\n" + BODY + "本章小结\n" + BODY))
                .containsExactly("1 第三章信任", "2 第一节熟人", "2 第二节生人", "2 本章小结");
    }

    private static List<String> headings(String text) {
        String title = text.substring(0, text.indexOf('\n'));
        Header header = Header.titled(title.startsWith("第三章") ? "" : title);
        return Outliner.outline(text, List.of(), header)
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(node -> node.level() + " " + node.numbering() + node.title())
                .toList();
    }
}
