package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

class SlipTest {

    private static final String TEXT = "各单位要提高认识，压实责任，把各项任务落到实处，让群众得到实惠。\n";

    private static List<String> slips(String text) {
        Reading reading = Intake.read("整治办法.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        OutlineTree tree = Outliner.outline(reading.text(), reading.noise(), reading.header());
        return tree.nodes()
                .flatMap(node -> Slip.of(tree, node).map(slip -> node.marker() + slip.kind() + slip.before()).stream())
                .toList();
    }

    @Test
    @DisplayName("a number that is missing or comes twice is told by the one before it, below each heading anew")
    void gapsAndRepetitions() {
        assertThat(slips("整治办法\n一、总体要求\n" + TEXT + "（一）清理河道\n" + TEXT + "（三）整治道路\n" + TEXT + "（三）拆除违建\n" + TEXT
                        + "二、保障措施\n" + TEXT + "（一）加强领导\n" + TEXT + "（二）加大投入\n" + TEXT))
                .containsExactly("（三）GAP（一）", "（三）REPEATED（三）");
    }

    @Test
    @DisplayName("articles count through the chapters")
    void articles() {
        assertThat(slips("管理办法\n第一章　总则\n第一条　为了规范管理，制定本办法。\n第二条　本办法适用于全区。\n第二章　附则\n第四条　本办法由区政府解释。\n第五条　本办法自公布之日起施行。\n"))
                .containsExactly("第四条GAP第二条");
    }
}
