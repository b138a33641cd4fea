package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;

/** How offices lay out what they write, one short text for each lesson; headings as level, numbering and title. */
class OfficialLayoutsTest {

    private static final String BODY = "各级各部门要结合实际认真组织实施，确保各项任务落到实处，取得群众看得见的实效。\n";

    @Test
    @DisplayName("1总则 above 1.1 is a chapter, with or without a blank; 4附则 counts on")
    void chaptersOfDecimals() {
        assertThat(headings("清溪镇防汛应急预案\n1总则\n1.1编制目的\n" + BODY + "1.2工作原则\n" + BODY + "2组织体系\n2.1领导机构\n" + BODY
                        + "2.2工作机构\n" + BODY + "3附则\n" + BODY))
                .containsExactly("1 1总则", "2 1.1编制目的", "2 1.2工作原则", "1 2组织体系", "2 2.1领导机构", "2 2.2工作机构", "1 3附则");
        assertThat(headings("清溪镇防汛应急预案\n1  总则\n1.1 编制目的\n" + BODY + "1.2 适用范围\n" + BODY))
                .containsExactly("1 1总则", "2 1.1编制目的", "2 1.2适用范围");
    }

    @Test
    @DisplayName("1. and 2. of a list within decimals are no chapters and stand below them")
    void listsInDecimals() {
        assertThat(headings("清溪镇防汛应急预案\n1 总则\n1.1 编制目的\n" + BODY + "2 职责\n2.1 成员单位\n1.镇党政办\n" + BODY + "2.镇应急办\n" + BODY
                        + "2.2 专家组\n" + BODY + "3 附则\n" + BODY))
                .containsExactly(
                        "1 1总则", "2 1.1编制目的", "1 2职责", "2 2.1成员单位", "3 1.镇党政办", "3 2.镇应急办", "2 2.2专家组", "1 3附则");
    }

    @Test
    @DisplayName("numbered paragraphs of a notice without a title of their own are items, whatever their numbers")
    void sentences() {
        assertThat(
                        headings(
                                "关于做好值班工作的通知\n各单位：\n经研究同意，现将有关事项通知你们。\n一、各单位要切实加强组织领导，主要领导亲自抓、负总责，采取有力措施，确保各项任务不折不扣落到实处，不出问题。\n二、办公室要加强督查，及时汇总情况后向主要领导报告，重大事项随时请示，并做好记录和归档工作。\n特此通知。\n"))
                .isEmpty();
        String item = "）对距退休年龄五年以内的人员，经本人申请并经单位批准，可以提前离岗，离岗期间的工资福利等基本待遇不变，单位和个人继续按规定缴纳各项社会保险费，达到退休年龄时按照规定办理手续。\n";
        assertThat(headings("改制规定\n一、关于资产\n（一" + item + "（二" + item + "（三" + item + "二、关于人员\n（四）单位应当保障职工的权益。" + BODY
                        + "（五" + item + "三、关于税收\n（六）单位五年内免征所得税。\n（七" + item))
                .containsExactly("1 一、关于资产", "1 二、关于人员", "1 三、关于税收");
    }

    @Test
    @DisplayName(
            "the first below a heading is one by its place and shape, also where no second comes; a demand in front of a list is none")
    void alone() {
        assertThat(headings("教育发展意见\n一、指导思想\n" + BODY + "二、基本原则\n（一）优先发展，统筹规划。" + BODY))
                .containsExactly("1 一、指导思想", "1 二、基本原则", "2 （一）优先发展，统筹规划");
        assertThat(headings("公开要点\n一、推进公开\n（一）推进权力清单公开\n" + BODY)).containsExactly("1 一、推进公开", "2 （一）推进权力清单公开");
        assertThat(headings("防火预案\n1 总则\n1.1 工作原则\n1.1.1统一领导、统一指挥。" + BODY))
                .containsExactly("1 1总则", "2 1.1工作原则", "3 1.1.1统一领导、统一指挥");
        assertThat(headings("公开要点\n一、推进公开\n" + BODY + "（一）的内容由各部门确定。" + BODY + "二、加强监督\n" + BODY))
                .containsExactly("1 一、推进公开", "1 二、加强监督");
    }

    @Test
    @DisplayName("the last line of a text is what is said, wherever it breaks off")
    void breaksOff() {
        assertThat(headings("实施细则\n一、总体要求\n" + BODY + "二、公开的范围\n市本级政府机关都要实行政务公开"))
                .containsExactly("1 一、总体要求", "1 二、公开的范围");
    }

    @Test
    @DisplayName(
            "the title below 附件1 belongs to it where it begins with a year, and where the notice names it and a count begins below it")
    void annexes() {
        String notice = "关于做好危房改造工作的通知\n一、改造对象\n" + BODY + "二、补助标准\n" + BODY
                + "附件：1. 2022年任务分配表\n2. 资金申请表\n清溪市财政局\n2022年3月15日\n";
        assertThat(headings(notice + "附件1：\n2022年任务分配表\n县区\t户数\n东坪\t12\n附件2：\n资金申请表\n姓名\t住址\n申请理由：\n"))
                .containsExactly("1 一、改造对象", "1 二、补助标准", "1 附件12022年任务分配表", "1 附件2资金申请表");
        String rules = "关于公布《清水河管理办法》等文件的通知\n各单位：\n现将《清水河管理办法》《清水河收费标准》予以公布。\n清溪市\n2019年5月6日\n";
        assertThat(headings(rules + "附件1\n清水河管理办法\n第一条 为加强管理，制定本办法。\n第二条 " + BODY + "附件2\n清水河收费标准\n一、收费标准\n" + BODY
                        + "二、优惠政策\n" + BODY))
                .containsExactly("1 附件1清水河管理办法", "2 第一条", "2 第二条", "1 附件2清水河收费标准", "2 一、收费标准", "2 二、优惠政策");
    }

    @Test
    @DisplayName("（资料性附录） stands between the label of an annex and its title")
    void kinds() {
        assertThat(headings("公厕管理规范\n1 范围\n" + BODY + "2 要求\n2.1 人员\n" + BODY + "2.2 制度\n" + BODY
                        + "附录A\n（资料性附录）\n保洁记录表\n日期\t保洁员\n"))
                .containsExactly("1 1范围", "1 2要求", "2 2.1人员", "2 2.2制度", "1 附录A保洁记录表");
    }

    @Test
    @DisplayName("- 3 - behind an entry is its page")
    void pages() {
        assertThat(headings("环境应急预案\n目录\n1 总则 - 3 -\n1.1 目的 - 3 -\n1.2 依据 - 4 -\n2 附则 - 9 -\n1 总则\n1.1 目的\n" + BODY
                        + "1.2 依据\n" + BODY + "2 附则\n" + BODY))
                .containsExactly("1 1总则", "2 1.1目的", "2 1.2依据", "1 2附则");
    }

    @Test
    @DisplayName("一、 directly above （一） in a line that was joined is a heading though the text breaks off before 二、")
    void joined() {
        String text = "专题党课讲稿\n同志们：今天我们开展专题党课，既是提醒，也是警示。 一、认清违规吃喝的危害 （一）从政治看：动摇根基 有关方面最新数据显示，去年查处的问题中违规吃喝占比很高，"
                + BODY.strip() + BODY.strip() + " （二）从后果看：触碰红线 处分条例明确将接受宴请列为违纪行为，" + BODY;
        assertThat(headings(text)).first().isEqualTo("1 一、认清违规吃喝的危害");
    }

    private static List<String> headings(String text) {
        return Outliner.outline(text, List.of(), Header.titled(text.substring(0, text.indexOf('\n'))))
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(node -> node.level() + " " + node.numbering() + node.title())
                .toList();
    }
}
