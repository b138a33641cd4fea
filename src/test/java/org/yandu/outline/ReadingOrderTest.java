package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yandu.document.TextSpan;
import org.yandu.outline.order.Arrangement;
import org.yandu.outline.order.Arrangement.Part;
import org.yandu.outline.order.ReadingOrder;

class ReadingOrderTest {

    //                                   01234 56789 0123 4567 8901
    private static final String TEXT = "开头的话\n二、乙事\n一、甲事\n甲文在\n乙文在\n";

    private static final OutlineTree TREE =
            new OutlineTree(List.of(node("二、", "乙事", 10), node("一、", "甲事", 23)), List.of());

    private static OutlineNode node(String marker, String title, int bodyEnd) {
        int at = TEXT.indexOf(marker);
        TextSpan span = new TextSpan(at, at + marker.length() + title.length());
        return new OutlineNode(
                1,
                OutlineNode.Kind.HEADING,
                marker,
                title,
                marker,
                span,
                bodyEnd,
                1,
                "outline.reason.run_in",
                List.of());
    }

    private static Part part(String words, boolean heading) {
        int at = TEXT.indexOf(words);
        return new Part(new TextSpan(at, at + words.length()), heading);
    }

    private static ReadingOrder order(Part... parts) {
        return new ReadingOrder(TREE, TEXT.length(), new Arrangement("a", "d", "v", List.of(parts)));
    }

    private static String path(ReadingOrder order, String words) {
        return order.pathAt(TEXT.indexOf(words)).stream()
                .map(OutlineNode::title)
                .collect(Collectors.joining("/"));
    }

    /**
     * <pre>
     * text   头 二 一 甲 乙
     * read   头 一 甲 二 乙
     * </pre>
     */
    @Test
    void headingsGovernWhatIsReadAfterThem() {
        ReadingOrder order = order(part("一、甲事", true), part("甲文在", false), part("二、乙事", true), part("乙文在", false));
        assertThat(order.roots()).extracting(OutlineNode::title).containsExactly("甲事", "乙事");
        assertThat(path(order, "甲文")).isEqualTo("甲事");
        assertThat(path(order, "乙文")).isEqualTo("乙事");
        assertThat(path(order, "开头")).isEmpty();
        assertThat(order.extents(order.roots().get(1)))
                .extracting(span -> span.in(TEXT))
                .containsExactly("二、乙事", "乙文在");
    }

    @Test
    void everyUnitIsReadOnce() {
        ReadingOrder order = order(part("乙文在", false), part("一、甲事", true), part("文在", false));
        List<Integer> units = new ArrayList<>();
        order.stretches().forEach(span -> {
            for (int i = span.start(); i < span.end(); i++) {
                units.add(i);
            }
        });
        assertThat(units).hasSize(TEXT.length()).doesNotHaveDuplicates();
        assertThat(order.stretches().getFirst().in(TEXT)).isEqualTo("开头的话\n二、乙事\n");
    }

    @Test
    void withoutAnArrangementATextIsReadAsItStands() {
        ReadingOrder order = new ReadingOrder(TREE, TEXT.length(), null);
        assertThat(order.isArranged()).isFalse();
        assertThat(order.stretches()).containsExactly(new TextSpan(0, TEXT.length()));
        assertThat(path(order, "甲文")).isEqualTo("甲事");
        assertThat(order.roots()).isEqualTo(TREE.roots());
    }
}
