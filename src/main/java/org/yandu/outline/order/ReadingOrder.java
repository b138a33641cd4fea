package org.yandu.outline.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.OutlineTree;
import org.yandu.outline.order.Arrangement.Part;

/**
 * The order in which a text is read: as it stands, or as the reader has arranged it. Every place is one of the text in either, so
 * that quotations, names of places and exports know nothing of it.
 */
public final class ReadingOrder {

    private final OutlineTree tree;
    private final List<Part> parts;
    private final List<TextSpan> stretches;
    private final List<OutlineNode> roots = new ArrayList<>();

    /** What a heading governs, by the heading's span; only of headings in another order. */
    private final Map<TextSpan, List<TextSpan>> governed = new HashMap<>();

    /**
     * @param length of the text
     * @param arrangement {@code null} for the order the text stands in
     */
    public ReadingOrder(OutlineTree tree, int length, @Nullable Arrangement arrangement) {
        this.tree = tree;
        this.parts = arrangement == null ? List.of() : apart(arrangement.parts(), length);
        if (parts.isEmpty()) {
            stretches = List.of(new TextSpan(0, length));
            roots.addAll(tree.roots());
            return;
        }
        List<TextSpan> gaps = gaps(length);
        int first = parts.stream().mapToInt(part -> part.span().start()).min().orElse(0);
        List<TextSpan> before = gaps.stream().filter(gap -> gap.start() < first).toList();
        List<TextSpan> behind =
                gaps.stream().filter(gap -> gap.start() >= first).toList();
        stretches = Stream.of(before.stream(), parts.stream().map(Part::span), behind.stream())
                .flatMap(each -> each)
                .toList();
        before.forEach(gap -> roots.addAll(inside(gap)));
        sections();
        List<OutlineNode> flat = List.copyOf(roots);
        roots.clear();
        roots.addAll(nested(flat));
        behind.forEach(gap -> roots.addAll(inside(gap)));
    }

    public boolean isArranged() {
        return !parts.isEmpty();
    }

    /** All of the text, each unit once, in the order it is read in. */
    public List<TextSpan> stretches() {
        return stretches;
    }

    /** The headings in this order. */
    public List<OutlineNode> roots() {
        return List.copyOf(roots);
    }

    /** From the root down to the innermost of {@link #roots} that governs a place; empty before the first heading. */
    public List<OutlineNode> pathAt(int offset) {
        if (!isArranged()) {
            return tree.pathAt(offset);
        }
        List<OutlineNode> path = new ArrayList<>();
        List<OutlineNode> level = roots;
        while (true) {
            Optional<OutlineNode> found = level.stream()
                    .filter(node -> path.isEmpty() || governed.containsKey(node.span()))
                    .filter(node -> extents(node).stream().anyMatch(span -> span.contains(offset)))
                    .findFirst();
            if (found.isEmpty()) {
                break;
            }
            path.add(found.get());
            level = found.get().children();
        }
        List<OutlineNode> rest = level.stream()
                .filter(node -> !path.isEmpty() && !governed.containsKey(node.span()))
                .sorted(Comparator.comparing(OutlineNode::span))
                .toList();
        path.addAll(new OutlineTree(rest, List.of()).pathAt(offset));
        return path;
    }

    /** A heading and all it governs, in the order it is read in. */
    public List<TextSpan> extents(OutlineNode node) {
        return governed.getOrDefault(node.span(), List.of(node.extent()));
    }

    private void sections() {
        Optional<OutlineNode> heading = Optional.empty();
        List<TextSpan> own = new ArrayList<>();
        List<OutlineNode> below = new ArrayList<>();
        for (Part part : parts) {
            if (part.heading()) {
                close(heading, own, below);
                heading = nodeOn(part.span());
                own = new ArrayList<>(List.of(part.span()));
                below = new ArrayList<>();
            } else {
                own.add(part.span());
                below.addAll(inside(part.span()));
            }
        }
        close(heading, own, below);
    }

    private void close(Optional<OutlineNode> heading, List<TextSpan> own, List<OutlineNode> below) {
        if (heading.isEmpty()) {
            roots.addAll(below);
            return;
        }
        OutlineNode node = heading.get();
        governed.put(node.span(), List.copyOf(own));
        roots.add(copy(node, node.span().end(), below));
    }

    /** A lower heading belongs to the higher one it is read behind, with all it governs. */
    private List<OutlineNode> nested(List<OutlineNode> flat) {
        List<OutlineNode> nested = new ArrayList<>();
        for (int i = 0; i < flat.size(); ) {
            OutlineNode node = flat.get(i);
            int end = i + 1;
            boolean arranged = governed.containsKey(node.span());
            while (arranged
                    && end < flat.size()
                    && governed.containsKey(flat.get(end).span())
                    && flat.get(end).level() > node.level()) {
                end++;
            }
            List<OutlineNode> lower = nested(flat.subList(i + 1, end));
            if (!lower.isEmpty()) {
                governed.put(
                        node.span(),
                        Stream.concat(extents(node).stream(), lower.stream().flatMap(each -> extents(each).stream()))
                                .toList());
            }
            nested.add(
                    lower.isEmpty()
                            ? node
                            : copy(
                                    node,
                                    node.bodyEnd(),
                                    Stream.concat(node.children().stream(), lower.stream())
                                            .toList()));
            i = end;
        }
        return nested;
    }

    private Optional<OutlineNode> nodeOn(TextSpan span) {
        return tree.nodes().filter(node -> node.span().overlaps(span)).findFirst();
    }

    /** The outermost headings that stand in a stretch, with what they govern within it. */
    private List<OutlineNode> inside(TextSpan stretch) {
        return inside(stretch, tree.roots());
    }

    private static List<OutlineNode> inside(TextSpan stretch, List<OutlineNode> nodes) {
        return nodes.stream()
                .filter(node -> node.extent().overlaps(stretch))
                .flatMap(node -> {
                    List<OutlineNode> below = inside(stretch, node.children());
                    return stretch.contains(node.span())
                            ? Stream.of(copy(node, Math.min(node.bodyEnd(), stretch.end()), below))
                            : below.stream();
                })
                .toList();
    }

    private static OutlineNode copy(OutlineNode node, int bodyEnd, List<OutlineNode> children) {
        return new OutlineNode(
                node.level(),
                node.kind(),
                node.marker(),
                node.title(),
                node.place(),
                node.span(),
                bodyEnd,
                node.confidence(),
                node.reason(),
                children);
    }

    /** Parts as they were kept, without what would show a word twice or lies beyond the text. */
    private static List<Part> apart(List<Part> wanted, int length) {
        List<Part> apart = new ArrayList<>();
        for (Part part : wanted) {
            boolean free = apart.stream().noneMatch(other -> other.span().overlaps(part.span()));
            if (free && !part.span().isEmpty() && part.span().end() <= length) {
                apart.add(part);
            }
        }
        return apart;
    }

    private List<TextSpan> gaps(int length) {
        List<TextSpan> gaps = new ArrayList<>();
        int from = 0;
        for (TextSpan span : parts.stream().map(Part::span).sorted().toList()) {
            if (span.start() > from) {
                gaps.add(new TextSpan(from, span.start()));
            }
            from = span.end();
        }
        if (from < length) {
            gaps.add(new TextSpan(from, length));
        }
        return gaps;
    }
}
