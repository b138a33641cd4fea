package org.yandu.anchor;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** Letters at the edge of a passage whose replacement is a rewording of it; where more is lost a clause was deleted. */
    private static final int EDGE = 8;

    private final Comparison texts;

    Candidates(Comparison texts) {
        this.texts = texts;
    }

    /** Where the comparison of both texts puts what is left of a passage; null when nothing is. */
    @Nullable
    Candidate compared(Range passage) {
        Range left = together(passage);
        if (left.isEmpty()) {
            return null;
        }
        Range place = place(passage, left);
        double kept = isThere(passage, place) ? 1 : (double) texts.alignment().kept(left) / passage.length();
        return new Candidate(place, kept, texts.likeness().score(kept, passage, place), runs(passage));
    }

    private Range place(Range passage, Range left) {
        Alignment alignment = texts.alignment();
        int first = alignment.forward(left.from());
        int end = alignment.forward(left.until() - 1) + 1;
        // 第一章 deleted before 第一条: which 第一 was left is a matter of taste, the words are there.
        Range fromFirst = new Range(first, first + passage.length());
        if (left.from() == passage.from() && isThere(passage, fromFirst)) {
            return fromFirst;
        }
        Range toEnd = new Range(Math.max(0, end - passage.length()), end);
        if (left.until() == passage.until() && isThere(passage, toEnd)) {
            return toEnd;
        }
        int before = edge(left.from() - passage.from(), first - alignment.placeAfter(left.from()));
        int after = edge(passage.until() - left.until(), alignment.placeBefore(left.until()) - end);
        return new Range(first - before, end + after);
    }

    /** How much of what was put in the place of the passage's first or last letters belongs to it. */
    private static int edge(int lost, int put) {
        return lost <= EDGE ? Math.min(lost, put) : 0;
    }

    private boolean isThere(Range passage, Range place) {
        return place.until() <= texts.now().size()
                && Arrays.equals(
                        texts.old().codes(),
                        passage.from(),
                        passage.until(),
                        texts.now().codes(),
                        place.from(),
                        place.until());
    }

    /**
     * From the first letter that is left to the last. Where more was put between two of them than the passage has letters, it
     * was torn apart, and the larger part counts.
     */
    private Range together(Range passage) {
        Alignment alignment = texts.alignment();
        Range best = new Range(passage.from(), passage.from());
        int most = 0;
        int from = -1;
        int last = -1;
        int count = 0;
        for (int i = passage.from(); i < passage.until(); i++) {
            if (alignment.forward(i) == Alignment.NONE) {
                continue;
            }
            if (last < 0 || alignment.forward(i) - alignment.forward(last) > passage.length()) {
                from = i;
                count = 0;
            }
            last = i;
            if (++count > most) {
                most = count;
                best = new Range(from, i + 1);
            }
        }
        return best;
    }

    private List<Range> runs(Range passage) {
        Alignment alignment = texts.alignment();
        int until = Math.min(alignment.oldSize(), passage.until() + Likeness.CONTEXT);
        List<Range> runs = new ArrayList<>();
        for (int i = Math.max(0, passage.from() - Likeness.CONTEXT); i < until; ) {
            int start = i++;
            if (alignment.forward(start) == Alignment.NONE) {
                continue;
            }
            while (i < until && alignment.forward(i) == alignment.forward(start) + i - start) {
                i++;
            }
            Range run = new Range(start, i);
            if (run.overlaps(passage)) {
                runs.add(run);
            }
        }
        return runs;
    }

    /** Where the words of a passage stand as something new. */
    List<Candidate> same(Range passage) {
        List<Candidate> found = new ArrayList<>();
        for (int start : texts.newGrams().find(texts.old().codes(), passage)) {
            Range place = new Range(start, start + passage.length());
            if (isFresh(place) && found.size() < MOST) {
                double score = texts.likeness().score(1, passage, place);
                found.add(new Candidate(place, 1, score, List.of(extended(passage, place))));
            }
        }
        return found;
    }

    private boolean isFresh(Range place) {
        return texts.alignment().known(place) <= (1 - FRESH) * place.length();
    }

    /** As far as the letters on both sides are the same too. */
    private Range extended(Range passage, Range place) {
        int[] old = texts.old().codes();
        int[] now = texts.now().codes();
        int before = 0;
        while (before < Likeness.CONTEXT
                && passage.from() > before
                && place.from() > before
                && old[passage.from() - before - 1] == now[place.from() - before - 1]) {
            before++;
        }
        int after = 0;
        while (after < Likeness.CONTEXT
                && passage.until() + after < old.length
                && place.until() + after < now.length
                && old[passage.until() + after] == now[place.until() + after]) {
            after++;
        }
        return new Range(passage.from() - before, passage.until() + after);
    }
}
