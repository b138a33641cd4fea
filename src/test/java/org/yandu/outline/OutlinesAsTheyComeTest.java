package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.NameLists;

/** What whole real documents showed at first sight, told again with invented words. */
class OutlinesAsTheyComeTest {

    @Test
    @DisplayName("places that a decision changes are counted below the number that says so, and divide nothing")
    void amendments() {
        String text = """
                一、将第四条改为第五条，修改为：“绿道由县人民政府统一规划。”
                二、增加一条，作为第六条：“绿道沿线设置路灯。”
                三、对部分条文作以下修改：
                （一）将第三条第一款中的“群众自治”修改为“村民自治”。
                （二）将第十九条中的“第十五条”修改为“第十八条”。
                （三）将第三十八条第一款中的“农村社区”修改为“乡村”。
                本决定自2026年1月1日起施行。
                """;
        assertThat(markers(text)).containsExactly("一、", "二、", "三、");
    }

    @Test
    @DisplayName(
            "points behind dashes are text with what is said of them, also the few that stand alone; lines that all do are headings")
    void dashes() {
        String said = "全县上下一起动手，把该办的事一件一件办好，群众看得见、摸得着，都说日子有了奔头，干部的腰杆也硬了起来。";
        String runIn = "一、工作回顾\n——项目投资稳步增长。" + said + "\n——特色产业加快聚集。" + said + "\n——城乡面貌明显改善\n" + said
                + "\n——民生福祉不断增进\n" + said + "\n——社会大局保持稳定。" + said + "\n二、今后打算\n" + said + "\n";
        assertThat(markers(runIn)).containsExactly("一、", "二、");
        assertThat(markers(runIn.replace("。" + said, "\n" + said))).hasSize(7);
    }

    @Test
    @DisplayName(
            "points that are whole sentences divide a speech where each is followed by what is said of it, not where they follow each other")
    void points() {
        String said = "我看了你们的报表，能够拿出这样的分析来，我很高兴，说明大家已经把账算到了每一户、每一天。\n";
        List<String> points = List.of(
                "1、学习先进的管理模式，实行围绕计划和经营的精细化管理，在相同成本下办更多的事。\n",
                "2、要实行考核，干部要会管理、懂财务，持续改进内部管理，降低运作成本，把结余用在群众身上。\n",
                "3、思想上保持艰苦奋斗，提升管理能力，平等对待每一位职工，改进对他们的考核和管理办法。\n");
        String intro = "我这次来，主要是听一听大家的汇报，也讲几句话，供你们参考。\n";
        assertThat(markers(intro + String.join(said, points) + said)).containsExactly("1、", "2、", "3、");
        assertThat(markers(intro + String.join("", points) + said)).isEmpty();
    }

    @Test
    @DisplayName("two lines of verse that end alike are no list of bodies")
    void verse() {
        CleanText verse = new CleanText("山中一夜听风雨\n窗外三更又风雨\n", List.of());
        assertThat(NameLists.isOne(verse, 0)).isFalse();
        CleanText bodies = new CleanText("石桥村农家书屋\n柳塘村农家书屋\n", List.of());
        assertThat(NameLists.isOne(bodies, 0)).isTrue();
    }

    private static final String SAID = "全县上下一起动手，把该办的事一件一件办好，群众看得见、摸得着，都说日子有了奔头。\n";

    @Test
    @DisplayName(
            "points whose first sentences are long divide a speech where more paragraphs stand below each, not where each is one")
    void longPoints() {
        String opening = "同志们！\n" + SAID;
        List<String> points = List.of(
                "第一，办好民生实事，必须始终把群众的急难愁盼摆在各项工作最前面的位置常抓不懈。",
                "第二，办好民生实事，必须用群众满意不满意作为检验全部工作成效的唯一标准。",
                "第三，办好民生实事，必须坚持尽力而为量力而行，把有限的财力用到群众最需要的地方。");
        StringBuilder governing = new StringBuilder(opening);
        StringBuilder alone = new StringBuilder(opening);
        points.forEach(point -> {
            governing.append(point).append(SAID).append(SAID);
            alone.append(point).append(SAID);
        });
        assertThat(markers(governing.toString())).containsExactly("第一，", "第二，", "第三，");
        assertThat(markers(alone.toString())).isEmpty();
    }

    @Test
    @DisplayName("one of several points that name their paragraphs may be longer than the others, also below 三、")
    void onePointLonger() {
        String text = "一、起草过程\n" + SAID + "二、需要说明的问题\n第一，关于办学规模。" + SAID + "第二，关于经费保障。" + SAID
                + "第三，关于建立以县级统筹为主、乡镇和村级分担的村级学校维修养护长效机制。" + SAID + "第四，关于教师待遇。" + SAID;
        assertThat(markers(text)).containsExactly("一、", "二、", "第一，", "第二，", "第三，", "第四，");
    }

    @Test
    @DisplayName("第一点，… is counted as 第一个问题，… is")
    void counted() {
        String text = "我讲三点意见。\n第一点，开会的办法。\n" + SAID + SAID + "第二点，大家的责任。\n" + SAID + "第三点，今后怎么办？\n" + SAID;
        assertThat(markers(text)).containsExactly("第一点，", "第二点，", "第三点，");
    }

    @Test
    @DisplayName("一 without a sign stands above 一、 that begins again below it")
    void plainNumerals() {
        String text = "一 纠正两种偏向\n" + SAID + "二 几个具体问题\n一、" + SAID + "二、" + SAID + "三 关于村级组织\n一、" + SAID + "二、" + SAID;
        assertThat(levels(text)).startsWith("1 一", "1 二").contains("1 三").doesNotContain("1 一、");
    }

    @Test
    @DisplayName(
            "paragraphs below （一） that begin with what they are about have headings where they all do, in several sections")
    void openingSentences() {
        String text = "一、今年工作\n（一）稳定增长\n" + begun("提升财政政策效能。") + begun("强化就业优先政策。") + "要管好用好每一分钱，不乱花。" + SAID
                + begun("确保粮食能源安全。") + "（二）激发活力\n" + begun("加快转变职能。") + begun("促进民营经济发展。") + begun("推进预算改革。")
                + "（三）改善民生\n" + begun("办好人民满意教育。") + begun("健全养老服务体系。");
        assertThat(levels(text))
                .hasSize(12)
                .filteredOn(each -> each.startsWith("3"))
                .hasSize(8);
        assertThat(levels(text.replace("加快转变职能。", "我们都知道，").replace("推进预算改革。", "")))
                .hasSize(4);
    }

    private static String begun(String sentence) {
        return sentence + "在" + sentence.substring(2, sentence.length() - 1) + "方面，" + SAID;
    }

    /** 王县长首先讲话 and what others did in nine sections were nine headings. */
    @Test
    @DisplayName("sentences that tell a story, or come again in every section, are none")
    void narrated() {
        String section = "王县长首先讲话。他说，" + SAID + "李局长接着发言。他认为，" + SAID + "代表们热烈鼓掌。随后，" + SAID;
        String other = "大家走进村里。" + SAID + "老人坐在门口。" + SAID + "孩子跑来跑去。" + SAID;
        assertThat(levels("一、经过\n（一）开幕\n" + section + "（二）讨论\n" + section + "（三）走访\n" + other + "（四）闭幕\n" + section))
                .noneMatch(each -> each.startsWith("3"));
    }

    @Test
    @DisplayName("items of a list stand for text between short headings, and a broken item is none")
    void items() {
        String list = "  - 先把底数摸清\n  - 再把账本公开\n  - 最后请大家评议\n\n";
        String broken = list.replace("公开", "公开，让群众\n看得懂");
        String text = "村里怎么办事\n" + broken + "谁来拿主意\n" + list + "钱从哪里来\n" + list + "账由谁来管\n" + list + "事情谁来做\n" + list
                + "好坏谁来评\n" + list + "以后怎么办\n" + list + "总结几句话\n" + list;
        List<String> words = words("以下是提纲：\n\n" + text);
        assertThat(words).contains("谁来拿主意", "好坏谁来评").doesNotContain("看得懂");
    }

    @Test
    @DisplayName("附： alone above a title that has its day in brackets heads what comes with a notice")
    void enclosed() {
        String notice =
                SAID + "附件：座谈会纪要\n\n附：\n全县教育工作座谈会纪要\n（一九六三年四月二十五日）\n" + SAID + "一、加强领导\n" + SAID + "二、改进作风\n" + SAID;
        assertThat(levels(notice)).contains("2 一、", "2 二、");
    }

    @Test
    @DisplayName("a colon in the time of day or in brackets parts no heading")
    void times() {
        String agenda = "1. 集体学习（9:00—9:40）\n领学纲要第三章。\n2. 交流发言 9:40开始\n三位同志发言。\n3. 总结（主持人：老周，书记）\n散会。\n";
        assertThat(words(agenda)).containsExactly("1.集体学习（9:00—9:40）", "2.交流发言 9:40开始", "3.总结（主持人：老周，书记）");
    }

    private static List<String> levels(String text) {
        return Outliner.outline("标题\n" + text, List.of(), Header.titled("标题"))
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(node -> node.level() + " " + node.marker().strip())
                .toList();
    }

    private static List<String> words(String text) {
        return Outliner.outline("标题\n" + text, List.of(), Header.titled("标题"))
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(OutlineNode::words)
                .toList();
    }

    private static List<String> markers(String text) {
        return Outliner.outline("标题\n" + text, List.of(), Header.titled("标题"))
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(node -> node.marker().strip())
                .toList();
    }
}
