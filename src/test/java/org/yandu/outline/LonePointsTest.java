package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;
import org.yandu.outline.order.OrderRepair;
import org.yandu.outline.order.Proposal;

/** 一是 to 四是 alone on lines, in a report torn apart and where they count points. */
class LonePointsTest {

    private static final String TORN = """
            四是坚持以德化人，用好风气凝聚共识。

            一是坚持党建引领，把方向聚合力。

            山前县乡村治理的基本经验

            三是坚持依法办事，用法治思维化解矛盾。

            党的领导是乡村治理最鲜明的底色。全县把党支部建在网格上，以党建引领统筹各方力量，把准方向、凝聚合力。

            法治是治理的压舱石。全县推行一村一顾问，用法治思维和法治方式化解矛盾纠纷，依法办事成了习惯。

            二是坚持群众自治，让村民唱主角。

            群众是治理的主体。全县推行议事日，让村民自己说事、议事、主事，唱好自治的主角。

            国无德不兴。全县评选身边好人，以德化人、以风气育人，凝聚起向上向善的共识。
            """;

    @Test
    @DisplayName(
            "away from their paragraphs and out of order they are headings, with a notice and a proposal, as 第一， and 一、 are")
    void torn() {
        DocumentVersion version = version(TORN);
        OutlineTree tree = tree(TORN);
        assertThat(tree.nodes().map(node -> node.level() + node.marker())).containsExactly("1四是", "1一是", "1三是", "1二是");
        assertThat(tree.nodes().filter(node -> Slip.of(tree, node).isPresent())).isNotEmpty();
        Proposal proposal = OrderRepair.propose(version, tree).orElseThrow();
        assertThat(proposal.sections())
                .extracting(section -> section.node().marker()
                        + version.quote(section.paragraphs().getFirst().paragraph())
                                .strip()
                                .substring(0, 2))
                .containsExactly("一是党的", "二是群众", "三是法治", "四是国无");
    }

    @Test
    @DisplayName("one below the other, in a paragraph, or with one missing they count points")
    void points() {
        String said = "村里把该办的事一件一件办好，群众看得见、摸得着，都说日子有了奔头。\n";
        assertThat(headings("某县报告\n主要问题有三个。\n一是人手不足。\n二是经费不足。\n三是办法不多。\n" + said))
                .isZero();
        assertThat(headings("某县报告\n一是人手不足。" + said + "二是经费不足。" + said + "三是办法不多。" + said))
                .isZero();
        assertThat(headings("某县报告\n三是人手不足。\n" + said + "一是经费不足。\n" + said + "四是办法不多。\n" + said))
                .isZero();
    }

    private static long headings(String text) {
        return tree(text).nodes().filter(OutlineNode::isHeading).count();
    }

    private static OutlineTree tree(String text) {
        Reading reading = Intake.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
        return Outliner.outline(reading.text(), reading.noise(), reading.header());
    }

    private static DocumentVersion version(String text) {
        Reading reading = Intake.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
        return new DocumentVersion("v", "d", reading.text(), reading.noise(), new Origin("UTF-8", "", Instant.EPOCH));
    }
}
