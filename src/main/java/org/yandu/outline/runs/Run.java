package org.yandu.outline.runs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/** Candidates of one rank under one heading that count on from one another. */
final class Run {

    /** So many numbers may be missing between two neighbours. */
    private static final int GAP = 2;

    /** A count that has not gone on through so many others is over. */
    private static final int OPEN = 50;

    final List<Candidate> members = new ArrayList<>();
    final Set<Candidate> slips = new HashSet<>();
    boolean outOfOrder;

    /** The number before its first, when it goes on from the heading before; otherwise 0. */
    final int before;

    private int last;

    private Run(Candidate first, int expected) {
        int ordinal = first.marker().ordinal();
        // Articles count through the chapters; the last of a chapter may be missing.
        boolean article = first.marker().style() == Style.ARTICLE && expected > 1;
        boolean goesOn = ordinal == expected || (article && ordinal > expected && ordinal <= expected + GAP);
        before = goesOn ? ordinal - 1 : 0;
        add(first, first.marker().ordinal());
    }

    private void add(Candidate candidate, int ordinal) {
        members.add(candidate);
        last = ordinal == Numeral.UNREADABLE ? last + 1 : ordinal;
        if (candidate.marker().ordinal() == Numeral.UNREADABLE
                && candidate.marker().label().startsWith("第")) {
            slips.add(candidate);
        }
    }

    int last() {
        return last;
    }

    Candidate first() {
        return members.getFirst();
    }

    /** How many numbers follow the one before, as a share of all. */
    double sequence() {
        if (outOfOrder) {
            return 0.6;
        }
        int steps = 0;
        int places = 0;
        int expected = before + 1;
        for (int i = 0; i < members.size(); i++) {
            int ordinal = members.get(i).marker().ordinal();
            boolean unreadable = ordinal == Numeral.UNREADABLE;
            steps += ordinal == expected || unreadable ? 1 : 0;
            // 一二二四: the second 二 is one slip, not two.
            places += ordinal == before + 1 + i || unreadable ? 1 : 0;
            expected = (unreadable ? expected : ordinal) + 1;
        }
        return (double) Math.max(steps, places) / members.size();
    }

    /**
     * Sorts the candidates of one place into runs.
     *
     * @param candidates of one rank, in text order
     * @param expected the number that would go on from the heading before
     */
    static List<Run> runs(List<Candidate> candidates, int expected, CleanText text) {
        if (isShuffled(candidates)) {
            Run run = new Run(candidates.getFirst(), 0);
            run.outOfOrder = true;
            candidates.stream().skip(1).forEach(c -> run.add(c, c.marker().ordinal()));
            run.last = candidates.size();
            return List.of(run);
        }
        List<Run> runs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            place(candidate, runs, expected, text);
        }
        return runs;
    }

    private static void place(Candidate candidate, List<Run> runs, int expected, CleanText text) {
        int ordinal = candidate.marker().ordinal();
        Run next = find(runs, candidate, 1, 1);
        if (next != null || (ordinal == Numeral.UNREADABLE && !runs.isEmpty())) {
            (next != null ? next : runs.getLast()).add(candidate, ordinal);
            return;
        }
        Run same = ordinal == 1 ? null : find(runs, candidate, 0, 0);
        if (same != null || repeats(runs, candidate, text)) {
            // A running header repeats the heading word for word; a doubled number has other words.
            if (same != null && !repeats(runs, candidate, text)) {
                if (!candidate.marker().isInserted()) {
                    same.slips.add(candidate);
                }
                same.add(candidate, ordinal);
            }
            return;
        }
        Run gap = find(runs, candidate, 2, GAP + 1);
        if (gap != null && ordinal != 1) {
            gap.slips.add(candidate);
            gap.add(candidate, ordinal);
            return;
        }
        runs.add(new Run(candidate, expected));
    }

    /** The latest run the candidate lies so many numbers after, of its own kind if there is one. */
    private static @Nullable Run find(List<Run> runs, Candidate candidate, int least, int most) {
        Run other = null;
        for (int i = runs.size() - 1; i >= Math.max(0, runs.size() - OPEN); i--) {
            Run run = runs.get(i);
            int step = candidate.marker().ordinal() - run.last;
            if (step >= least && step <= most) {
                if (run.first().looksLikeHeading() == candidate.looksLikeHeading()) {
                    return run;
                }
                other = other == null ? run : other;
            }
        }
        return other;
    }

    private static boolean repeats(List<Run> runs, Candidate candidate, CleanText text) {
        if (runs.isEmpty() || candidate.titleLength() == 0) {
            return false;
        }
        Candidate last = runs.getLast().members.getLast();
        return last.marker().ordinal() == candidate.marker().ordinal()
                && text.folded
                        .substring(last.titleStart(), last.titleEnd())
                        .equals(text.folded.substring(candidate.titleStart(), candidate.titleEnd()));
    }

    /** Whether they are 1 to n, each on a line of its own, but not in this order; of four or more one may be doubled. */
    private static boolean isShuffled(List<Candidate> candidates) {
        Set<Integer> ordinals = new HashSet<>();
        boolean ascending = true;
        int before = 0;
        for (Candidate candidate : candidates) {
            int ordinal = candidate.marker().ordinal();
            // A second 1 begins another list.
            boolean again = !ordinals.add(ordinal);
            if (!candidate.isWholeLine() || ordinal > candidates.size() || (again && ordinal == 1)) {
                return false;
            }
            ascending &= ordinal >= before;
            before = ordinal;
        }
        int doubled = candidates.size() - ordinals.size();
        return !ascending
                && candidates.size() >= 3
                && doubled <= (candidates.size() >= 4 ? 1 : 0)
                && !ordinals.contains(Numeral.UNREADABLE);
    }
}
