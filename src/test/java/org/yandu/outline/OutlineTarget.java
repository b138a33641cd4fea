package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.Structure;
import org.yandu.document.TextSpan;
import org.yandu.fuzz.FuzzTarget;
import org.yandu.outline.order.OrderRepair;
import org.yandu.outline.order.ReadingOrder;

/** Outlines whatever it is given, corrects what was found, and puts it in order. */
public final class OutlineTarget {

    private OutlineTarget() {}

    public static List<FuzzTarget> all() {
        return List.of(FuzzTarget.ofText(
                "outline", OutlineTarget::outline, """
                关于加强基层治理的意见

                目　录
                第一章 总则……1

                第一章 总则
                第一条 为了依法行政，制定本条例。
                （一）信用；
                1. 失信：
                ——之一
                第二条　一是效能。二是法治。

                一、主要做法。坚持始终
                （二）基层稳则天下安
                三、经验与启示
                附件1：名单
                """, "# 一\n## 二\n### 1.1 三\n1.1.1 四\n①五\nⅣ. 六\n", """
                问：为什么？
                答：因为信用。
                編 第貳編
                第一節　總論
                壹、緣起
                甲、說明
                Part I
                一点一
                一　无点
                结语
                """));
    }

    static void outline(String text) {
        check(new DocumentVersion("v", "d", text, List.of(), ORIGIN), Header.titled("题"));
    }

    private static final DocumentVersion.Origin ORIGIN = new DocumentVersion.Origin("UTF-8", "", Instant.EPOCH);

    /** That a text as it was taken in has an outline that can be worked with. */
    public static void check(String text, List<Noise> noise, Header header, Structure structure) {
        check(new DocumentVersion("v", "d", text, structure, noise, ORIGIN), header);
    }

    private static void check(DocumentVersion version, Header header) {
        OutlineTree tree = Outliner.outline(version, header, List.of());
        check(tree, version.text());
        OrderRepair.propose(version, tree)
                .map(proposal -> proposal.arrangement("a", "d", "v"))
                .ifPresent(arranged -> {
                    ReadingOrder order = new ReadingOrder(tree, version.text().length(), arranged);
                    assertThat(order.stretches().stream()
                                    .mapToInt(TextSpan::length)
                                    .sum())
                            .isEqualTo(version.text().length());
                });
        List<Correction> corrections = corrections(version, tree);
        if (!corrections.isEmpty()) {
            check(Outliner.outline(version, header, corrections), version.text());
        }
    }

    /** Nodes follow one another, and each lies within what the one above governs. */
    private static void check(OutlineTree tree, String text) {
        check(tree.roots(), new TextSpan(0, text.length()));
        tree.paragraphStarts().forEach(start -> assertThat(tree.placeAt(start)).isNotNull());
        assertThat(tree.paragraphStarts()).isSorted();
    }

    private static void check(List<OutlineNode> nodes, TextSpan within) {
        int from = within.start();
        for (OutlineNode node : nodes) {
            assertThat(node.span().start()).isGreaterThanOrEqualTo(from);
            assertThat(node.span().end()).isBetween(node.span().start(), node.bodyEnd());
            assertThat(within.contains(node.extent())).isTrue();
            check(node.children(), new TextSpan(node.span().end(), node.bodyEnd()));
            from = node.bodyEnd();
        }
    }

    /** Three headings are changed, each in another way. */
    private static List<Correction> corrections(DocumentVersion version, OutlineTree tree) {
        Corrections corrections = new Corrections(version, List.of());
        List<OutlineNode> nodes = tree.nodes().limit(3).toList();
        List<Correction> made = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            OutlineNode node = nodes.get(i);
            Optional<Corrections.Edit> edit = switch (i) {
                case 0 -> corrections.demote(node, "c0", Instant.EPOCH);
                case 1 -> Optional.of(corrections.remove(node, "c1", Instant.EPOCH));
                default -> corrections.promote(node, "c2", Instant.EPOCH);
            };
            edit.flatMap(each -> Optional.ofNullable(each.after())).ifPresent(made::add);
        }
        TextSpan middle =
                new TextSpan(version.text().length() / 2, version.text().length() / 2);
        Stream.of(corrections.add(middle, tree, "c3", Instant.EPOCH))
                .flatMap(Optional::stream)
                .flatMap(each -> Optional.ofNullable(each.after()).stream())
                .forEach(made::add);
        return made;
    }
}
