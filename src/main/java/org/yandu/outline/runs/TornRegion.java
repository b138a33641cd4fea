package org.yandu.outline.runs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/**
 * Short numbered lines of more than one rank that stand one below the other, 一、（一）（二）二、（一）…, in a text that has no others of
 * these ranks and whose paragraphs stand apart: the headings of the text, all of them. A plan whose headings have only headings has
 * too few paragraphs; entries that come again were taken out before; what a colon announces is listed.
 */
public final class TornRegion {

    /** Away from its text a line has only its length to show that it is a title. */
    private static final int LONG_TITLE = 30;

    /** Two of the highest with one each below them. */
    private static final int FEWEST = 4;

    /** Nobody puts more in order by hand; see {@code NestedBlock}. */
    private static final int MOST = 100;

    /** Lines of a region at most, those without a number included; ten thousand in a row are not looked through for each of them. */
    private static final int WIDEST = 2 * MOST;

    /** For so many of the lowest there is a paragraph. */
    private static final double ENOUGH = 0.75;

    /** Of headings that were strewn about so many stand directly above another. */
    private static final double BARE = 0.5;

    private final CleanText text;
    private final Ground ground;
    private final Map<Integer, Boolean> known = new HashMap<>();

    /** {@code null} until it is asked for. */
    private @Nullable Set<Integer> strewn;

    TornRegion(CleanText text, Ground ground) {
        this.text = text;
        this.ground = ground;
    }

    boolean holds(Run run) {
        Candidate first = run.first();
        if (!isLine(first.line()) || run.members.size() > MOST) {
            return false;
        }
        return stands(run, first)
                || run.members.stream().allMatch(member -> scattered().contains(member.line()));
    }

    private boolean stands(Run run, Candidate first) {
        int begin = end(first.line(), -1);
        int end = end(first.line(), 1);
        return end - begin < WIDEST
                && run.members.stream().allMatch(c -> !c.inside() && c.line() >= begin && c.line() <= end)
                && known.computeIfAbsent(begin, line -> isTorn(begin, end));
    }

    /**
     * Lines of headings that were strewn among paragraphs: those of one rank, with each number once, are out of order, as no writer counts;
     * most have no text, and no others of these ranks are there.
     */
    private Set<Integer> scattered() {
        if (strewn == null) {
            List<Candidate> all = IntStream.range(0, text.lines.size())
                    .mapToObj(ground::at)
                    .filter(there -> there != null && there.marker().style() != Style.UNNUMBERED)
                    .map(there -> (Candidate) there)
                    .filter(there ->
                            there.looksLikeHeading() && isStrewn(there.marker().style()))
                    .toList();
            strewn = areStrewn(all) ? all.stream().map(Candidate::line).collect(Collectors.toSet()) : Set.of();
        }
        return strewn;
    }

    /** Articles and items are spoken of out of order everywhere. */
    private static boolean isStrewn(Style style) {
        return style == Style.HAN || style == Style.HAN_BRACKET || style == Style.ARABIC || style == Style.SECTION;
    }

    private boolean areStrewn(List<Candidate> all) {
        Map<Integer, List<Integer>> ranks = new TreeMap<>();
        all.forEach(there -> ranks.computeIfAbsent(there.rank(), rank -> new ArrayList<>())
                .add(there.marker().ordinal()));
        Set<Integer> lines = all.stream().map(Candidate::line).collect(Collectors.toSet());
        long bare = all.stream()
                .filter(there -> lines.contains(there.line() + 1) || there.line() + 1 == text.lines.size())
                .count();
        return ranks.size() > 1
                && all.size() >= FEWEST
                && all.size() <= MOST
                && all.stream().allMatch(there -> isLine(there.line()) && !there.inside())
                && ranks.values().stream().allMatch(TornRegion::counts)
                && ranks.values().stream().anyMatch(TornRegion::isShuffled)
                && bare >= all.size() * BARE
                && paragraphs(-1, -1) >= all.size() * BARE;
    }

    /** Whether each number is there once, and not in the order in which one counts. */
    public static boolean isShuffled(List<Integer> numbers) {
        return new HashSet<>(numbers).size() == numbers.size()
                && IntStream.range(1, numbers.size()).anyMatch(i -> numbers.get(i) < numbers.get(i - 1));
    }

    /** The last such line in one direction, or one too far away. */
    private int end(int line, int step) {
        int last = line;
        while (isLine(last + step) && Math.abs(last - line) < WIDEST) {
            last += step;
        }
        return last;
    }

    private boolean isLine(int line) {
        @Nullable Candidate there = line < 0 || line >= text.lines.size() ? null : ground.at(line);
        return there != null
                && (there.isWholeLine() || there.marker().style() == Style.UNNUMBERED)
                && there.titleLength() <= LONG_TITLE
                && "。;:!".indexOf(ground.lastOf(line)) < 0;
    }

    private boolean isTorn(int from, int to) {
        Map<Integer, List<Integer>> ranks = new TreeMap<>();
        int lowest = 0;
        @Nullable Candidate before = null;
        for (int line = from; line <= to; line++) {
            Candidate there = Optional.ofNullable(ground.at(line)).orElseThrow();
            if (there.marker().style() != Style.UNNUMBERED) {
                ranks.computeIfAbsent(there.rank(), rank -> new ArrayList<>())
                        .add(there.marker().ordinal());
                lowest += before != null && ground.isBelow(there, before) ? 0 : 1;
                before = there;
            }
        }
        int numbered = ranks.values().stream().mapToInt(List::size).sum();
        boolean announced = from > 0 && ground.lastOf(from - 1) == ':';
        return ranks.size() > 1
                && numbered >= FEWEST
                && numbered <= MOST
                && !announced
                && ranks.values().stream().allMatch(TornRegion::counts)
                && ranks.values().stream().anyMatch(numbers -> new HashSet<>(numbers).size() == numbers.size())
                && isAlone(ranks.keySet(), from, to)
                && paragraphs(from, to) >= Math.max(3, lowest * ENOUGH);
    }

    /** 1 to n, in whatever order, with each number as often as others at most: none stands without the one before it. */
    private static boolean counts(List<Integer> numbers) {
        Set<Integer> all = new HashSet<>(numbers);
        return !all.contains(Numeral.UNREADABLE)
                && IntStream.rangeClosed(1, all.size()).allMatch(all::contains);
    }

    /** Whether no other line begins with a number of these ranks. */
    private boolean isAlone(Set<Integer> ranks, int from, int to) {
        return IntStream.range(0, text.lines.size())
                .filter(line -> line < from || line > to)
                .mapToObj(ground::at)
                .noneMatch(there -> there != null
                        && there.looksLikeHeading()
                        && ranks.contains(there.rank())
                        // （一）的内容包括…… speaks of it.
                        && !text.folded.startsWith("的", there.titleStart()));
    }

    private long paragraphs(int from, int to) {
        return IntStream.range(0, text.lines.size())
                .filter(line -> (line < from || line > to) && "。;!?".indexOf(ground.lastOf(line)) >= 0)
                .count();
    }
}
