package org.yandu.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides where a passage is, from the places it may be at. Two that are nearly as good are never chosen between. */
final class Verdict {

    /** Share of a passage's letters that must be left (facts.md). */
    private static final double KEPT = 0.6;

    /** Score below which nothing is placed (facts.md). */
    private static final double FLOOR = 0.7;

    /** Score by which the best place must lead: half of what one side of the surroundings can give. */
    private static final double LEAD = 0.1;

    /** A place for which only comparing letter by letter speaks, and that is not where the text was, must be this good. */
    private static final double CERTAIN = 0.8;

    /** Below this nothing is suggested: two unlike sentences of Chinese share up to a third of their letters. */
    private static final double HINT = 0.45;

    /** Share of one side's letters that makes a context match; unlike text shares a fifth. */
    private static final double MATCH = 0.6;

    /** Letters up to which a quotation is ambiguous in 18 % of cases (facts.md): it counts only as it stands, in its context. */
    private static final int SHORT = 8;

    private final Comparison texts;
    private final Candidates candidates;

    /**
     * @param place null when nothing can be suggested
     * @param reason one of {@link Found}'s
     */
    record Result(Grade grade, @Nullable Range place, double score, String reason) {}

    Verdict(Comparison texts) {
        this.texts = texts;
        this.candidates = new Candidates(texts);
    }

    /** @param passage of at least one letter of the old text */
    Result of(Range passage) {
        Candidate compared = candidates.compared(passage);
        if (compared != null && compared.isSame(passage) && isAround(compared)) {
            return texts.isTwin(passage) ? doubtful(compared, Found.TWINS) : result(Grade.EXACT, compared, Found.SAME);
        }
        List<Candidate> all = collect(passage, compared);
        if (all.isEmpty()) {
            return gone(passage, compared);
        }
        all.sort(Comparator.comparingDouble(Candidate::score).reversed());
        Candidate best = all.getFirst();
        if (best.score() < HINT) {
            return gone(passage, compared);
        }
        if (isContested(passage, best, all)) {
            return doubtful(best, Found.TWINS);
        }
        return best.isSame(passage) ? same(passage, best) : reworded(passage, best);
    }

    private List<Candidate> collect(Range passage, @Nullable Candidate compared) {
        List<Candidate> all = new ArrayList<>();
        if (compared != null && compared.kept() >= KEPT) {
            all.add(compared);
        }
        if (compared == null || !compared.isSame(passage) || compared.score() < FLOOR) {
            all.addAll(candidates.same(passage));
            if (all.stream().noneMatch(each -> each.score() >= FLOOR) && passage.length() > SHORT) {
                all.addAll(new Rewording(texts, passage).find());
            }
        }
        return all;
    }

    /** Both sides are there, nearly to the letter. */
    private boolean isAround(Candidate place) {
        return place.score() >= 1 - LEAD / 2;
    }

    private boolean isContested(Range passage, Candidate best, List<Candidate> all) {
        for (Candidate other : all.subList(1, all.size())) {
            if (best.score() - other.score() < LEAD && !other.place().overlaps(best.place())) {
                return true;
            }
        }
        if (best.compared() && best.isSame(passage) && texts.isTwin(passage)) {
            return true;
        }
        for (Range rival : candidates.rivals(passage)) {
            if (best.score() - texts.likeness().score(best.kept(), rival, best.place()) < LEAD) {
                return true;
            }
        }
        return false;
    }

    private Result same(Range passage, Candidate best) {
        double before = texts.likeness().before(passage, best.place());
        double after = texts.likeness().after(passage, best.place());
        if (passage.length() <= SHORT && Math.max(before, after) < MATCH) {
            return doubtful(best, Found.SHORT);
        }
        if (best.score() < FLOOR) {
            return doubtful(best, Found.UNSURE);
        }
        return best.compared() ? result(Grade.EXACT, best, Found.AROUND) : result(Grade.MOVED, best, Found.MOVED);
    }

    private Result reworded(Range passage, Candidate best) {
        if (passage.length() <= SHORT) {
            return doubtful(best, Found.SHORT);
        }
        boolean clear = best.compared() ? best.kept() >= KEPT : best.kept() >= KEPT && best.score() >= CERTAIN;
        if (!clear) {
            return doubtful(best, Found.UNSURE);
        }
        return result(Grade.EDITED, best, best.compared() ? Found.EDITED : Found.MOVED_EDITED);
    }

    private static Result result(Grade grade, Candidate at, String reason) {
        return new Result(grade, at.place(), at.score(), reason);
    }

    private static Result doubtful(Candidate at, String reason) {
        return result(Grade.DOUBTFUL, at, reason);
    }

    /** Not there; what is left of it, or the spot where it stood, is suggested. */
    private Result gone(Range passage, @Nullable Candidate compared) {
        if (compared != null && compared.kept() >= HINT) {
            return doubtful(compared, Found.UNSURE);
        }
        Alignment alignment = texts.alignment();
        int spot = alignment.placeAfter(passage.from());
        boolean placed = alignment.kept(new Range(0, alignment.oldSize())) > 0;
        return new Result(Grade.ORPHAN, placed ? new Range(spot, spot) : null, 0, Found.GONE);
    }
}
