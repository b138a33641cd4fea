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

    /** Letters of a clause. */
    private static final int PART = 8;

    /** Share of a passage below which what is left of it is a remnant, no part. */
    private static final double SHARE = 0.25;

    private final Comparison texts;

    Candidates(Comparison texts) {
        this.texts = texts;
    }

    /** Where the comparison of both texts puts what is left of a passage; null when nothing is. */
    @Nullable
    Candidate compared(Range passage) {
        Remains remains = new Remains(texts, passage);
        Range left = remains.left();
        if (left.isEmpty()) {
            return null;
        }
        Range place = remains.place(left);
        double kept = remains.isThere(place) ? 1 : (double) remains.kept(left) / passage.length();
        return new Candidate(place, kept, texts.likeness().score(kept, passage, place), runs(passage));
    }

    /**
     * The longest clause or sentence of a passage that stands, once in either text, as it was: what is left when the rest was cut off or
     * replaced, there or somewhere else; null when it is less than a clause or a small share.
     */
    @Nullable
    Candidate part(Range passage) {
        Range best = null;
        for (Range sentence : texts.lines(List.of(passage), PART)) {
            Range left = longest(sentence);
            boolean counts = left.length() >= Math.max(PART, SHARE * passage.length()) && texts.isUnique(left);
            if (counts && (best == null || left.length() > best.length())) {
                best = left;
            }
        }
        if (best == null) {
            return null;
        }
        int start = texts.newGrams().find(texts.old().codes(), best).getFirst();
        Range place = new Range(start, start + best.length());
        double kept = (double) best.length() / passage.length();
        return new Candidate(place, kept, texts.likeness().score(kept, passage, place), List.of(best));
    }

    /** The longest stretch of some letters that the new text has. */
    private Range longest(Range letters) {
        int[] old = texts.old().codes();
        Range best = new Range(letters.from(), letters.from());
        for (int from = letters.from(); from + best.length() < letters.until(); from++) {
            int until = from + Math.max(PART, best.length() + 1);
            while (until <= letters.until()
                    && !texts.newGrams().find(old, new Range(from, until)).isEmpty()) {
                best = new Range(from, until++);
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
