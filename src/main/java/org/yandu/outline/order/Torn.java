package org.yandu.outline.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.outline.NodeMarker;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.OutlineTree;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Numeral;

/**
 * Headings numbered together and the text between them, as they stand.
 *
 * @param headings in the order of their numbers
 * @param units paragraphs, and lower headings with all they govern, in text order
 */
record Torn(List<OutlineNode> headings, List<Integer> ordinals, List<Unit> units) {

    /**
     * What stays together.
     *
     * @param under place among the headings of the one it stands under, or -1
     * @param headed whether it is a lower heading with its text, which its own number holds in place
     * @param ordinal that number; 0 when it has none
     * @param framing whether it belongs to the text as a whole, as its preamble or a signature
     */
    record Unit(TextSpan span, int under, boolean headed, int ordinal, boolean framing) {}

    /** Two headings are in order or reversed; that is no proof. */
    private static final int FEWEST = 3;

    /** Nobody puts more in order by hand; beyond, comparing all with all would take too long. */
    private static final int MOST = 100;

    /** In characters; beyond, each paragraph against each heading takes longer than a reader waits. */
    private static final int LONGEST = 200_000;

    /** Every place in the tree where something may be in disorder, the highest first. */
    static List<Torn> places(DocumentVersion version, OutlineTree tree) {
        List<Torn> all = new ArrayList<>();
        NavigableSet<Integer> framing = Framing.starts(version);
        of(version, tree, tree.roots(), new TextSpan(0, version.text().length()), framing)
                .ifPresent(all::add);
        List<OutlineNode> level = tree.roots();
        while (!level.isEmpty()) {
            List<OutlineNode> below = new ArrayList<>();
            for (OutlineNode node : level) {
                TextSpan inside =
                        new TextSpan(node.span().end(), Math.max(node.span().end(), node.bodyEnd()));
                of(version, tree, node.children(), inside, framing).ifPresent(all::add);
                below.addAll(node.children());
            }
            level = below;
        }
        return all;
    }

    private static Optional<Torn> of(
            DocumentVersion version,
            OutlineTree tree,
            List<OutlineNode> nodes,
            TextSpan scope,
            NavigableSet<Integer> framing) {
        Map<Integer, List<OutlineNode>> kinds = new LinkedHashMap<>();
        Map<OutlineNode, Integer> ordinals = new LinkedHashMap<>();
        for (OutlineNode node : nodes) {
            @Nullable Marker marker = node.isHeading() ? NodeMarker.of(node) : null;
            if (marker != null && marker.ordinal() != Numeral.UNREADABLE) {
                kinds.computeIfAbsent(marker.rank(), rank -> new ArrayList<>()).add(node);
                ordinals.put(node, marker.ordinal());
            }
        }
        List<OutlineNode> most =
                kinds.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        if (most.size() < FEWEST || most.size() > MOST || scope.length() > LONGEST || sharesItsLine(version, most)) {
            return Optional.empty();
        }
        if (new HashSet<>(most.stream().map(ordinals::get).toList()).size() * 3 < most.size() * 2) {
            return Optional.empty(); // several series below one another, each from 1
        }
        List<OutlineNode> sorted =
                most.stream().sorted(Comparator.comparing(ordinals::get)).toList();
        List<Unit> units = units(version, tree, nodes, sorted, scope, framing);
        return Optional.of(new Torn(sorted, sorted.stream().map(ordinals::get).toList(), units));
    }

    private static List<Unit> units(
            DocumentVersion version,
            OutlineTree tree,
            List<OutlineNode> nodes,
            List<OutlineNode> sorted,
            TextSpan scope,
            NavigableSet<Integer> framing) {
        List<Unit> units = new ArrayList<>();
        int done = scope.start();
        List<Integer> starts = tree.paragraphStarts();
        int found = Collections.binarySearch(starts, scope.start());
        for (int next = found < 0 ? -found - 1 : found;
                next < starts.size() && starts.get(next) < scope.end();
                next++) {
            int start = starts.get(next);
            if (start < done) {
                continue;
            }
            List<OutlineNode> path =
                    tree.pathAt(start).stream().filter(OutlineNode::isHeading).toList();
            int at = -1;
            for (int i = 0; i < path.size(); i++) {
                at = nodes.contains(path.get(i)) ? i : at;
            }
            OutlineNode owner = at < 0 ? null : path.get(at);
            if (owner != null && !sorted.contains(owner)) {
                done = owner.bodyEnd();
                continue;
            }
            OutlineNode lower = owner != null && at + 1 < path.size() ? path.get(at + 1) : null;
            Unit unit = unit(version, start, lower, owner == null ? -1 : sorted.indexOf(owner), framing);
            units.add(unit);
            done = Math.max(unit.span().end(), start + 1);
        }
        return units;
    }

    /** @param lower the lower heading a paragraph stands below, with which it stays; what stands behind a closing formula does not */
    private static Unit unit(
            DocumentVersion version, int start, @Nullable OutlineNode lower, int under, NavigableSet<Integer> framing) {
        int cut = lower == null ? 0 : end(version, lower, framing);
        if (lower == null || start >= cut) {
            TextSpan paragraph =
                    new TextSpan(start, version.paragraphAt(start).span().end());
            return new Unit(paragraph, under, false, 0, framing.contains(start));
        }
        Marker marker = NodeMarker.of(lower);
        int ordinal = marker == null ? 0 : Math.max(0, marker.ordinal());
        return new Unit(new TextSpan(lower.extent().start(), cut), under, true, ordinal, false);
    }

    /** Where what belongs to a lower heading ends: at a closing formula, but not where that would leave it without text, as 第一条 of a law. */
    private static int end(DocumentVersion version, OutlineNode lower, NavigableSet<Integer> framing) {
        Integer frame = framing.higher(lower.span().end());
        int end = lower.extent().end();
        boolean cuts = frame != null
                && frame < end
                && !version.text().substring(lower.span().end(), frame).isBlank();
        return cuts ? frame : end;
    }

    /**
     * Whether the lower headings under a heading count through, in whatever order, from 1 or on from those of another section: then none
     * is missing, and none too many.
     */
    boolean countsThrough(int heading) {
        List<Integer> numbers = numbers(heading).stream().sorted().toList();
        int first = numbers.isEmpty() ? 0 : numbers.getFirst();
        return numbers.size() > 1
                && first > 0
                && numbers.equals(
                        IntStream.range(first, first + numbers.size()).boxed().toList());
    }

    /**
     * Whether the lower headings under a heading stand where their numbers want them: they count through, or count up with what is then a
     * slip of the writer, （一）（三）（三）. It is none where a number that is doubled, or stands behind a gap, would be the next of another
     * section: that one may have lost it.
     */
    boolean holdsItsOwn(int heading) {
        return countsThrough(heading) || countsUp(heading);
    }

    private boolean countsUp(int heading) {
        List<Integer> numbers = numbers(heading);
        if (numbers.size() < 2 || numbers.getFirst() != 1) {
            return false;
        }
        Set<Integer> amiss = new HashSet<>();
        for (int i = 1; i < numbers.size(); i++) {
            int step = numbers.get(i) - numbers.get(i - 1);
            if (step < 0) {
                return false;
            }
            if (step != 1) {
                amiss.add(numbers.get(i));
            }
        }
        return IntStream.range(0, headings.size())
                .filter(other -> other != heading)
                .noneMatch(other -> amiss.stream().anyMatch(number -> isNext(number, numbers(other))));
    }

    private static boolean isNext(int number, List<Integer> numbers) {
        return !numbers.contains(number) && (number == 1 || numbers.contains(number - 1));
    }

    /** Of the lower headings under a heading, in text order. */
    private List<Integer> numbers(int heading) {
        return units.stream()
                .filter(unit -> unit.under() == heading && unit.headed())
                .map(Unit::ordinal)
                .toList();
    }

    /** A heading whose text stands on its line cannot have lost it. */
    private static boolean sharesItsLine(DocumentVersion version, List<OutlineNode> headings) {
        long sharing = headings.stream()
                .filter(h -> {
                    int end = version.paragraphAt(h.span().start()).span().end();
                    return h.span().end() < end
                            && !version.text().substring(h.span().end(), end).isBlank();
                })
                .count();
        return sharing * 3 > headings.size();
    }

    /** Whether the numbers go down somewhere. */
    boolean isOutOfOrder() {
        for (int i = 1; i < headings.size(); i++) {
            if (headings.get(i).span().start() < headings.get(i - 1).span().start()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the headings stand together and the text apart from them. */
    boolean isStripped() {
        boolean textFirst = isTextFirst();
        long bare = IntStream.range(0, headings.size()).filter(this::isBare).count();
        // Each (一) begins the text of another heading.
        long apart = units.stream()
                .filter(unit -> (!unit.headed() || unit.ordinal() == 1) && (unit.under() >= 0 || textFirst))
                .count();
        return bare >= headings.size() - 1 && apart >= headings.size();
    }

    /**
     * Whether headings that count up stand together in the midst of the text, with too little behind them: what is in front may be theirs,
     * if it speaks of them.
     */
    boolean isAmidst() {
        long bare = IntStream.range(0, headings.size())
                .filter(heading ->
                        isBare(heading) && headings.get(heading).children().isEmpty())
                .count();
        long front = units.stream()
                .filter(unit -> unit.under() < 0 && !unit.framing())
                .count();
        long behind = units.stream()
                .filter(unit -> unit.under() >= 0 && !unit.headed())
                .count();
        return bare >= headings.size() - 1
                && front > 0
                && behind < headings.size()
                && front + behind >= headings.size();
    }

    /** How many characters the units have. */
    int length() {
        return units.stream().mapToInt(unit -> unit.span().length()).sum();
    }

    /** Whether all text stands before the first heading. */
    boolean isTextFirst() {
        return units.stream().allMatch(unit -> unit.under() < 0);
    }

    boolean isBare(int heading) {
        return units.stream().noneMatch(unit -> unit.under() == heading);
    }

    /** Whether the heading just before it in the text has lost its text, so that this one may hold both. */
    boolean mayHoldOthers(int heading) {
        int start = headings.get(heading).span().start();
        int before = -1;
        for (int i = 0; i < headings.size(); i++) {
            int other = headings.get(i).span().start();
            if (other < start
                    && (before < 0 || other > headings.get(before).span().start())) {
                before = i;
            }
        }
        return before >= 0 && isBare(before);
    }
}
