package org.yandu.retrieval.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Of two texts of one build, the pairs that keep the order of both and are most alike together. */
final class Monotone {

    /** A stretch of the one text, one of the other, and how alike they are. */
    record Pair(int row, int column, double score) {}

    private Monotone() {}

    /**
     * The heaviest chain of pairs in which rows and columns ascend, with a tree of prefix maxima (P. Fenwick 1994): takes time with the
     * number of pairs, not with the product of both texts.
     *
     * @param pairs in any order
     * @return for each row its column, -1 for none
     */
    static int[] choose(List<Pair> pairs, int rows, int columns) {
        // Of one row the later columns first, so that no pair follows another of its row.
        List<Pair> ordered = pairs.stream()
                .sorted(Comparator.comparingInt(Pair::row)
                        .thenComparing(Comparator.comparingInt(Pair::column).reversed()))
                .toList();
        int[] tree = new int[columns + 1];
        Arrays.fill(tree, -1);
        List<Integer> before = new ArrayList<>();
        double[] sums = new double[ordered.size()];
        int last = -1;
        for (int at = 0; at < ordered.size(); at++) {
            Pair pair = ordered.get(at);
            int best = heaviest(tree, sums, pair.column());
            sums[at] = pair.score() + (best < 0 ? 0 : sums[best]);
            before.add(best);
            enter(tree, sums, pair.column() + 1, at);
            last = last < 0 || sums[at] > sums[last] ? at : last;
        }
        int[] chosen = new int[rows];
        Arrays.fill(chosen, -1);
        for (int at = last; at >= 0; at = before.get(at)) {
            chosen[ordered.get(at).row()] = ordered.get(at).column();
        }
        return chosen;
    }

    /** The chain that ends in one of so many first columns, -1 for none. */
    private static int heaviest(int[] tree, double[] sums, int columns) {
        int best = -1;
        for (int k = columns; k > 0; k -= k & -k) {
            best = heavier(sums, best, tree[k]);
        }
        return best;
    }

    private static void enter(int[] tree, double[] sums, int column, int at) {
        for (int k = column; k < tree.length; k += k & -k) {
            tree[k] = heavier(sums, tree[k], at);
        }
    }

    private static int heavier(double[] sums, int a, int b) {
        return a < 0 || b >= 0 && sums[b] > sums[a] ? b : a;
    }
}
