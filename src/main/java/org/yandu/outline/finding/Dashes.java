package org.yandu.outline.finding;

import java.util.ArrayList;
import java.util.List;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.MarkerReader;
import org.yandu.outline.numbers.Style;

/** （—） for （一）, as slips of the keyboard and scans have it: only where the count goes on from it, or comes to it. */
public final class Dashes {

    private Dashes() {}

    /** @param candidates in text order; a dash that is no number is taken out */
    public static void weed(CleanText text, List<Candidate> candidates) {
        List<Candidate> none = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate here = candidates.get(i);
            if (isDashed(text, here) && !isCounted(text, candidates, i, 1) && !isCounted(text, candidates, i, -1)) {
                none.add(here);
            }
        }
        candidates.removeAll(none);
    }

    private static boolean isDashed(CleanText text, Candidate candidate) {
        Marker marker = candidate.marker();
        boolean han = marker.style() == Style.HAN || marker.style() == Style.HAN_BRACKET;
        return han
                && text.folded
                        .substring(marker.start(), marker.end())
                        .chars()
                        .anyMatch(c -> MarkerReader.DASHES.indexOf(c) >= 0);
    }

    /** Whether the next of its rank in one direction has the next number. */
    private static boolean isCounted(CleanText text, List<Candidate> candidates, int at, int step) {
        Candidate here = candidates.get(at);
        for (int i = at + step; i >= 0 && i < candidates.size(); i += step) {
            Candidate other = candidates.get(i);
            if (other.rank() == here.rank()) {
                return !isDashed(text, other)
                        && other.marker().ordinal() == here.marker().ordinal() + step;
            }
        }
        return false;
    }
}
