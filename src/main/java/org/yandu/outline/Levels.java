package org.yandu.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;

/** Gives headings their levels: the same for one numbering throughout the text, and none skipped. */
final class Levels {

    private Levels() {}

    /**
     * One below the lowest heading that any of its kind stands under.
     *
     * @param depth what kind a heading is of: the lower, the more important
     */
    static List<Heading> given(List<Heading> headings, ToIntFunction<Heading> depth) {
        int[] given = headings.stream().mapToInt(depth).toArray();
        int[] distinct = Arrays.stream(given).distinct().sorted().toArray();
        int kinds = distinct.length;
        int[] depths = Arrays.stream(given)
                .map(kind -> Arrays.binarySearch(distinct, kind))
                .toArray();
        int[] parents = parents(depths);
        int[] levels = new int[kinds];
        for (int kind = 0; kind < kinds; kind++) {
            levels[kind] = 1;
            for (int i = 0; i < depths.length; i++) {
                if (depths[i] == kind && parents[i] >= 0) {
                    levels[kind] = Math.max(levels[kind], levels[depths[parents[i]]] + 1);
                }
            }
        }
        List<Heading> all = new ArrayList<>();
        for (int i = 0; i < depths.length; i++) {
            all.add(headings.get(i).at(levels[depths[i]]));
        }
        return Annex.nested(all);
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
