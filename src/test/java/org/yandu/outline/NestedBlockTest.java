package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;
import org.yandu.outline.order.Arrangement;
import org.yandu.outline.order.OrderRepair;
import org.yandu.outline.order.Proposal;
import org.yandu.outline.order.ReadingOrder;

/** Headings of two and three levels that stand together, away from their text: a newcomer's second try. */
class NestedBlockTest {

    private static final String BEHIND = """
            南河市城市社区“一刻钟便民生活圈”建设实施方案
            为贯彻落实国家关于推进城市社区便民生活圈建设的部署，结合我市实际，制定本方案。
            坚持以人民为中心，把群众身边的小事办好，让居民出家门走路十五分钟能办成日常的事。
            到2025年底，全市建成生活圈八十个，覆盖社区二百四十个，居民满意度达到百分之九十以上。
            以社区为单位，逐一登记菜店、早餐店、药店、理发店，绘出网点分布图。
            台账实行动态管理，新开、歇业、搬迁的网点在十日内更新。
            没有菜店的社区，由街道提供不少于六十平方米的公有用房。
            对进社区的老字号，前两年减半收取公有用房租金。
            成立由分管副市长任组长的工作专班，商务、民政、住建等部门参加。
            每半年通报一次进度，对连续两次排名末位的区约谈主要负责人。
            一、总体要求
            （一）指导思想
            （二）工作目标
            二、重点任务
            （一）摸清底数
            1.开展普查
            2.建立台账
            （二）补齐短板
            1.优先补菜店
            2.支持老字号进社区
            三、保障措施
            （一）加强领导
            （二）强化督查
            """;

    private static final String OPENING = """
            梅岭县乡镇综合执法改革情况的调研报告
            县委党校课题组
            今年三月至五月，课题组走访了梅岭县十一个乡镇，召开座谈会二十四次，发放问卷六百份，回收有效问卷五百七十二份。现将情况报告如下。
            """;

    private static final String HEADINGS = """
            一、基本情况
            （一）机构组建
            （二）权力下放
            二、主要问题
            （一）接不住
            （二）管不好
            三、几点建议
            （一）把事项收一收
            （二）把人员训一训
            """;

    private static final String FACTS = """
            全县十一个乡镇全部挂牌成立综合行政执法队，核定编制一百八十八名，实际到岗一百五十一名，其中持有执法证的九十七名，占百分之六十四点二。
            第一批下放行政处罚事项八十六项，主要集中在村镇建设、市容环境、殡葬管理等方面，其中常用的不到二十项，有三十五项两年来一次也没有用过。
            乡镇干部一人多岗，白天执法，晚上写材料，周末还要值班，执法文书制作不规范的情况比较普遍，抽查的四十份案卷中有十九份存在明显瑕疵，有三份可能败诉。
            """;

    private static final String MORE_FACTS = """
            县级部门下放之后当起了甩手掌柜，遇到难事推给乡镇，乡镇又推回部门，老百姓看得清楚，说这是“踢皮球踢到了家门口”。
            用不上的、接不住的，按程序收回，不搞一刀切。
            党校可以开专题班，请法官来讲败诉的案子，效果比念文件好。
            """;

    private static final String IN_FRONT = OPENING + HEADINGS + FACTS + MORE_FACTS;

    private static final String AMIDST = OPENING + FACTS + HEADINGS + MORE_FACTS;

    private static final String DECIMAL = """
            2022年度基层党建述职报告
            郑重
            按照会议安排，现将一年来的工作报告如下：
            每周一学，每月一考，考不过的补考。
            发展党员四名，平均年龄二十九岁。
            书上划了线，事上没用上。
            四十岁以下的党员只占两成。
            请党校老师到田头上课。
            到邻县看三个村，回来照着改一样。
            1 主要工作
            1.1 抓学习
            1.2 抓队伍
            2 存在问题
            2.1 学用脱节
            2.2 年轻人少
            3 下步打算
            3.1 请进来
            3.2 走出去
            """;

    private static final String SHUFFLED = """
            平坝县农村供水保障工作情况汇报
            县水务局
            现将今年以来农村供水保障工作情况汇报如下。
            管网改造完成四十二公里，更换老旧铸铁管十七公里，涉及九个行政村。
            水价改革在三个村先行试点，实行阶梯水价，第一阶梯每吨一元八角。
            漏损率仍有百分之二十三，夜间最小流量居高不下，明漏暗漏都有。
            收费困难集中在外出务工户，去年应收一百二十万元，实收八十六万元。
            请省水科院用听漏仪逐段查漏，查出一处补一处，年底前漏损降到百分之十五以下。
            年内装表到户六千只，全部换成远传水表，抄表不进门。
            （一）漏损偏高
            一、工作进展
            （一）查漏补漏
            （二）水价改革
            三、下一步安排
            （二）收费困难
            （一）管网改造
            （二）装表到户
            二、突出问题
            """;

    private static final String STREWN = """
            梅岭县乡镇综合执法改革情况的调研报告
            县委党校课题组
            今年三月至五月，课题组走访了梅岭县十一个乡镇，召开座谈会二十四次，发放问卷六百份，回收有效问卷五百七十二份。现将情况报告如下。
            全县十一个乡镇全部挂牌成立综合行政执法队，核定编制一百八十八名，实际到岗一百五十一名，其中持有执法证的九十七名，占百分之六十四点二。
            第一批下放行政处罚事项八十六项，主要集中在村镇建设、市容环境、殡葬管理等方面，其中常用的不到二十项，有三十五项两年来一次也没有用过。
            乡镇干部一人多岗，白天执法，晚上写材料，周末还要值班，执法文书制作不规范的情况比较普遍，抽查的四十份案卷中有十九份存在明显瑕疵，有三份可能败诉。
            （一）机构组建
            三、几点建议
            （一）把事项收一收
            县级部门下放之后当起了甩手掌柜，遇到难事推给乡镇，乡镇又推回部门，老百姓看得清楚，说这是“踢皮球踢到了家门口”。
            用不上的、接不住的，按程序收回，不搞一刀切。
            党校可以开专题班，请法官来讲败诉的案子，效果比念文件好。
            （一）接不住
            一、基本情况
            （二）把人员训一训
            二、主要问题
            （二）权力下放
            （二）管不好
            """;

    private static final String CITED = """
            河长制的县域观察
            河长制何以有效？学界有不同的解释。
            甲县把河段分到户，门前的河谁家管，写进村规民约。
            乙县捡一斤垃圾换一分，十分换一块肥皂。
            一、问题的提出
            二、三个县的做法
            （一）甲县：把责任写进村规
            （二）乙县：用积分换积极
            （三）丙县：让钓鱼的人当河长
            三、结论与讨论
            参考文献
            作者简介
            丙县聘了二百名钓友，他们最知道水的好坏。
            制度要活，得有人愿意。
            ［1］何水.河长制的三重逻辑［J］.水乡研究，2019（3）：12-18.
            韩雪，女，讲师，主要研究方向为基层治理。
            """;

    @Test
    @DisplayName("below all text: every heading is one of the proposal, and paragraphs go to the lowest")
    void behind() {
        Proposal proposal = proposal(BEHIND);
        assertThat(proposal.sections())
                .extracting(section -> section.node().title() + " " + openings(BEHIND, section))
                .containsExactly(
                        "总体要求 []",
                        "指导思想 [坚持以]",
                        "工作目标 [到20]",
                        "重点任务 []",
                        "摸清底数 []",
                        "开展普查 [以社区]",
                        "建立台账 [台账实]",
                        "补齐短板 []",
                        "优先补菜店 [没有菜]",
                        "支持老字号进社区 [对进社]",
                        "保障措施 []",
                        "加强领导 [成立由]",
                        "强化督查 [每半年]");
        assertThat(proposal.before()).hasSize(1);
        assertThat(proposal.arrangement("a", "d", "v").parts().stream().filter(Arrangement.Part::heading))
                .hasSize(13);
    }

    @ParameterizedTest
    @ValueSource(strings = {IN_FRONT, AMIDST})
    @DisplayName("above all text or in its midst: nothing was said of it")
    void frontAndMidst(String text) {
        assertThat(proposal(text).sections())
                .extracting(section -> section.node().title() + " " + openings(text, section))
                .containsExactly(
                        "基本情况 []",
                        "机构组建 [全县十]",
                        "权力下放 [第一批]",
                        "主要问题 []",
                        "接不住 [乡镇干]",
                        "管不好 [县级部]",
                        "几点建议 []",
                        "把事项收一收 [用不上]",
                        "把人员训一训 [党校可]");
    }

    @Test
    @DisplayName("1 and 1.1: no paragraph was placed at all")
    void decimal() {
        assertThat(proposal(DECIMAL).sections().stream().filter(s -> s.node().level() == 2))
                .extracting(section -> openings(DECIMAL, section))
                .containsExactly(
                        List.of("每周一"), List.of("发展党"), List.of("书上划"), List.of("四十岁"), List.of("请党校"), List.of("到邻县"));
    }

    private static final String VILLAGE = """
            关于村务公开的意见
            公开工作要坚持真实、及时、全面，让群众看得懂、信得过。
            （一）的内容包括村级财务、低保名单、宅基地审批。
            财务公开每月一次，逐笔公开。
            低保名单每季公开一次。
            公开程序是村民委员会提出方案，村务监督委员会审核。
            监督检查由乡镇纪委负责，每半年一次，对弄虚作假的严肃处理。
            """;

    private static final String BLOCK = """
            一、总体要求
            二、公开内容
            （一）财务公开
            （二）低保名单公开
            三、公开程序
            四、监督检查
            """;

    @Test
    @DisplayName("headings at the end of which some have lower ones: there was no outline at all")
    void vanished() {
        String text = VILLAGE + BLOCK;
        assertThat(tree(read(text)).nodes().filter(OutlineNode::isHeading))
                .extracting(OutlineNode::title)
                .containsExactly("总体要求", "公开内容", "财务公开", "低保名单公开", "公开程序", "监督检查");
        String whole = text.replace("（一）的内容", "公开内容");
        assertThat(proposal(whole).sections())
                .extracting(section -> openings(whole, section))
                .containsExactly(
                        List.of("公开工"), List.of("公开内"), List.of("财务公"), List.of("低保名"), List.of("公开程"), List.of("监督检"));
    }

    @Test
    @DisplayName("what a colon announces, entries that come again and a plan of headings alone are in order")
    void inOrder() {
        String repeated = "关于村务公开的意见\n目录\n" + BLOCK + BLOCK.replace("\n", "\n村里按月把这件事办好，群众都看得见。\n");
        String plan = "村务公开工作提纲\n为做好村务公开，制定本提纲。\n" + BLOCK;
        for (String text : List.of(VILLAGE + "会议议程如下：\n" + BLOCK, repeated, plan)) {
            Reading reading = read(text);
            assertThat(OrderRepair.propose(version(reading), tree(reading)))
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("as it is read, lower headings are below the higher ones, and every place has its path")
    void read() {
        Reading reading = read(BEHIND);
        Arrangement arrangement = proposal(BEHIND).arrangement("a", "d", "v");
        ReadingOrder order = new ReadingOrder(tree(reading), reading.text().length(), arrangement);
        assertThat(order.roots()).extracting(OutlineNode::title).containsExactly("总体要求", "重点任务", "保障措施");
        assertThat(order.roots().get(1).children())
                .extracting(OutlineNode::title)
                .containsExactly("摸清底数", "补齐短板");
        assertThat(order.pathAt(reading.text().indexOf("台账实行")))
                .extracting(OutlineNode::title)
                .containsExactly("重点任务", "摸清底数", "建立台账");
        assertThat(order.extents(order.roots().getFirst())).hasSize(5);
    }

    @Test
    @DisplayName(
            "shuffled: the numbers and the text tell which heading stands below which, and nothing is called certain")
    void shuffled() {
        Proposal proposal = proposal(SHUFFLED);
        assertThat(proposal.sections())
                .extracting(section -> section.node().title() + " " + openings(SHUFFLED, section))
                .containsExactly(
                        "工作进展 []",
                        "管网改造 [管网改]",
                        "水价改革 [水价改]",
                        "突出问题 []",
                        "漏损偏高 [漏损率]",
                        "收费困难 [收费困]",
                        "下一步安排 []",
                        "查漏补漏 [请省水]",
                        "装表到户 [年内装]");
        assertThat(proposal.sections().stream().flatMap(section -> section.paragraphs().stream()))
                .allSatisfy(one -> assertThat(one.confidence()).isLessThanOrEqualTo(0.8));
        Reading reading = read(SHUFFLED);
        ReadingOrder order =
                new ReadingOrder(tree(reading), reading.text().length(), proposal.arrangement("a", "d", "v"));
        assertThat(order.roots()).extracting(OutlineNode::title).containsExactly("工作进展", "突出问题", "下一步安排");
    }

    @Test
    @DisplayName("the first of a torn block has the level of its kind, though nothing stands above it")
    void levels() {
        assertThat(tree(read(SHUFFLED)).nodes())
                .allSatisfy(
                        node -> assertThat(node.level()).isEqualTo(node.marker().startsWith("（") ? 2 : 1));
    }

    @Test
    @DisplayName("strewn among the text: all headings are found, and the highest come in order")
    void strewn() {
        Proposal proposal = proposal(STREWN);
        assertThat(proposal.sections()).hasSize(9);
        assertThat(proposal.sections().stream()
                        .filter(section -> section.node().level() == 1)
                        .map(section -> section.node().title()))
                .containsExactly("基本情况", "主要问题", "几点建议");
        assertThat(proposal.sections())
                .filteredOn(section -> section.node().title().equals("权力下放"))
                .flatExtracting(section -> openings(STREWN, section))
                .containsExactly("第一批");
    }

    @Test
    @DisplayName("works cited and who wrote it stay behind the text, and give no heading its paragraph")
    void endMatter() {
        Proposal proposal = proposal(CITED);
        assertThat(proposal.sections().getLast().paragraphs())
                .extracting(one -> one.paragraph().in(read(CITED).text()).strip())
                .containsExactly("制度要活，得有人愿意。");
        assertThat(proposal.after()).hasSize(4);
    }

    private static List<String> openings(String text, Proposal.Section section) {
        return section.paragraphs().stream()
                .map(one -> one.paragraph().in(read(text).text()).strip().substring(0, 3))
                .toList();
    }

    private static Proposal proposal(String text) {
        Reading reading = read(text);
        return OrderRepair.propose(version(reading), tree(reading)).orElseThrow();
    }

    private static Reading read(String text) {
        return Intake.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static OutlineTree tree(Reading reading) {
        return Outliner.outline(reading.text(), reading.noise(), reading.header());
    }

    private static DocumentVersion version(Reading reading) {
        return new DocumentVersion("v", "d", reading.text(), reading.noise(), new Origin("UTF-8", "", Instant.EPOCH));
    }
}
