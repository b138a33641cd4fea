package org.yandu.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gives headings their levels: the same for one numbering throughout the text, and none skipped. */
final class Levels {

    private Levels() {}

    /**
     * One below the lowest heading that any of its kind stands under.
     *
     * @param order the ranks of the headings, from the most important
     */
    static List<Heading> given(List<Heading> headings, List<Integer> order) {
        int kinds = Math.max(1, order.size());
        int[] depths = headings.stream()
                .mapToInt(h -> Math.max(0, Selection.depth(order, h.candidate())))
                .toArray();
        int[] parents = parents(depths);
        int[] levels = new int[kinds];
        for (int depth = 0; depth < kinds; depth++) {
            levels[depth] = 1;
            for (int i = 0; i < depths.length; i++) {
                if (depths[i] == depth && parents[i] >= 0) {
                    levels[depth] = Math.max(levels[depth], levels[depths[parents[i]]] + 1);
                }
            }
        }
        List<Heading> all = new ArrayList<>();
        for (int i = 0; i < depths.length; i++) {
            all.add(headings.get(i).at(levels[depths[i]]));
        }
        return all;
    }

    /** For each the last before it that is less deep, or -1. */
    private static int[] parents(int[] depths) {
        int[] parents = new int[depths.length];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < depths.length; i++) {
            while (!open.isEmpty() && depths[open.getLast()] >= depths[i]) {
                open.removeLast();
            }
            parents[i] = open.isEmpty() ? -1 : open.getLast();
            open.addLast(i);
        }
        return parents;
    }
}
