package org.yandu.anchor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that every paragraph has, in one that was moved as a whole: they went where the rest of the paragraph went, although the
 * words that now stand where they stood are the same.
 */
final class MovedAlong {

    /** Letters of its paragraph on each side that are looked for together with a passage. */
    private static final int AROUND = Likeness.CONTEXT;

    /** Letters beyond the passage itself that must be among them: a clause and more, so that they say whose paragraph it is. */
    private static final int LEAST = 16;

    private final Comparison texts;
    private final Candidates candidates;

    MovedAlong(Comparison texts, Candidates candidates) {
        this.texts = texts;
        this.candidates = candidates;
    }

    /**
     * @param around the passage with what stands about it in its paragraph, in letters of the old text
     * @param there where that stands now, once in either text
     * @param at where the passage is then
     */
    record Move(Range around, Candidate there, Candidate at) {}

    /** Null when what stands about a passage has not been moved, or stands there twice. */
    @Nullable
    Move of(Range passage) {
        Range around = around(passage);
        if (around.length() < passage.length() + LEAST || !texts.isUnique(around)) {
            return null;
        }
        List<Candidate> places = candidates.same(around);
        if (places.size() != 1) {
            return null;
        }
        Candidate there = places.getFirst();
        int from = there.place().from() + passage.from() - around.from();
        Range place = new Range(from, from + passage.length());
        double score = texts.likeness().score(1, passage, place);
        return new Move(around, there, new Candidate(place, 1, score, there.runs()));
    }

    private Range around(Range passage) {
        Letters old = texts.old();
        int from = passage.from();
        while (from > 0 && passage.from() - from < AROUND && !old.startsLine(from)) {
            from--;
        }
        int until = passage.until();
        while (until < old.size() && until - passage.until() < AROUND && !old.startsLine(until)) {
            until++;
        }
        return new Range(from, until);
    }
}
