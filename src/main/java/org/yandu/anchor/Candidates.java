package org.yandu.anchor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places in the new text where a passage of the old one may be. Words that stood there before belong to their own place:
 * only what is new in the text can be what was moved, so that a deleted formula is not found in the next section.
 */
final class Candidates {

    /** Places of the same words that are looked at; a passage with more equals is not told apart anyway. */
    private static final int MOST = 50;

    /** At least this share of a place must be new. */
    private static final double FRESH = 0.5;

    private final Comparison texts;

    Candidates(Comparison texts) {
        this.texts = texts;
    }

    /** Where the comparison of both texts puts what is left of a passage; null when nothing is. */
    @Nullable
    Candidate compared(Range passage) {
        Alignment alignment = texts.alignment();
        int first = passage.from();
        int last = passage.until() - 1;
        while (first <= last && alignment.forward(first) == Alignment.NONE) {
            first++;
        }
        while (first <= last && alignment.forward(last) == Alignment.NONE) {
            last--;
        }
        if (first > last) {
            return null;
        }
        int lostBefore = first - passage.from();
        int newBefore = alignment.forward(first) - alignment.placeAfter(first);
        int lostAfter = passage.until() - 1 - last;
        int newAfter = alignment.placeBefore(last + 1) - alignment.forward(last) - 1;
        Range place = new Range(
                alignment.forward(first) - Math.min(lostBefore, newBefore),
                alignment.forward(last) + 1 + Math.min(lostAfter, newAfter));
        double kept = (double) alignment.kept(passage) / passage.length();
        return new Candidate(place, kept, texts.likeness().score(kept, passage, place), true);
    }

    /** Where the words of a passage stand as something new. */
    List<Candidate> same(Range passage) {
        List<Candidate> found = new ArrayList<>();
        for (int start : texts.newGrams().find(texts.old().codes(), passage)) {
            Range place = new Range(start, start + passage.length());
            if (isFresh(place) && found.size() < MOST) {
                found.add(new Candidate(place, 1, texts.likeness().score(1, passage, place), false));
            }
        }
        return found;
    }

    /** The passages of the old text, other than this one, that have the same words and are not surely elsewhere. */
    List<Range> rivals(Range passage) {
        List<Range> found = new ArrayList<>();
        for (int start : texts.oldGrams().find(texts.old().codes(), passage)) {
            Range other = new Range(start, start + passage.length());
            boolean gone = texts.alignment().kept(other) <= (1 - FRESH) * other.length();
            if (start != passage.from() && gone && found.size() < MOST) {
                found.add(other);
            }
        }
        return found;
    }

    boolean isFresh(Range place) {
        return texts.alignment().known(place) <= (1 - FRESH) * place.length();
    }
}
