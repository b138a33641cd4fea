package org.yandu.outline.aside;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Style;

/**
 * 一 关于政权问题 above 一、新民主主义的政权…: older papers number their parts without a sign and begin again with one below each. Both are read as one kind
 * of numbering; where the text shows two, the one with the sign stands lower.
 */
public final class PlainNumerals {

    private static final int FEWEST = 2;

    private PlainNumerals() {}

    /** @param candidates in text order; those with the sign are given a depth where they stand lower */
    public static void apart(List<Candidate> candidates) {
        first(candidates);
        Set<Candidate> signed = new HashSet<>();
        int plain = 0;
        int expected = 1;
        for (Candidate candidate : candidates) {
            Marker marker = candidate.marker();
            if (marker.style() != Style.HAN || candidate.inside()) {
                continue;
            }
            if (isPlain(candidate)) {
                plain++;
                expected = 1;
                if (marker.ordinal() != plain) {
                    return;
                }
            } else if (plain == 0 || marker.ordinal() != expected++) {
                return;
            } else {
                signed.add(candidate);
            }
        }
        if (plain >= FEWEST && signed.size() >= FEWEST) {
            candidates.replaceAll(candidate -> signed.contains(candidate) ? lower(candidate) : candidate);
        }
    }

    /** 一 alone on its line and above （一）, and no other: the first part of an excerpt, which ends before the second. */
    private static void first(List<Candidate> candidates) {
        List<Candidate> han = candidates.stream()
                .filter(each -> each.marker().style() == Style.HAN)
                .toList();
        if (han.size() != 1) {
            return;
        }
        Candidate one = han.getFirst();
        int at = candidates.indexOf(one);
        boolean opens = isPlain(one) && one.titleLength() == 0 && one.marker().ordinal() == 1;
        if (opens && at + 1 < candidates.size() && isFirstBelow(candidates.get(at + 1))) {
            candidates.set(at, one.with(one.marker().firm()));
        }
    }

    private static boolean isFirstBelow(Candidate below) {
        return below.marker().style() == Style.HAN_BRACKET
                && below.marker().ordinal() == 1
                && below.looksLikeHeading()
                && !below.inside();
    }

    private static boolean isPlain(Candidate candidate) {
        return !candidate.marker().solid() && candidate.form() == Candidate.Form.LINE;
    }

    private static Candidate lower(Candidate one) {
        return one.with(one.marker().at(one.marker().depth() + 1));
    }
}
