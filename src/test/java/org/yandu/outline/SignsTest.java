package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;

/** Signs of headings that a newcomer's texts had and no outline. */
class SignsTest {

    private static final String BODY = "\n信用治理兴起于二〇〇〇年前后，各地做法不一，学界评价也不尽相同，值得逐一比较。\n";

    @Test
    @DisplayName("Ⅰ. in one character counts as I. does")
    void roman() {
        for (String stop : List.of(". ", ".", "、")) {
            assertThat(words("Ⅰ" + stop + "引言" + BODY + "Ⅱ" + stop + "比较框架" + BODY + "Ⅲ" + stop + "结论" + BODY
                            + "参考文献\n1.王某. 软法论[M]. 某出版社, 2011.\n"))
                    .hasSize(4)
                    .first()
                    .asString()
                    .contains("引言");
        }
    }

    @Test
    @DisplayName("一、一线办公。 and 三、二次告知。 enumerate nothing")
    void falling() {
        String text = """
                一、一线办公。班子成员每周至少一天到窗口、到现场办公，当场答复群众的问题。
                二、一次告知。凡需补正材料的，一次性书面告知，不得让群众来回跑路。
                三、二次回访。对来信来访，三个工作日内作出答复，一个月后再次回访。
                """;
        assertThat(words(text)).containsExactly("一、一线办公", "二、一次告知", "三、二次回访");
        assertThat(words("一、二级医院应当设立窗口。\n三、四线城市也要参照执行，并报省里备案，不得拖延。\n")).isEmpty();
    }

    @Test
    @DisplayName("§3.2 heads a section of the chapter")
    void sections() {
        assertThat(words("第三章 标准化\n§3.1 含义" + BODY + "§3.2 清单\n§3.2.1 事项清单" + BODY + "§3.2.2 材料清单" + BODY + "§3.3 评价"
                        + BODY))
                .containsExactly("第三章 标准化", "§3.1 含义", "§3.2 清单", "§3.2.1 事项清单", "§3.2.2 材料清单", "§3.3 评价");
    }

    @Test
    @DisplayName("§1 alone is a place as well, though it has no number above it")
    void singleSections() {
        String text = "§1 问题" + BODY + "§1.1 由来" + BODY + "§1.2 意义" + BODY + "§2 材料" + BODY;
        assertThat(words(text)).containsExactly("§1 问题", "§1.1 由来", "§1.2 意义", "§2 材料");
    }

    @Test
    @DisplayName("Ⅰ. stands above A. also where only one of its parts has any")
    void romansOverLetters() {
        String text = "Ⅰ. 问题" + BODY + "Ⅱ. 框架\nA. 来源" + BODY + "B. 形式" + BODY + "Ⅲ. 案例" + BODY;
        assertThat(words(text)).containsExactly("Ⅰ.问题", "Ⅱ.框架", "A.来源", "B.形式", "Ⅲ.案例");
    }

    @Test
    @DisplayName("【信用合作社】 opens an entry of a gazetteer")
    void entries() {
        String all = """
                【信用合作社】1953年2月，全县第一个信用合作社在石桥乡成立，入股农户312户。
                【干部下放】1957年冬，县级机关精简人员187人，下放到各乡劳动。
                次年春又下放42人。
                【调解委员会】1954年，各乡建立人民调解委员会，调解纠纷一千余件。
                """;
        assertThat(words(all)).containsExactly("信用合作社", "干部下放", "调解委员会");
        assertThat(words(all.replaceAll("【[^】]*】", "【释义】"))).isEmpty();
        assertThat(words(all.replace("干部下放", "水电"))).contains("水电").hasSize(3);
        assertThat(words(all.replace("干部下放", "本报讯").replace("信用合作社", "新华社北京5月1日电")))
                .isEmpty();
    }

    private static List<String> words(String text) {
        return Outliner.outline("基层治理比较\n" + text, List.of(), Header.titled("基层治理比较"))
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(OutlineNode::words)
                .toList();
    }
}
