package org.yandu.outline.marked;

import java.util.List;
import java.util.TreeSet;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.numbers.Style;

/**
 * # 第一编 and # 第一章: whoever marked both as headings of one depth did not mean that they are. Where divisions of several kinds have one depth, each kind
 * stands one deeper than the one above it, and what was deeper stays below.
 */
public final class MarkedDivisions {

    private static final String KINDS = "编章节条";

    /** A rank has room for no more. */
    private static final int DEEPEST = 9;

    private MarkedDivisions() {}

    /** @param candidates in text order; changed */
    public static void apart(List<Candidate> candidates) {
        TreeSet<Integer> places = new TreeSet<>();
        candidates.stream()
                .filter(MarkedDivisions::isMarked)
                .map(MarkedDivisions::place)
                .forEach(places::add);
        boolean together = places.stream()
                .anyMatch(each -> each % 10 > 0 && places.lower(each) != null && isSister(places.lower(each), each));
        List<Integer> order = List.copyOf(places);
        if (together && order.size() <= DEEPEST) {
            candidates.replaceAll(each ->
                    isMarked(each) ? each.with(each.marker().at(order.indexOf(place(each)) + 1)) : each);
        }
    }

    /** Two kinds of division, of one depth. */
    private static boolean isSister(int upper, int lower) {
        return upper % 10 > 0 && upper / 10 == lower / 10;
    }

    private static boolean isMarked(Candidate candidate) {
        return candidate.marker().style() == Style.MARKDOWN;
    }

    /** By depth and then by kind; what is no division stands before those of its depth. */
    private static int place(Candidate candidate) {
        String label = candidate.marker().label();
        // 第一百三十三条之一 is an article.
        int of = label.indexOf('之');
        String bare = of > 0 ? label.substring(0, of) : label;
        int kind = bare.startsWith("第") ? KINDS.indexOf(bare.charAt(bare.length() - 1)) + 1 : 0;
        return candidate.marker().depth() * 10 + kind;
    }
}
