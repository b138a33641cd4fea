package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.document.Header;
import org.yandu.outline.lines.Reason;

/** What comes with a document is in its outline, however it is called, with its own headings below. */
class AnnexesTest {

    private static final String BODY = "各级各部门要结合实际认真组织实施，确保各项任务落到实处，取得群众看得见的实效。\n";

    private static final String LETTER = "一、评价对象\n" + BODY + "二、评价办法\n" + BODY
            + "附件：1.联系人名单（样表）\n　　　2.评价结果报表\n　　　3.评价专家守则\n\n江州市卫生健康委员会\n2023年3月20日\n\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "附件1,附件2,附件3",
        "附件一：,附件二：,附件三：",
        "附件１,附件２,附件３",
        "附　件　1,附　件　2,附　件　3",
        "附件（一）,附件（二）,附件（三）",
        "【附件1】,【附件2】,【附件3】",
        "**附件1**,**附件2**,**附件3**",
        "附件1-1,附件1-2,附件1-3",
        "附件之一,附件之二,附件之三",
        "附1：,附2：,附3：",
        "附表1,附表2,附表3",
        "附录A,附录B,附录C"
    })
    @DisplayName("every way of writing 附件, with its title on the next line or on its own")
    void forms(String first, String second, String third) {
        for (String between : List.of("\n", "　", "\n\n")) {
            List<OutlineNode> roots = roots(
                    "江州市卫生健康委员会关于做好评价工作的通知",
                    LETTER + first + between + "联系人名单（样表）\n单位 姓名 职务 电话\n\n" + second + between
                            + "评价结果报表\n机构名称、得分、名次。\n\n" + third + between + "评价专家守则\n第一条　专家应当公正。\n第二条　专家不得收受礼品。\n");
            assertThat(roots.stream().map(node -> node.title().replaceFirst("^：[\\s\u3000]*", "")))
                    .as(between)
                    .containsExactly("评价对象", "评价办法", "联系人名单（样表）", "评价结果报表", "评价专家守则");
            assertThat(roots.getLast().children()).hasSize(2);
        }
    }

    /** A gazetteer and a notice of a newcomer: the chapters after the table stood below it. */
    @Test
    @DisplayName("附 within a text ends where the count of the text goes on")
    void within() {
        List<OutlineNode> roots = roots(
                "通知",
                "一、清理范围\n" + BODY + "附：清理范围说明\n（一）资金\n" + BODY + "（二）资产\n" + BODY + "二、清理步骤\n" + BODY + "三、工作要求\n"
                        + BODY);
        assertThat(roots.stream().map(OutlineNode::words)).containsExactly("一、清理范围", "二、清理步骤", "三、工作要求");
        assertThat(roots.getFirst().children().stream().map(OutlineNode::words)).containsExactly("附：清理范围说明");

        List<OutlineNode> chapters = roots(
                "县志",
                "第一章　财政\n第一节　体制\n" + BODY + "第二节　收支\n" + BODY
                        + "附：表9—1　1978—1990年财政收支统计表\n年份　收入　支出\n1978　612　588\n第二章　税务\n第一节　机构\n" + BODY + "第二节　税收\n"
                        + BODY);
        assertThat(chapters.stream().map(OutlineNode::words)).containsExactly("第一章 财政", "第二章 税务");
        assertThat(chapters.getLast().children()).hasSize(2);
    }

    @Test
    @DisplayName("附　件　3 is called 附件3")
    void spacedOut() {
        List<OutlineNode> roots = roots("通知", LETTER + "附件2：评价结果报表\n机构名称、得分、名次。\n附　件　3\n评价专家守则\n第一条　专家应当公正。\n");
        assertThat(roots.stream().map(OutlineNode::words))
                .containsExactly("一、评价对象", "二、评价办法", "附件2：评价结果报表", "附件3 评价专家守则");
    }

    @Test
    @DisplayName(
            "a plan behind a notice with headings of its own stands at the level of an annex, its own headings below")
    void carried() {
        List<OutlineNode> roots = plan("一、提高认识\n" + BODY + "二、按时报送\n" + BODY);
        assertThat(roots.stream().map(OutlineNode::title)).containsExactly("提高认识", "按时报送", "云州市清廉机关建设实施方案", "任务分工表");
        assertThat(roots.get(2).children().stream().map(OutlineNode::words)).containsExactly("一、总体要求", "二、重点任务");
        assertThat(roots.get(2).reason()).isEqualTo(Reason.CARRIED.key());
    }

    @Test
    @DisplayName("the one plan that a few lines hand on has its title above its headings, as readers look for it")
    void handedOn() {
        List<OutlineNode> roots = plan("");
        assertThat(roots.stream().map(OutlineNode::title)).containsExactly("云州市清廉机关建设实施方案", "任务分工表");
        assertThat(roots.getFirst().children().stream().map(OutlineNode::words)).containsExactly("一、总体要求", "二、重点任务");
        assertThat(roots.getFirst().children().getFirst().place()).isEqualTo("一");
    }

    /** @param own headings of the notice */
    private static List<OutlineNode> plan(String own) {
        return roots(
                "云州市人民政府办公室关于印发云州市清廉机关建设实施方案的通知",
                "各县人民政府：\n《云州市清廉机关建设实施方案》已经市政府同意，现印发给你们，请认真贯彻执行。\n" + own + "云州市人民政府办公室\n2023年4月13日\n\n"
                        + "云州市清廉机关建设\n实施方案\n为推进清廉机关建设，制定本方案。\n一、总体要求\n" + BODY + "二、重点任务\n（一）强化教育\n" + BODY
                        + "（二）强化监督\n" + BODY
                        + "附件\n任务分工表\n" + BODY);
    }

    @Test
    @DisplayName("two plans that a notice only lists stand beside its own headings")
    void listed() {
        List<OutlineNode> roots = roots(
                "云州市教育局关于做好招生工作的通知",
                "各学校：\n现就做好招生工作通知如下。\n一、严格纪律\n" + BODY + "二、强化服务\n" + BODY
                        + "附件：1.招生工作日程安排\n2.招生工作监督办法\n云州市教育局\n2023年4月13日\n"
                        + "招生工作日程安排\n四月报名，五月考试，六月录取，七月发放通知书，逾期不再办理。\n招生工作监督办法\n第一条　为了加强监督，制定本办法。\n第二条　本办法由市教育局解释。\n");
        assertThat(roots.stream().map(OutlineNode::words)).containsExactly("一、严格纪律", "二、强化服务", "招生工作日程安排", "招生工作监督办法");
        assertThat(roots.getLast().children()).hasSize(2);
    }

    @Test
    @DisplayName("the order that puts a rule in force has its title, which is no part of it")
    void sameTitle() {
        List<OutlineNode> roots = roots(
                "云州市标准化管理规定",
                "《云州市标准化管理规定》已经审议通过，现予公布，自2023年1月1日起施行。\n市长　林某某\n2022年11月21日\n云州市标准化管理规定\n第一条　为了加强标准化工作，制定本规定。\n第二条　本规定自2023年1月1日起施行。\n");
        assertThat(roots.stream().map(OutlineNode::marker)).containsExactly("第一条", "第二条");
    }

    @Test
    @DisplayName("real sites: no title above the notice, 工作方案 without 的通知 and with 〈〉 in its name")
    void carriedOnSites() {
        String bare = "各市人民政府：\n经省政府同意，现将《某某省现代流通体系建设实施方案》印发给你们，请认真贯彻实施。\n一、提高认识\n" + BODY + "二、抓好落实\n" + BODY
                + "某某省发展和改革委员会\n2022年10月18日\n";
        String plan = "为加快推进建设，制定本方案。\n一、深化改革\n" + BODY + "二、保障措施\n" + BODY;
        assertThat(roots("无题", bare + "某某省现代流通体系建设实施方案\n" + plan).getLast().children())
                .hasSize(2);
        assertThat(roots(
                                "某某省人民政府办公厅关于印发某某省贯彻落实《崛起规划》工作方案",
                                "《某某省贯彻落实〈崛起规划〉工作方案》已经同意，现印发给你们。\n一、提高认识\n" + BODY + "二、抓好落实\n" + BODY
                                        + "某某省人民政府办公厅\n2017年5月15日\n某某省贯彻落实《崛起规划》工作方案\n" + plan)
                        .getLast()
                        .children())
                .hasSize(2);
    }

    @Test
    @DisplayName("1. below 一、 and 2. below 二、, each alone in its section: they count through")
    void countsThroughSections() {
        assertThat(roots("意见", "一、重要意义\n1、提高认识。建设法治政府，对于优化环境具有重要意义。\n二、指导思想\n2、总体要求。以纲要为主线，推进依法行政。\n").stream()
                        .map(node -> node.children().size()))
                .containsExactly(1, 1);
    }

    private static List<OutlineNode> roots(String title, String body) {
        return Outliner.outline(title + "\n" + body, List.of(), Header.titled(title))
                .roots();
    }
}
