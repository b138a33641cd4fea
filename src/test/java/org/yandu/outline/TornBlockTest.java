package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.Structure;
import org.yandu.document.TextSpan;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;
import org.yandu.outline.order.OrderRepair;
import org.yandu.outline.order.Proposal;

/** Headings that stand one below the other and away from their text vanished from the outline: a newcomer's first try. */
class TornBlockTest {

    private static final String TEXT = """

            五年来，小溪镇走出了一条自己的路，留下了四条经验。

            党建引领是根本。小溪镇把支部建在楼院里，党员带头亮身份、领任务、作表率。

            群众是治理的主体。凡是涉及群众利益的事，都由群众商量着办，五年开院坝会四百余场。

            数字技术改变了治理的方式。数字平台接入各类设备，处置时间缩短到四十分钟。

            法治是治理的底线。镇里设立公职律师，重大决策一律先过合法性审查，法治保障有力。
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一，坚持党建引领。\n第二，坚持群众主体。\n第四，坚持法治保障。\n第三，坚持数字赋能。\n",
                "一、坚持党建引领\n二、坚持群众主体。\n四、坚持法治保障。\n三、坚持数字赋能。\n",
                "第一，坚持党建引领。\n第二，坚持群众主体。\n第三，坚持数字赋能。\n第四，坚持法治保障。\n"
            })
    @DisplayName("in order or not, all of them are headings, and each is proposed the paragraph that speaks of it")
    void block(String block) {
        Reading reading = read("小溪镇的四条基本经验\n马国\n\n" + block + TEXT);
        OutlineTree tree = tree(reading, List.of());
        assertThat(tree.nodes().filter(OutlineNode::isHeading)).hasSize(4);
        Proposal proposal = OrderRepair.propose(version(reading), tree).orElseThrow();
        assertThat(proposal.before()).extracting(span -> opening(reading, span)).containsExactly("五年来");
        assertThat(proposal.sections())
                .extracting(section -> section.paragraphs().stream()
                        .map(one -> opening(reading, one.paragraph()))
                        .toList())
                .containsExactly(List.of("党建引"), List.of("群众是"), List.of("数字技"), List.of("法治是"));
        assertThat(proposal.sections().getFirst().paragraphs().getFirst().reasons())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、坚持党建引领\n二、坚持群众主体\n四、坚持法治保障\n三、坚持数字赋能\n",
                "第一，坚持党建引领\n第二，坚持群众主体\n第四，坚持法治保障\n第三，坚持数字赋能\n",
            })
    @DisplayName("a block below its text or in its midst, out of order, is none the less one of headings")
    void behindOrWithin(String block) {
        String title = "小溪镇的四条基本经验\n马国\n";
        int middle = TEXT.indexOf("数字技术");
        for (String text : List.of(
                title + TEXT + "\n" + block,
                title + TEXT.substring(0, middle) + block + "\n" + TEXT.substring(middle))) {
            Reading reading = read(text);
            OutlineTree tree = tree(reading, List.of());
            assertThat(tree.nodes().filter(OutlineNode::isHeading)).hasSize(4);
            Proposal proposal = OrderRepair.propose(version(reading), tree).orElseThrow();
            assertThat(proposal.sections())
                    .extracting(section -> section.node().title())
                    .containsExactly("坚持党建引领", "坚持群众主体", "坚持数字赋能", "坚持法治保障");
            assertThat(proposal.sections())
                    .allSatisfy(section -> assertThat(section.paragraphs()).isNotEmpty());
        }
    }

    @Test
    @DisplayName("paragraphs that share no word with the headings follow in order, and not surely")
    void nothingTells() {
        Reading reading = read("""
                小溪镇的三点体会
                马国

                第一，班子要硬。
                第三，制度要严。
                第二，作风要实。

                那年冬天大雪封山，支部的人连夜清出了通往外面的路。

                后来几年里每到周末，大家都到田里同乡亲们一起干活。

                如今凡事有章可循，钱怎么花、工怎么派都写在墙上。
                """);
        OutlineTree tree = tree(reading, List.of());
        Proposal proposal = OrderRepair.propose(version(reading), tree).orElseThrow();
        assertThat(proposal.sections())
                .extracting(section -> section.node().marker())
                .containsExactly("第一，", "第二，", "第三，");
        assertThat(proposal.sections())
                .flatExtracting(Proposal.Section::paragraphs)
                .extracting(one -> opening(reading, one.paragraph()))
                .containsExactly("那年冬", "后来几", "如今凡");
        assertThat(proposal.sections())
                .flatExtracting(Proposal.Section::paragraphs)
                .allSatisfy(one -> assertThat(one.confidence()).isLessThan(0.6));
    }

    @Test
    @DisplayName("a list within a text is none, nor are entries that a colon announces")
    void list() {
        String before = "小溪镇的四条基本经验\n\n会议在镇上开了一天，到会的有各村的人。\n";
        String list = "第一，听取汇报。\n第二，分组讨论。\n第三，现场观摩。\n第四，表彰先进。\n";
        assertThat(headings(before + list + TEXT)).isEmpty();
        assertThat(headings(before + "议程如下：\n" + list + TEXT)).isEmpty();
    }

    @Test
    @DisplayName("headings that the reader added out of sequence are slips, though they say another reason")
    void added() {
        Reading reading = read("""
                小溪镇的路

                一、起步
                那年冬天大雪封山，支部的人连夜清出了通往外面的路。
                二、上路
                后来几年里每到周末，大家都到田里同乡亲们一起干活。
                其中四、说的是章程。
                如今凡事有章可循，钱怎么花、工怎么派都写在墙上。
                其中三、说的是账目。
                每月初五在院坝里把上月的账一笔一笔念给大家听。
                """);
        assertThat(Slip.corrected(tree(reading, List.of()))).isEmpty();
        List<Correction> added = Stream.of("四、说的是章程", "三、说的是账目")
                .map(words -> {
                    int at = reading.text().indexOf(words);
                    TextSpan span = new TextSpan(at, at + words.length());
                    return new Correction(words, "d", "v", span, 1, null, Instant.EPOCH);
                })
                .toList();
        assertThat(Slip.corrected(tree(reading, added)))
                .extracting(OutlineNode::title)
                .containsExactly("说的是章程", "说的是账目");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、坚持党建引领\n二、坚持数字赋能\n三、坚持法治保障\n",
                "1.坚持党建引领\n2.坚持数字赋能\n3.坚持法治保障\n",
                "1.坚持党建引领\n3.坚持法治保障\n2.坚持数字赋能\n"
            })
    @DisplayName("in the midst of the text and in order, or counted by 1.: the paragraphs in front are theirs as well")
    void amidst(String block) {
        Reading reading = read("县域治理的三条经验\n周立\n\n十年探索，有三条经验。\n党建引领是第一位的。全县三百个村都建起了党群服务中心，党员带头包户包事，群众说话有了地方。\n" + block
                + "数字手段让治理更快。县里的平台接入三十七个部门，事件从上报到派单只要五分钟。\n法治是底线。每个村聘请法律顾问，合同先审后签，纠纷先调后诉。\n");
        Proposal proposal =
                OrderRepair.propose(version(reading), tree(reading, List.of())).orElseThrow();
        assertThat(proposal.before()).extracting(span -> opening(reading, span)).containsExactly("十年探");
        assertThat(proposal.sections())
                .extracting(section -> section.paragraphs().stream()
                        .map(one -> opening(reading, one.paragraph()))
                        .toList())
                .containsExactly(List.of("党建引"), List.of("数字手"), List.of("法治是"));
    }

    @Test
    @DisplayName("1. to 3. below the paragraphs that speak of them sum these up")
    void summedUp() {
        String text = """
                关于改进作风的几点意见

                一、统一思想
                提高认识是前提，各单位要组织学习，把道理讲清楚。
                加强领导是关键，主要负责人要亲自抓、带头改。
                狠抓落实是根本，每季度检查一次，结果在全县通报。
                各单位要真正做到
                1.提高认识
                2.加强领导
                3.狠抓落实
                二、明确分工
                办公室负责汇总情况，按月报送县委。
                """;
        assertThat(headings(text)).containsExactly("统一思想", "明确分工");
    }

    @Test
    @DisplayName("an outline whose headings have nothing but headings below them is in order")
    void outlineAlone() {
        Reading reading = read("""
                专题三：法治建设（教学提纲）
                教学目的：使学员掌握法治建设的基本要求。
                教学重点：法治与基层治理的关系。
                一、法治建设的意义
                （一）治国的方式
                （二）治理的保障
                二、基层治理的实践
                （一）案例一
                （二）案例二
                三、讨论题
                1.如何处理自治与法治的关系？
                2.谈谈如何提升法治素养。
                """);
        assertThat(OrderRepair.propose(version(reading), tree(reading, List.of())))
                .isEmpty();
    }

    private static List<String> headings(String text) {
        return tree(read(text), List.of())
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(OutlineNode::title)
                .toList();
    }

    private static Reading read(String text) {
        return Intake.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName(
            "where the upper headings are out of order, pieces of the lower series are headings though each stands alone")
    void piecesOfSeries() {
        String text = """
                基层执法规范化调研
                （二）程序上的短板
                执法程序的短板主要在告知和听证，当事人常常不知道可以申辩，卷宗里也少有记载。
                一、主要问题
                （一）主体上的短板
                执法主体的短板是资格。乡镇执法人员一半以上没有证件，只能跟着别人一起出去。
                三、对策建议
                （一）补主体
                补主体，就是让执法人员都持证上岗，不够的从县里调剂，也可以几个乡镇合用。
                二、原因分析
                原因之一是培训跟不上，一年一次的集中学习解决不了实际问题。
                （二）补程序
                补程序，就是把告知、听证做成格式文书，一步也不能少，谁办谁签字。
                """;
        Reading reading = Intake.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(tree(reading, List.of()).nodes().filter(OutlineNode::isHeading))
                .extracting(OutlineNode::marker)
                .containsExactly("（二）", "一、", "（一）", "三、", "（一）", "二、", "（二）");
    }

    private static OutlineTree tree(Reading reading, List<Correction> corrections) {
        return Outliner.outline(reading.text(), reading.noise(), reading.header(), Structure.NONE, corrections);
    }

    private static DocumentVersion version(Reading reading) {
        return new DocumentVersion("v", "d", reading.text(), reading.noise(), new Origin("UTF-8", "", Instant.EPOCH));
    }

    private static String opening(Reading reading, TextSpan span) {
        return span.in(reading.text()).strip().substring(0, 3);
    }
}
