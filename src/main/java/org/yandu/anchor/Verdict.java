package org.yandu.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides where a passage is. It is placed only where an unbroken stretch through it is found that both texts have once: words
 * that stand twice, in either text, are never chosen between, unless both sides of one are as they were.
 */
final class Verdict {

    /** Share of a passage's letters that must be left (facts.md). */
    private static final double KEPT = 0.6;

    /** Score below which what was found by searching is not the passage (facts.md). */
    private static final double FLOOR = 0.7;

    /** Score of a passage with all its surroundings but three or four letters. */
    private static final double WHOLE = 0.95;

    /** Score of a passage with all its surroundings as they were, whatever is lost by rounding. */
    private static final double UNTOUCHED = 0.99;

    /** Share of the letters on one side that must be left when nothing is unique; unlike text shares a fifth of them. */
    private static final double SIDE = 0.7;

    /** Score from which a moved passage may be reworded too, and by how much the next must be worse: half of one side. */
    private static final double CERTAIN = 0.8;

    private static final double LEAD = 0.1;

    /** Below this nothing is suggested: two unlike sentences of Chinese share up to a third of their letters. */
    private static final double HINT = 0.45;

    /** Letters up to which a quotation is ambiguous in 18 % of cases (facts.md): it counts only as it stands, in its context. */
    private static final int SHORT = 8;

    /** Letters an unbroken stretch must have: a clause; a short quotation and a word on each side; a moved sentence. */
    private static final int RUN = 8;

    private static final int SHORT_RUN = 12;

    private static final int MOVED_RUN = 16;

    private final Comparison texts;
    private final Candidates candidates;
    private final Strangers strangers;

    /**
     * @param place null when nothing can be suggested
     * @param reason one of {@link Found}'s
     */
    record Result(Grade grade, @Nullable Range place, double score, String reason) {}

    Verdict(Comparison texts) {
        this.texts = texts;
        this.candidates = new Candidates(texts);
        this.strangers = new Strangers(texts);
    }

    /** @param passage of at least one letter of the old text */
    Result of(Range passage) {
        Candidate compared = candidates.compared(passage);
        if (compared == null || compared.kept() < KEPT) {
            return searched(passage, compared);
        }
        boolean same = compared.isSame(passage);
        if (same && texts.isTwin(passage)) {
            return doubtful(compared, Found.TWINS);
        }
        // Short words that stand twice may have been torn apart here and stand whole there, in nearly the same company.
        boolean ambiguous = passage.length() <= SHORT && !texts.isUnique(passage);
        if (same && compared.score() >= (ambiguous ? UNTOUCHED : WHOLE)) {
            return result(Grade.EXACT, compared, Found.SAME);
        }
        if (isClear(passage, compared)) {
            if (same) {
                return ambiguous || hasRival(passage, compared) || isAnothers(passage, compared)
                        ? doubtful(compared, Found.TWINS)
                        : result(Grade.EXACT, compared, Found.AROUND);
            }
            if (passage.length() <= SHORT) {
                return doubtful(compared, Found.SHORT);
            }
            return strangers.have(passage, compared)
                    ? doubtful(compared, Found.UNSURE)
                    : result(Grade.EDITED, compared, Found.EDITED);
        }
        return searched(passage, compared);
    }

    /** Whether the same words stand elsewhere in nearly the same company: a sentence moved together with its neighbours. */
    private boolean hasRival(Range passage, Candidate compared) {
        return !texts.isUnique(passage)
                && candidates.same(passage).stream()
                        .anyMatch(other ->
                                !other.place().equals(compared.place()) && other.score() > compared.score() - LEAD);
    }

    /**
     * Whether the place is as good for the same words elsewhere in the old text, which have no other: of two sentences in nearly the
     * same company one was deleted, and which one cannot be said.
     */
    private boolean isAnothers(Range passage, Candidate compared) {
        return texts.placesInOld(passage).stream()
                .map(start -> new Range(start, start + passage.length()))
                .filter(other -> !other.equals(passage))
                .anyMatch(other -> {
                    // One that has a place of its own must fit better here; one that has none, as well.
                    double lead = texts.alignment().kept(other) == other.length() ? 0 : LEAD;
                    return texts.likeness().score(1, other, compared.place()) > compared.score() - lead;
                });
    }

    /** Both sides are there, or something unique; a short quotation must be part of that, with a word beside it. */
    private boolean isClear(Range passage, Candidate candidate) {
        boolean before = isBeside(passage, candidate, true);
        boolean after = isBeside(passage, candidate, false);
        if (passage.length() > SHORT) {
            return before && after || texts.hasUnique(texts.sentences(candidate.runs(), RUN));
        }
        List<Range> pieces = texts.sentences(candidate.runs(), before || after ? RUN : SHORT_RUN);
        pieces.removeIf(piece -> !piece.overlaps(passage));
        return texts.hasUnique(pieces);
    }

    /** Moved as it is; a short quotation only with one of its sides, because formulae are moved around by themselves. */
    private boolean isMoved(Range passage, Candidate candidate) {
        boolean beside =
                passage.length() > SHORT || isBeside(passage, candidate, true) || isBeside(passage, candidate, false);
        return beside && texts.hasUnique(texts.lines(candidate.runs(), MOVED_RUN));
    }

    /** Whether what stood before, or after, still stands there. */
    private boolean isBeside(Range passage, Candidate candidate, boolean before) {
        Likeness likeness = texts.likeness();
        double share =
                before ? likeness.before(passage, candidate.place()) : likeness.after(passage, candidate.place());
        return share >= SIDE;
    }

    /** Not, or not surely, where the comparison of the texts leads. */
    private Result searched(Range passage, @Nullable Candidate compared) {
        List<Candidate> same = best(candidates.same(passage));
        if (!same.isEmpty()) {
            Candidate best = same.getFirst();
            if (compared != null && compared.isSame(passage) && compared.score() >= best.score()) {
                return doubtful(compared, Found.TWINS);
            }
            if (isMoved(passage, best)) {
                return result(Grade.MOVED, best, Found.MOVED);
            }
            if (best.score() >= FLOOR || texts.isUnique(passage)) {
                return doubtful(best, same.size() > 1 || !texts.isUnique(passage) ? Found.TWINS : Found.SHORT);
            }
        } else if (passage.length() > SHORT) {
            List<Candidate> reworded = best(new Rewording(texts, passage).find());
            if (!reworded.isEmpty() && reworded.getFirst().score() >= FLOOR) {
                return isClear(reworded)
                        ? result(Grade.EDITED, reworded.getFirst(), Found.MOVED_EDITED)
                        : doubtful(reworded.getFirst(), Found.UNSURE);
            }
        }
        if (compared != null && compared.kept() >= HINT) {
            boolean isShort = passage.length() <= SHORT;
            return doubtful(compared, isShort ? Found.SHORT : compared.kept() == 1 ? Found.TWINS : Found.UNSURE);
        }
        return gone(passage, same);
    }

    private static List<Candidate> best(List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return sorted;
    }

    private boolean isClear(List<Candidate> candidates) {
        Candidate best = candidates.getFirst();
        boolean leads =
                candidates.size() == 1 || best.score() - candidates.get(1).score() >= LEAD;
        return leads
                && best.kept() >= KEPT
                && best.score() >= CERTAIN
                && texts.hasUnique(texts.sentences(best.runs(), SHORT_RUN));
    }

    /** The same words elsewhere are suggested, or the spot where the passage stood. */
    private Result gone(Range passage, List<Candidate> same) {
        if (!same.isEmpty()) {
            return result(Grade.ORPHAN, same.getFirst(), Found.GONE);
        }
        Alignment alignment = texts.alignment();
        int spot = alignment.placeAfter(passage.from());
        boolean placed = alignment.kept(new Range(0, alignment.oldSize())) > 0;
        return new Result(Grade.ORPHAN, placed ? new Range(spot, spot) : null, 0, Found.GONE);
    }

    private static Result result(Grade grade, Candidate at, String reason) {
        return new Result(grade, at.place(), at.score(), reason);
    }

    private static Result doubtful(Candidate at, String reason) {
        return result(Grade.DOUBTFUL, at, reason);
    }
}
