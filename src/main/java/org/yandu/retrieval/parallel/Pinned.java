package org.yandu.retrieval.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Pin;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineTree;

/** What a reader has pinned together in two texts, in the order of the first. */
public record Pinned(List<Pair> pairs) {

    /** Two places that stand opposite each other, in UTF-16 units of either text. */
    public record Pair(TextSpan from, TextSpan to) {}

    public Pinned {
        pairs = List.copyOf(pairs);
    }

    /** The pins of two texts that have a knot in common. */
    public static Pinned of(List<Pin> first, List<Pin> second) {
        List<Pair> pairs = new ArrayList<>();
        for (Pin one : first) {
            for (Pin other : second) {
                if (one.knot().equals(other.knot())) {
                    pairs.add(new Pair(one.span(), other.span()));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(pair -> pair.from().start()));
        return new Pinned(pairs);
    }

    /**
     * The place of the second text that stands opposite an offset of the first. Between two pins it is as far along as the
     * offset is, where the second text keeps their order; before the first pin, after the last and between pins that cross it lies
     * as far from the nearer pin.
     *
     * @param length of the second text
     * @return empty when nothing is pinned
     */
    public Optional<Integer> opposite(int offset, int length) {
        Pair before = null;
        Pair after = null;
        for (Pair pair : pairs) {
            if (pair.from().start() <= offset) {
                before = pair;
            } else if (after == null) {
                after = pair;
            }
        }
        if (before == null && after == null) {
            return Optional.empty();
        }
        if (before != null && after != null && before.to().start() <= after.to().start()) {
            double share = (double) (offset - before.from().start())
                    / (after.from().start() - before.from().start());
            return Optional.of((int) (before.to().start()
                    + share * (after.to().start() - before.to().start())));
        }
        Pair near = nearer(before, after, offset);
        return Optional.of(Math.clamp(near.to().start() + offset - near.from().start(), 0, length));
    }

    /**
     * What is pinned and nothing else, for being listed.
     *
     * @param from of the first text
     * @param to of the second
     */
    public List<Link> links(OutlineTree from, OutlineTree to) {
        return pairs.stream()
                .map(pair -> Link.pinned(Places.stretch(pair.from(), from), Places.stretch(pair.to(), to), List.of()))
                .toList();
    }

    private static @Nullable Link innermost(List<Link> links, int offset) {
        Link found = null;
        for (Link link : links) {
            found = link.from().span().contains(offset) ? link : found;
        }
        return found;
    }

    private static Pair nearer(@Nullable Pair before, @Nullable Pair after, int offset) {
        if (before == null || after == null) {
            return Objects.requireNonNull(before == null ? after : before);
        }
        return offset - before.from().start() <= after.from().start() - offset ? before : after;
    }

    /**
     * Links in which what is pinned stands instead of what was worked out: the innermost stretch that holds a pin leads where the
     * pin does.
     *
     * @param to the stretches of the second text
     */
    public List<Link> over(List<Link> links, List<Stretch> to) {
        return links.stream().map(link -> over(link, links, to)).toList();
    }

    private Link over(Link link, List<Link> links, List<Stretch> to) {
        return pairs.stream()
                .filter(pair -> innermost(links, pair.from().start()) == link)
                .findFirst()
                .flatMap(pair -> to.stream()
                        .filter(stretch -> stretch.span().contains(pair.to().start()))
                        .reduce((outer, inner) -> inner))
                .map(stretch -> Link.pinned(link.from(), stretch, link.words()))
                .orElse(link);
    }
}
