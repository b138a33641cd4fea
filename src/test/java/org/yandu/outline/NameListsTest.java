package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Header;

/** Commendations and lists made public have nothing but names below their headings. */
class NameListsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王　芳　　李大勇　　陈　静\n张小红　　欧阳明　　赵　磊\n",
                "王芳、李大勇、陈静、张小红\n",
                "王芳\n李大勇\n",
                "王　芳（女，回族）\n李大勇\n",
                "北关镇人民政府\n县农业农村局\n",
                "王芳　北关镇社会事务办公室主任\n李大勇　石桥村党支部书记\n"
            })
    @DisplayName("names are the text of a heading, however they are set")
    void commended(String names) {
        assertThat(heads("现决定对下列同志予以表彰。\n一、一等奖（6名）\n" + names + "二、二等奖（9名）\n" + names + "三、优秀组织奖\n" + names))
                .containsExactly("一、一等奖（6名）", "二、二等奖（9名）", "三、优秀组织奖");
        assertThat(heads("名单公布如下：\n一、机关干部\n" + names + "二、村（社区）干部\n" + names)).containsExactly("一、机关干部", "二、村（社区）干部");
    }

    @Test
    @DisplayName("items above a signature stay items")
    void signed() {
        assertThat(heads("请报送下列材料：\n1.情况说明\n2.申请表\n北关镇人民政府\n2023年1月30日\n")).isEmpty();
        assertThat(Outliner.outline(
                                "请报送下列材料：\n1.情况说明\n2.申请表\n县作家书画会\n县青年书画会\n2023年1月30日\n", List.of(), Header.titled("标题"))
                        .nodes())
                .isEmpty();
        assertThat(heads("会上，一、二等奖得主上台领奖，大家鼓掌。\n一、二等奖的奖金由县里出。\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "李春生（双塘村）、赵小满（界首村）\n|王秋实（石门村）、周立夏（白鹭村）\n|钱冬至（上坝村）、孙惊蛰（下河村）\n",
                "秦  岭（双塘小学）\n古　月（云台三中）\n钟声（白鹭教学点）\n|温 暖（石门中学）、严冬梅（界首小学）、平安（县特教学校）\n|双塘中心校\n界首中心校\n",
                "双塘村党支部\n界首村党支部\n石门村党支部\n|李春生\n赵小满\n王秋实\n|周立夏\n钱冬至\n",
                "双塘村党支部（机关）\n界首村党支部（农村）\n|李春生（双塘村）\n赵小满（界首村）\n|周立夏（石门村）\n",
                "李春生　双塘村会计\n赵小满　界首村文书\n|王秋实　石门村会计\n|周立夏　白鹭村会计\n钱冬至　上坝村护林员\n",
                "石桥村农家书屋\n柳塘村农家书屋\n上坝村农家书屋\n|方圆\n高山\n水清\n|任重　安宁\n"
            })
    @DisplayName("and with their units in brackets or behind, one a line, with or without a line after the list")
    void units(String three) {
        String[] below = three.split("\\|", -1);
        String list = "一、一等奖\n" + below[0] + "二、二等奖\n" + below[1] + "三、三等奖\n" + below[2];
        for (String after : List.of("", "李春生同志事迹另发。\n", "公示期自公布之日起五个工作日，有异议的请向县教育局人事股反映，电话0566-3344556。\n")) {
            assertThat(Outliner.outline(
                                    "关于表彰优秀村医的决定\n决定表彰下列同志：\n" + list + after + "县卫生健康局\n2022年12月1日\n",
                                    List.of(),
                                    Header.titled("关于表彰优秀村医的决定"))
                            .nodes()
                            .map(node -> node.level() + node.words()))
                    .as(three + after)
                    .containsExactly("1一、一等奖", "1二、二等奖", "1三、三等奖");
        }
    }

    @Test
    @DisplayName("the contents of the whole book behind an excerpt are no headings")
    void contents() {
        String excerpt = """
                前言
                这本小书写的是一所村小的二十年，写给在地里读过书的人。
                一、课堂在田边
                插秧的季节，老师把黑板挂在槐树上，学生坐在田埂上。
                二、作业在灶头
                作业是回家量一量灶台多高、锅有多大，第二天来算面积。
                """;
        String entries = "第一讲 槐树下的黑板\n第二讲 灶台的面积\n第三讲 算盘与手机\n后记 下课铃\n";
        for (String caption : List.of("本书目录\n", "目录\n")) {
            assertThat(Outliner.outline("稻田里的公开课\n" + excerpt + caption + entries, List.of(), Header.titled("稻田里的公开课"))
                            .nodes()
                            .map(OutlineNode::words))
                    .containsExactly("前言", "一、课堂在田边", "二、作业在灶头");
        }
    }

    private static List<String> heads(String text) {
        return Outliner.outline("标题\n各村（社区）：\n" + text + "北关镇人民政府\n2023年1月30日\n", List.of(), Header.titled("标题"))
                .nodes()
                .map(OutlineNode::words)
                .toList();
    }
}
