package org.yandu.outline.lines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Which of the headings without a number stand below others. Two things show it: some are set in like the paragraphs and others are not, or one
 * stands directly above another and has its like further on (融资之难 above 招不到, and 审批之难 after that).
 */
final class ShortDepths {

    /** So many of both kinds, or it is an accident. */
    private static final int FEWEST = 2;

    /** Characters two titles share at their end or beginning that make them a series. */
    private static final int SHARED = 2;

    private final CleanText text;
    private final List<Integer> lines;
    private final Map<Integer, Integer> depths = new HashMap<>();

    private ShortDepths(CleanText text, List<Integer> lines) {
        this.text = text;
        this.lines = lines;
        lines.forEach(line -> depths.put(line, 0));
    }

    /**
     * @param lines of headings, in text order
     * @param pairs those directly above another one
     * @return how many levels each stands below the highest
     */
    static Map<Integer, Integer> of(CleanText text, List<Integer> lines, Set<Integer> pairs, IntPredicate isParagraph) {
        ShortDepths depths = new ShortDepths(text, lines);
        depths.byIndent(depths.usual(isParagraph));
        depths.byPairs(pairs);
        return depths.depths;
    }

    /** What most paragraphs are set in by. */
    private int usual(IntPredicate isParagraph) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < text.lines.size(); i++) {
            if (isParagraph.test(i)) {
                counts.merge(indent(text, i), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private void byIndent(int usual) {
        List<Integer> like =
                lines.stream().filter(line -> indent(text, line) == usual).toList();
        boolean both = like.size() >= FEWEST && lines.size() - like.size() >= FEWEST;
        if (both && !like.contains(lines.getFirst())) {
            like.forEach(line -> depths.merge(line, 1, Integer::sum));
        }
    }

    /** Columns of white space before a line; what a Chinese character takes is two. */
    private static int indent(CleanText text, int line) {
        int columns = 0;
        for (int i = text.lines.get(line).start() - 1; i >= 0 && text.text.charAt(i) != '\n'; i--) {
            columns += text.text.charAt(i) == '\u3000' ? 2 : 1;
        }
        return columns;
    }

    private void byPairs(Set<Integer> pairs) {
        List<Integer> firsts = pairs.stream()
                .filter(line -> !isApart(text, line, line + 1))
                .sorted()
                .toList();
        Set<Integer> lower = new HashSet<>();
        Set<Integer> governing = Set.copyOf(firsts);
        boolean several = firsts.size() >= FEWEST;
        int first = -1;
        for (int line : lines) {
            boolean shallower = first >= 0 && depths.getOrDefault(line, 0) < depths.getOrDefault(first, 0);
            if (governing.contains(line)) {
                first = line;
            } else if (first >= 0 && (shallower || (!several && isSeries(text, first, line)))) {
                first = -1;
            } else if (first >= 0) {
                lower.add(line);
            }
        }
        lower.forEach(line -> depths.merge(line, 1, Integer::sum));
    }

    /** Whether two lines are not set in by the same. */
    static boolean isApart(CleanText text, int one, int other) {
        return indent(text, one) != indent(text, other);
    }

    /** Another line, set in by the same, that ends or begins with the same words. */
    static boolean isSeries(CleanText text, int one, int other) {
        String here = text.lines.get(one).in(text.folded);
        String there = text.lines.get(other).in(text.folded);
        return one != other
                && !isApart(text, one, other)
                && here.length() > SHARED
                && there.length() > SHARED
                && (here.endsWith(there.substring(there.length() - SHARED))
                        || here.startsWith(there.substring(0, SHARED)));
    }
}
