package org.yandu.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.outline.PointFinder.Point;
import org.yandu.outline.lines.Annex;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.lines.Reason;
import org.yandu.outline.marked.Emphasis;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Style;

/** Puts headings that have their levels, and points, into a tree. */
final class TreeBuilder {

    /** A point in a sequence is almost always one; less sure than a heading because prose may count too. */
    private static final double POINT = 0.8;

    /** A heading on its way into the tree. */
    private static final class Draft {
        final Heading heading;
        final @Nullable Draft parent;
        final List<Draft> below = new ArrayList<>();
        final List<Point> points = new ArrayList<>();
        int bodyEnd;

        Draft(Heading heading, @Nullable Draft parent) {
            this.heading = heading;
            this.parent = parent;
        }
    }

    private final CleanText text;
    private final List<Draft> all = new ArrayList<>();
    private final List<Draft> roots = new ArrayList<>();

    /** How often each place was given. */
    private final Map<String, Integer> places = new HashMap<>();

    private TreeBuilder(CleanText text) {
        this.text = text;
    }

    static List<OutlineNode> build(CleanText text, List<Heading> headings, List<Point> points) {
        TreeBuilder builder = new TreeBuilder(text);
        builder.nest(headings);
        return builder.nodes(points);
    }

    private void nest(List<Heading> headings) {
        int contentEnd = text.lines.isEmpty() ? 0 : text.lines.getLast().end();
        Deque<Draft> open = new ArrayDeque<>();
        for (Heading heading : headings) {
            while (!open.isEmpty() && open.getLast().heading.level() >= heading.level()) {
                open.removeLast().bodyEnd = heading.start();
            }
            Draft draft = new Draft(heading, open.peekLast());
            draft.bodyEnd = contentEnd;
            (draft.parent == null ? roots : draft.parent.below).add(draft);
            open.addLast(draft);
            all.add(draft);
        }
    }

    private List<OutlineNode> nodes(List<Point> points) {
        int at = -1;
        List<OutlineNode> free = new ArrayList<>();
        for (Point point : points) {
            while (at + 1 < all.size() && all.get(at + 1).heading.start() <= point.start()) {
                at++;
            }
            if (at < 0) {
                free.add(node(point, 1, ""));
            } else {
                all.get(at).points.add(point);
            }
        }
        for (Draft root : roots) {
            free.add(node(root, ""));
        }
        return free;
    }

    private OutlineNode node(Draft draft, String outer) {
        Candidate candidate = draft.heading.candidate();
        Marker marker = candidate.marker();
        String renamed = draft.heading.title();
        String title = renamed != null ? renamed : title(candidate.titleStart(), candidate.titleEnd());
        if (title.isEmpty() && marker.style() == Style.UNNUMBERED) {
            title = marker.label();
        }
        boolean decimal = marker.style() == Style.DECIMAL;
        String place = alone(PlaceNames.join(outer, PlaceNames.label(marker, title), decimal));
        List<OutlineNode> children = new ArrayList<>();
        draft.points.forEach(point -> children.add(node(point, draft.heading.level() + 1, place)));
        String above = isAllThereIs(draft) ? outer : place;
        draft.below.forEach(below -> children.add(node(below, above)));
        TextSpan span = text.toSource(candidate.start(), candidate.end());
        boolean ends = draft.bodyEnd == text.lines.getLast().end();
        int bodyEnd = ends ? text.endInSource(draft.bodyEnd) : text.startInSource(draft.bodyEnd);
        return new OutlineNode(
                draft.heading.level(),
                OutlineNode.Kind.HEADING,
                marker(candidate),
                title,
                place,
                span,
                Math.max(span.end(), bodyEnd),
                draft.heading.confidence(),
                draft.heading.reason().key(),
                children);
    }

    /** 二 comes twice by a slip: what is cited is one place, so the second is 二（重）. */
    private String alone(String place) {
        int times = places.merge(place, 1, Integer::sum);
        return times == 1 ? place : place + "（重" + (times == 2 ? "" : String.valueOf(times - 1)) + "）";
    }

    /** The plan that a few lines hand on is cited without its title: no other 一、 stands above it. */
    private boolean isAllThereIs(Draft draft) {
        return draft.heading.reason() == Reason.CARRIED && draft.equals(roots.getFirst());
    }

    /** 附　件　3 is the word 附件3; 【 before 第一章 belongs to the line, and a title above it is no part of the number. */
    private String marker(Candidate candidate) {
        String words = text.text
                .substring(candidate.marker().start(), candidate.marker().end())
                .replaceFirst("^(?:[\\[【［〔](?=第)|[^\n]*\n\\s*(?=第))", "")
                .replace("*", "")
                .strip();
        return Annex.is(candidate) ? words.replaceAll("[\\s\\u3000]+", "") : words;
    }

    private OutlineNode node(Point point, int level, String place) {
        TextSpan span = text.toSource(point.start(), point.end());
        return new OutlineNode(
                level,
                OutlineNode.Kind.POINT,
                text.text.substring(point.start(), point.markerEnd()),
                title(point.titleStart(), point.titleEnd()),
                place,
                span,
                Math.max(span.end(), text.endInSource(point.bodyEnd())),
                POINT,
                Reason.POINT_IN_SEQUENCE.key(),
                List.of());
    }

    /**
     * 总　　则, spaced out to fill its line, is the word 总则; other spaces are the author's, line ends nobody's. The colon of 参考文献：
     * belongs to what follows.
     */
    private String title(int start, int end) {
        String words = text.text
                .substring(start, end)
                .strip()
                .replaceAll("\\s*\n\\s*", "")
                .replaceFirst("(?<=.)\\s*[:：]$", "");
        boolean spacedOut = words.matches("\\S([\\s\\u3000]+\\S)+");
        return spacedOut ? words.replaceAll("[\\s\\u3000]+", "") : Emphasis.without(words);
    }
}
