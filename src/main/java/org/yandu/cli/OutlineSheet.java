package org.yandu.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yandu.document.CodePoints;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.language.Texts;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.OutlineTree;
import org.yandu.outline.Slip;
import org.yandu.outline.Slips;
import org.yandu.outline.lines.Reason;
import org.yandu.outline.order.OrderRepair;
import org.yandu.outline.order.Proposal;

/** What {@code outline} prints. All places are in code points of the text. */
record OutlineSheet(
        String title,
        @Nullable String subtitle,
        @Nullable String author,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String date,
        @Nullable String source,
        String encoding,
        List<Node> nodes,
        List<Unread> noise,
        Order order,
        List<Odd> slips) {

    /**
     * Whether the headings stand in the order of their numbers and with their text.
     *
     * @param proposal the headings in order, each with the paragraphs that seem to belong to it; empty when nothing is in disorder
     */
    record Order(boolean outOfOrder, List<Proposed> proposal) {

        private static Order of(OutlineTree outline, DocumentVersion version) {
            List<Proposed> proposal = OrderRepair.propose(version, outline)
                    .map(found -> found.sections().stream()
                            .map(section -> Proposed.of(section, version.codePoints()))
                            .toList())
                    .orElse(List.of());
            boolean outOfOrder = !proposal.isEmpty()
                    || outline.nodes().anyMatch(node -> node.reason().equals(Reason.NUMBERED_OUT_OF_ORDER.key()));
            return new Order(outOfOrder, proposal);
        }
    }

    /**
     * A heading whose number is missing, doubled or out of order; those that {@code order} puts right are not among them.
     *
     * @param node marker and title of the heading
     * @param kind gap, repeated, backwards, unreadable; null where it is only out of order
     * @param before number of the heading of its kind before it, as it is written
     */
    record Odd(
            int start,
            int end,
            String node,
            @Nullable String kind,
            @Nullable String before) {

        private static List<Odd> of(Slips slips, boolean orderCanBeMended, CodePoints points) {
            return slips.all(orderCanBeMended).stream()
                    .map(node -> of(node, slips.slip(node).orElse(null), points.fromUtf16(node.span())))
                    .toList();
        }

        private static Odd of(OutlineNode node, @Nullable Slip slip, TextSpan span) {
            return new Odd(
                    span.start(),
                    span.end(),
                    node.words(),
                    slip == null ? null : lower(slip.kind()),
                    slip == null || slip.before().isEmpty() ? null : slip.before());
        }
    }

    /** @param node marker and title of the heading */
    record Proposed(String node, List<Stretch> paragraphs) {

        private static Proposed of(Proposal.Section section, CodePoints points) {
            List<Stretch> paragraphs = section.paragraphs().stream()
                    .map(one -> points.fromUtf16(one.paragraph()))
                    .map(span -> new Stretch(span.start(), span.end()))
                    .toList();
            return new Proposed(section.node().words(), paragraphs);
        }
    }

    /** A stretch of the text, end exclusive. */
    record Stretch(int start, int end) {}

    /** A heading or point; {@code start} to {@code end} is the heading itself. */
    record Node(
            int level,
            String kind,
            String marker,
            String title,
            String place,
            int start,
            int end,
            int bodyEnd,
            double confidence,
            List<Node> children) {

        private static Node of(OutlineNode node, CodePoints points) {
            TextSpan span = points.fromUtf16(node.span());
            return new Node(
                    node.level(),
                    lower(node.kind()),
                    node.numbering(),
                    node.title(),
                    node.place(),
                    span.start(),
                    span.end(),
                    points.fromUtf16(node.bodyEnd()),
                    node.confidence(),
                    node.children().stream().map(child -> of(child, points)).toList());
        }
    }

    /** What stands in the file but is not the author's text. */
    record Unread(int start, int end, String kind, String reason) {

        private static Unread of(Noise noise, CodePoints points, Texts texts) {
            TextSpan span = points.fromUtf16(noise.span());
            return new Unread(span.start(), span.end(), lower(noise.kind()), texts.get(noise.reason()));
        }
    }

    static OutlineSheet of(Text text, Texts texts) {
        Header header = text.header();
        DocumentVersion version = text.version();
        CodePoints points = version.codePoints();
        OutlineTree outline = text.outline();
        Order order = Order.of(outline, version);
        return new OutlineSheet(
                header.title(),
                header.subtitle(),
                header.author(),
                header.issuer(),
                header.number(),
                header.date(),
                header.source(),
                version.origin().encoding(),
                outline.roots().stream().map(node -> Node.of(node, points)).toList(),
                version.noise().stream()
                        .map(noise -> Unread.of(noise, points, texts))
                        .toList(),
                order,
                Odd.of(Slips.of(outline, version.text()), !order.proposal().isEmpty(), points));
    }

    private static String lower(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
