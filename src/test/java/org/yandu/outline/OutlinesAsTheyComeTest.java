package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;

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

    private static List<String> markers(String text) {
        return Outliner.outline("标题\n" + text, List.of(), Header.titled("标题"))
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(node -> node.marker().strip())
                .toList();
    }
}
