package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;

/** What whole files of offices, companies and villages taught, one short invented text for each lesson. */
class WholeFilesTest {

    private static final String BODY = "各级各部门要结合实际认真组织实施，确保各项任务落到实处，取得群众看得见的实效。\n";

    @Test
    @DisplayName("the rules of a covenant, most of them one sentence of several clauses, are no headings")
    void rules() {
        String rules =
                "1.提倡移风易俗，反对铺张浪费，树立良好村风。\n2.热爱集体，积极参与志愿服务。\n3.党员干部应当模范遵守本公约。\n4.不参加邪教组织，不造谣惑众。\n5.尊敬长辈，严禁虐待老人。子女必须依法赡养父母，发生纠纷时由村里调解。\n6.保持村容整洁，不准私搭乱建。村民要相互监督。\n7.柴草不得乱堆，严禁焚烧。\n8.严防山火，禁止野外用火。\n";
        assertThat(headings("石塘村村规民约\n为提高村民自治能力，特制定本公约，希望全体村民共同遵守。\n" + rules)).isEmpty();
    }

    @Test
    @DisplayName("a sentence among short names of sections keeps its place in their count")
    void sentenceAmongNames() {
        String text = "员工请假须知\n一、请假制度\n" + BODY + "二、事假期限\n" + BODY + "三、审批权限\n" + BODY
                + "四、员工假期用完的，可以向部门申请延长假期。否则不能填写申请单。\n五、迟到早退\n" + BODY + "六、旷工\n" + BODY + "七、缺勤工资\n" + BODY + "八、其他\n"
                + BODY;
        assertThat(headings(text)).hasSize(8);
    }

    @Test
    @DisplayName("what counts on from the heading before is one as well, also without a word more: 3. and 4. below （二）")
    void sisters() {
        assertThat(headings("法治建设方案\n为推进工作，制定本方案。\n一、主要任务\n（一）依法履职\n1.优化组织结构。推进机构法定化，做到权责一致。\n2.深化审批改革。全面推行告知承诺制。\n"
                        + "（二）完善制度\n3.加强文件管理。严格落实合法性审核制度。\n4.落实决策程序。\n（三）规范执法\n5.推行三项制度。\n6.加强执法监督。\n二、组织保障\n" + BODY))
                .contains("3 3.加强文件管理", "3 4.落实决策程序", "3 5.推行三项制度", "3 6.加强执法监督");
    }

    @Test
    @DisplayName("一、 to 三、 run in inside a paragraph are its points")
    void countedInside() {
        List<OutlineNode> found = nodes("信用建设做法\n近年来，全市持续推进，主要做法是：一、坚持高位推动。成立领导小组。二、坚持制度先行。颁布条例。三、坚持数据赋能。建成平台。\n");
        assertThat(found.stream().map(OutlineNode::title)).containsExactly("坚持高位推动", "坚持制度先行", "坚持数据赋能");
        assertThat(nodes("工作通知\n参加人员：一、二年级学生。三年级不参加。\n")).isEmpty();
    }

    @Test
    @DisplayName("a number that comes twice gives two places")
    void doubledNumber() {
        assertThat(
                        nodes("会议纪要\n一、修复流程问题\n" + BODY + "二、历史遗留问题\n" + BODY + "二、经费保障问题\n" + BODY + "四、其他事项\n" + BODY)
                                .stream()
                                .map(OutlineNode::place))
                .containsExactly("一", "二", "二（重）", "四");
    }

    @Test
    @DisplayName("what the notice of an event says under each name may be no sentence")
    void filledIn() {
        assertThat(headings(
                        "主题班会通知\n一、活动主题\n居家自律\n二、活动时间\n2月26日下午第二节课\n三、活动对象\n一到六年级\n四、活动方式\n采用各种线上教育软件。\n五、活动要求\n1. 高度重视，认真开展\n"
                                + BODY + "2. 精心设计，彰显特色\n" + BODY))
                .containsExactly(
                        "1 一、活动主题", "1 二、活动时间", "1 三、活动对象", "1 四、活动方式", "1 五、活动要求", "2 1.高度重视，认真开展", "2 2.精心设计，彰显特色");
    }

    @Test
    @DisplayName("articles written as a list of Markdown are articles, and one （一） above 1、 is its heading")
    void markedAndAlone() {
        assertThat(
                        headings(
                                "# 兵役法\n\n## 第一章　总则\n\n- 第一条　为了加强工作，制定本法。\n- 第二条　本法所称兵役，是指各种义务。\n\n## 第二章　附则\n\n- 第三条　本法自发布之日起施行。\n"))
                .containsExactly("1 第一章总则", "2 第一条", "2 第二条", "1 第二章附则", "2 第三条");
        assertThat(headings(
                        "学习活动意见\n一、抓好两个环节，把活动引向深入\n" + BODY + "（一）认真召开专题民主生活会。\n1、广泛征求意见。" + BODY + "2、开展谈心活动。" + BODY))
                .containsExactly("1 一、抓好两个环节，把活动引向深入", "2 （一）认真召开专题民主生活会", "3 1、广泛征求意见", "3 2、开展谈心活动");
    }

    @Test
    @DisplayName(
            "what a reader of the rules found: a first in the line above with others behind it, 之一, tables drawn by hand, thanks and wishes")
    void found() {
        String filler = "近年来，我们坚持稳中求进的工作总基调，各项工作取得了新的进步，".repeat(2);
        assertThat(headings("讲话\n" + filler
                        + "下面我讲三点意见。一、要统一思想，提高认识。安全生产责任重大。 （一）要加强领导。各级要重视。 （二）要压实责任。各方要配合。\n二、要加强监管，严格执法。" + BODY
                        + "三、要完善制度，形成合力。" + BODY))
                .contains("1 二、要加强监管，严格执法", "1 三、要完善制度，形成合力");
        assertThat(headings("# 第一编\n# 第一章\n### 第一百三十三条\n违反规定的，处罚款。\n### 第一百三十三条之一\n醉酒的，处拘役。\n### 第一百三十四条\n强令的，处徒刑。\n"))
                .contains("2 第一百三十三条之一", "2 第一百三十四条");
        assertThat(headings("值班表\n\n单位  姓名\n------\n甲局  张三\n\n单位  职务\n-----\n乙局  局长\n"))
                .isEmpty();
        assertThat(headings("致辞\n首先，感谢大家长期以来的支持\n" + BODY + "其次，感谢各位的到来\n" + BODY + "最后，祝大家新年快乐\n"))
                .isEmpty();
        assertThat(nodes("做法\n主要做法是：一、坚持高位推动工作。主要经验是：一、坚持党的领导；二、坚持群众路线。\n").stream()
                        .map(OutlineNode::title))
                .doesNotContain("");
    }

    @Test
    @DisplayName("### 第二条 with nothing else on its line is a heading of the file like the others")
    void bareArticles() {
        assertThat(
                        headings(
                                "# 读书会章程\n## 第一章 总则\n### 第一条 名称\n本会名为读书会。\n### 第二条\n本会每年开会一次。\n### 第三条\n投票匿名。\n## 第二章 附则\n### 第四条\n本章程自发布起施行。\n"))
                .containsExactly("1 第一章总则", "2 第一条名称", "2 第二条", "2 第三条", "1 第二章附则", "2 第四条");
    }

    @Test
    @DisplayName(
            "divisions that nothing parts from their titles, with a bullet before them, or marked with one depth, stand by their kind")
    void divisions() {
        assertThat(
                        headings(
                                "社区加强自治\n社区章程第一章总则第一条为保障居民自治，制定本章程。\n第二条居民依法实行自我管理和监督。\n第三条本章程由居民会议修改。\n第二章组织第一节居民会议第四条居民会议是权力机构。\n第五条居民会议每年召开一次。\n"))
                .containsExactly("1 第一章总则", "2 第一条", "2 第二条", "2 第三条", "1 第二章组织", "2 第一节居民会议", "3 第四条", "3 第五条");
        assertThat(
                        headings(
                                "• 第 一 章 總則\n  • 第 1 條\n    為規範本市法規之制定，特制定本條例。\n  • 第 2 條\n    本條例由市府施行。\n  • 第 二 章 附則\n  • 第 3 條\n    本條例自公布日施行。\n"))
                .hasSize(5);
    }

    @Test
    @DisplayName(
            "the contents of a whole law above an excerpt end where their first entry comes again, however that is marked")
    void contentsOfWhole() {
        assertThat(
                        headings(
                                "诉讼程序法\n\n目录\n----\n\n第一编  总则\n第一章 任务\n第二章 管辖\n第二编  审判\n第三章 普通程序\n第三编  执行\n第四章 一般规定\n\n# 第一编　总则\n\n第一章　任务\n====\n\n第一条　本法以宪法为根据。\n第二条　本法的任务是保护权利。\n"))
                .containsExactly("1 第一编总则", "2 第一章任务", "3 第一条", "3 第二条");
    }

    @Test
    @DisplayName("总　则 without its number stands above 第一条")
    void general() {
        assertThat(headings("信用条例\n\n总 则\n第一条 为了规范信用管理，制定本条例。\n第二条 本市的信用活动，适用本条例。\n第三条 本条例所称信用，是指守法的状态。\n"))
                .containsExactly("1 总则", "2 第一条", "2 第二条", "2 第三条");
    }

    @Test
    @DisplayName(
            "第一篇 of a site that collects models says the title of its page again, and [编辑] of another is nobody's heading")
    void collected() {
        assertThat(headings("开学安全工作通知\n第一篇:开学安全工作通知\n各学校：\n现将有关事项通知如下：\n一、提高认识\n" + BODY + "二、开展检查\n" + BODY))
                .containsExactly("1 一、提高认识", "1 二、开展检查");
        assertThat(headings("宪章注解\n第一章 总纲\n[編輯]\n第一条 本国为民主国。\n第二条 主权在民。\n第二章 权利\n[編輯]\n第三条 人民一律平等。\n"))
                .containsExactly("1 第一章总纲", "2 第一条", "2 第二条", "1 第二章权利", "2 第三条");
    }

    private static List<OutlineNode> nodes(String text) {
        return Outliner.outline(
                        text,
                        List.of(),
                        Header.titled(text.lines().findFirst().orElse("").replace("# ", "")))
                .nodes()
                .toList();
    }

    private static List<String> headings(String text) {
        return nodes(text).stream()
                .filter(OutlineNode::isHeading)
                .map(n -> n.level() + " " + (n.numbering() + n.title()).replace(" ", ""))
                .toList();
    }
}
