package org.yandu.outline.lines;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/** Gives headings their levels: one below the heading that governs them, so that none is skipped. */
public final class Levels {

    /** Above every kind: 一、 of 附件2 stands below it, whatever level 一、 has in the document it came with. */
    private static final int ANNEX = Integer.MIN_VALUE;

    /** Between two kinds of numbering there is room for nine levels that something else gives. */
    public static final int STEP = 10;

    private Levels() {}

    /**
     * An article is on the second level in a chapter and on the third in a section: a level says how deep something stands in this
     * text, not what it is called.
     *
     * @param depth what kind a heading is of: the lower, the more important
     */
    public static List<Heading> given(List<Heading> headings, ToIntFunction<Heading> depth) {
        Deque<Integer> open = new ArrayDeque<>();
        List<Heading> all = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            Heading next = Annex.opens(heading) ? goingOn(headings, i) : null;
            int kind = next == null ? depth.applyAsInt(heading) : depth.applyAsInt(next) + 1;
            boolean annex = next == null && Annex.opens(heading);
            while (!open.isEmpty()
                    && (annex || (open.getLast() == ANNEX ? Annex.ends(heading) : open.getLast() >= kind))) {
                open.removeLast();
            }
            open.addLast(annex ? ANNEX : kind);
            all.add(heading.at(open.size()));
        }
        return byKind(ofExcerpt(all, depth), depth);
    }

    /** 第二章 below 附：…表, with 第一章 above it: what goes on with the count of the text shows that 附 stands within the text. */
    private static @Nullable Heading goingOn(List<Heading> headings, int annex) {
        for (int i = annex + 1; i < headings.size() && !Annex.opens(headings.get(i)); i++) {
            Heading heading = headings.get(i);
            Marker marker = heading.candidate().marker();
            if (divides(marker.style())
                    && marker.ordinal() > 1
                    && ordinal(headings.subList(annex, i), heading) == Numeral.UNREADABLE
                    && ordinal(headings.subList(0, annex), heading) == marker.ordinal() - 1) {
                return heading;
            }
        }
        return null;
    }

    private static boolean divides(Style style) {
        return style == Style.HAN || (style.isStructural() && style != Style.ARTICLE);
    }

    /** Of the last of a kind. */
    private static int ordinal(List<Heading> headings, Heading kind) {
        return headings.reversed().stream()
                .map(heading -> heading.candidate().marker())
                .filter(marker -> marker.rank() == kind.candidate().rank())
                .mapToInt(Marker::ordinal)
                .findFirst()
                .orElse(Numeral.UNREADABLE);
    }

    /** （三） and then 四、: an excerpt that begins inside 三、 whatever else stands before 四、 is one lower than it seems. */
    private static List<Heading> ofExcerpt(List<Heading> headings, ToIntFunction<Heading> depth) {
        int highest = headings.stream().mapToInt(depth).min().orElse(0);
        int upper = 0;
        while (upper < headings.size() && depth.applyAsInt(headings.get(upper)) > highest) {
            upper++;
        }
        boolean inside =
                upper > 0 && upper < headings.size() && goesOn(headings.getFirst()) && goesOn(headings.get(upper));
        if (!inside) {
            return headings;
        }
        List<Heading> all = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            all.add(i < upper ? heading.at(heading.level() + 1) : heading);
        }
        return all;
    }

    private static boolean goesOn(Heading heading) {
        Marker marker = heading.candidate().marker();
        boolean counted =
                marker.style() == Style.HAN || marker.style() == Style.HAN_BRACKET || marker.style() == Style.ARABIC;
        return counted && marker.ordinal() > 1;
    }

    /**
     * （二） directly above 一、, with nothing above both that governs it, has been torn from its place: from there on what kind a heading is of
     * says its level, since what it stands below says nothing.
     */
    private static List<Heading> byKind(List<Heading> headings, ToIntFunction<Heading> depth) {
        int torn = 0;
        while (torn + 1 < headings.size() && !isTorn(headings.get(torn), headings.get(torn + 1), depth)) {
            torn++;
        }
        if (torn + 1 >= headings.size()) {
            return headings;
        }
        int highest = depth.applyAsInt(headings.get(torn + 1));
        int from = torn;
        while (from > 0
                && belongs(headings.get(from - 1), highest, depth)
                && headings.get(from - 1).level() >= headings.get(torn).level()) {
            from--;
        }
        int to = from;
        while (to < headings.size() && belongs(headings.get(to), highest, depth)) {
            to++;
        }
        int base = headings.get(torn + 1).level();
        List<Integer> kinds = headings.subList(from, to).stream()
                .map(depth::applyAsInt)
                .distinct()
                .sorted()
                .toList();
        List<Heading> all = new ArrayList<>(headings.subList(0, from));
        for (Heading heading : headings.subList(from, to)) {
            all.add(heading.at(base + kinds.indexOf(depth.applyAsInt(heading))));
        }
        all.addAll(headings.subList(to, headings.size()));
        return all;
    }

    private static boolean belongs(Heading heading, int highest, ToIntFunction<Heading> depth) {
        return depth.applyAsInt(heading) >= highest && !Annex.opens(heading);
    }

    private static boolean isTorn(Heading above, Heading below, ToIntFunction<Heading> depth) {
        return below.candidate().line() == above.candidate().line() + 1
                && depth.applyAsInt(above) > depth.applyAsInt(below)
                && above.level() <= below.level()
                && !Annex.opens(above)
                && !Annex.opens(below);
    }
}
