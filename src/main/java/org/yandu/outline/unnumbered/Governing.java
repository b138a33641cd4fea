package org.yandu.outline.unnumbered;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.lines.BareHeading;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.lines.ShortLines;
import org.yandu.outline.numbers.Style;
import org.yandu.outline.runs.Ground;

/**
 * Parts of a report without a number: 过去五年工作回顾 above 一、, and behind the last of its sections 今后五年工作安排, whose text may have no
 * numbers at all. The later parts are known by words they share with the first.
 */
final class Governing {

    private static final int LONGEST = 28;

    /** Paragraphs between a part and its first section. */
    private static final int PREAMBLE = 2;

    /** Characters that two such titles share somewhere. */
    private static final int SHARED = 2;

    private final CleanText text;
    private final Set<Integer> front;
    private final Set<Integer> taken = new HashSet<>();
    private final Map<Integer, Candidate> headings = new HashMap<>();

    private Governing(CleanText text, List<Heading> found, List<Candidate> candidates, Set<Integer> front) {
        this.text = text;
        this.front = front;
        taken.addAll(front);
        candidates.forEach(candidate -> taken.add(candidate.line()));
        found.forEach(heading -> headings.putIfAbsent(heading.candidate().line(), heading.candidate()));
    }

    /**
     * @param found by numbering, in text order
     * @param front lines of the head, which are no headings
     * @return the headings above the numbered ones, or none
     */
    static List<Heading> parts(
            CleanText text, List<Heading> found, List<Integer> order, List<Candidate> candidates, Set<Integer> front) {
        List<Candidate> top = top(found, order);
        if (top.isEmpty()
                || top.getFirst().inside()
                || top.getFirst().marker().ordinal() != 1
                || top.getFirst().line() == 0) {
            return List.of();
        }
        Governing governing = new Governing(text, found, candidates, front);
        int first = governing.first(top.getFirst().line());
        if (first < 0) {
            return List.of();
        }
        List<Integer> lines = new ArrayList<>(List.of(first));
        int next = 0;
        for (int line = first + 2; line + 1 < text.lines.size(); line++) {
            while (next < top.size() && top.get(next).line() <= line) {
                next++;
            }
            boolean cut = next < top.size() && top.get(next).marker().ordinal() != 1;
            if (!cut && governing.mayHead(line) && governing.isKin(first, line) && governing.begins(line)) {
                lines.add(line);
            }
        }
        return lines.size() > 1
                ? lines.stream().map(line -> ShortLines.heading(text, line)).toList()
                : List.of();
    }

    /** The line above 一、, or above what is said before 一、; or -1. */
    private int first(int numbered) {
        int line = numbered - 1;
        while (line >= numbered - PREAMBLE && isText(line)) {
            line--;
        }
        return mayHead(line) && (front.contains(line - 1) || isText(line - 1)) ? line : -1;
    }

    private static List<Candidate> top(List<Heading> found, List<Integer> order) {
        List<Candidate> numbered = found.stream()
                .map(Heading::candidate)
                .filter(candidate -> candidate.marker().style() != Style.UNNUMBERED)
                .toList();
        int rank = numbered.stream()
                .mapToInt(candidate -> order.indexOf(candidate.rank()))
                .min()
                .orElse(-1);
        if (rank < 0 || order.get(rank) < Style.FORMAL.ordinal() * 10) {
            return List.of();
        }
        return numbered.stream()
                .filter(candidate -> candidate.rank() == order.get(rank))
                .toList();
    }

    private boolean mayHead(int line) {
        return line > 0 && !taken.contains(line) && BareHeading.mayBe(text, line, LONGEST);
    }

    /** A paragraph that leads to nothing. */
    private boolean isText(int line) {
        return line >= 0
                && Ground.isSentence(text, line)
                && ":".indexOf(text.folded.charAt(text.lines.get(line).end() - 1)) < 0;
    }

    /** Between two paragraphs, or above a count that begins again. */
    private boolean begins(int line) {
        @Nullable Candidate below = headings.get(line + 1);
        boolean heads = below == null
                ? Ground.isSentence(text, line + 1)
                : below.marker().ordinal() == 1;
        return heads && isText(line - 1);
    }

    private boolean isKin(int one, int other) {
        String here = text.lines.get(one).in(text.folded);
        String there = text.lines.get(other).in(text.folded);
        for (int i = 0; i + SHARED <= there.length(); i++) {
            if (here.contains(there.substring(i, i + SHARED))) {
                return true;
            }
        }
        return false;
    }
}
