package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

class SlipsTest {

    private static final String TEXT = "各单位要提高认识，压实责任，把各项任务落到实处，让群众得到实惠。\n";

    private static List<String> slips(String text) {
        Reading reading = Intake.read("整治办法.txt", text.getBytes(StandardCharsets.UTF_8));
        OutlineTree tree = Outliner.outline(reading.text(), reading.noise(), reading.header());
        Slips slips = Slips.of(tree, reading.text());
        return slips.all(false).stream()
                .map(node -> node.numbering()
                        + slips.slip(node)
                                .map(slip -> slip.kind() + slip.before())
                                .orElse(""))
                .toList();
    }

    /** 总则 with the first articles, then the others by their numbers; a chapter is a number with 章. */
    private static String law(String... numbers) {
        StringBuilder law = new StringBuilder("临溪市文明行为促进办法\n");
        for (String number : numbers) {
            law.append(
                    number.endsWith("章")
                            ? "第" + number + "　文明促进\n"
                            : number.length() > 3 ? number + "\n" : "　　第" + number + "条　市人民政府应当促进文明行为，依法履行职责。\n");
        }
        return law.toString();
    }

    @Test
    @DisplayName("articles doubled, missing and backwards are told through all chapters of a law")
    void articles() {
        assertThat(slips(law("一章", "一", "二", "三", "四", "二章", "四", "五", "六", "三章", "七", "四章", "十", "十一", "五章", "十二")))
                .containsExactly("第四条REPEATED第四条", "第十条GAP第七条");
        assertThat(slips(law("一章", "一", "二", "三", "四", "五", "六", "五", "七", "八")))
                .containsExactly("第五条BACKWARDS第六条");
        assertThat(slips(law("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "一", "十二")))
                .containsExactly("第一条BACKWARDS第十条");
    }

    @Test
    @DisplayName("a law that counts through has no slips, with articles put in and below chapters that begin anew")
    void straight() {
        assertThat(slips(law("一章", "一", "二", "二章", "三", "四", "五", "三章", "六", "七", "八")))
                .isEmpty();
        assertThat(slips(law("一", "二", "三", "四", "五").replace("第五条　", "第四条之一　") + law("五", "六")))
                .isEmpty();
        assertThat(slips(law("一章", "一", "二章", "一", "二", "三", "四", "三章", "一", "二", "三")))
                .isEmpty();
    }

    @Test
    @DisplayName("an excerpt leaves articles out on purpose, with a sign or without")
    void excerpts() {
        assertThat(slips(law("一", "二", "三", "四", "……省略……", "六", "七", "八"))).isEmpty();
        assertThat(slips(law("一", "二", "四", "五", "七", "九", "十", "十二"))).isEmpty();
        assertThat(slips(law("一", "二", "三", "四", "十八", "十九", "二十"))).isEmpty();
    }

    @Test
    @DisplayName("a paper handed on with its own articles counts for itself")
    void papers() {
        String rules = law("一", "二", "三", "四", "五");
        assertThat(slips(rules + "附件1\n临溪市文明积分规则\n" + rules.substring(rules.indexOf('\n') + 1)))
                .isEmpty();
    }

    @Test
    @DisplayName("where the first number of a list is doubled, the second of them is told")
    void firstDoubled() {
        assertThat(slips("整治办法\n一、总体要求\n" + TEXT + "二、重点任务\n（一）清理河道\n" + TEXT + "（一）整治道路\n" + TEXT + "（三）拆除违建\n" + TEXT
                        + "三、保障措施\n" + TEXT))
                .containsExactly("（一）REPEATED（一）", "（三）GAP（一）");
    }
}
