package org.yandu.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides where a passage is. A place is believed only where what both texts say leaves no other explanation: an unbroken stretch
 * through the passage itself that both have once, or both its sides and no rival for the place. A unique neighbour is no witness: the
 * formula below a heading may be another one. Everything else is put to the reader.
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

    /** Score from which a moved passage may be reworded too, and by how much the next must be worse: half of one side. */
    private static final double CERTAIN = 0.8;

    private static final double LEAD = 0.1;

    /** Below this nothing is suggested: two unlike sentences of Chinese share up to a third of their letters. */
    private static final double HINT = 0.45;

    /** Letters up to which words that stand twice are placed only where one of their sides is as it was. */
    static final int BRIEF = 16;

    /** Share of a place that must be letters of the passage: of forty letters among a hundred others nobody says that they stand there. */
    private static final double DENSE = 0.5;

    private final Comparison texts;
    private final Candidates candidates;
    private final Evidence evidence;
    private final Strangers strangers;
    private final Rivals rivals;
    private final Company company;
    private final Order order;
    private final WholeSentence sentence;
    private final MovedAlong movedAlong;
    private final Clauses clauses;

    /**
     * @param place null when nothing can be suggested
     * @param reason one of {@link Found}'s
     */
    record Result(Grade grade, @Nullable Range place, double score, String reason) {}

    Verdict(Comparison texts) {
        this.texts = texts;
        this.candidates = new Candidates(texts);
        this.evidence = new Evidence(texts);
        this.strangers = new Strangers(texts);
        this.rivals = new Rivals(texts);
        this.company = new Company(texts);
        this.order = new Order(texts, company);
        this.sentence = new WholeSentence(texts);
        this.movedAlong = new MovedAlong(texts, candidates);
        this.clauses = new Clauses(texts);
    }

    /** @param passage of at least one letter of the old text */
    Result of(Range passage) {
        Result result = compared(passage);
        MovedAlong.Move move = result.grade().isPlaced() ? null : movedAlong.of(passage);
        if (move == null) {
            return suggested(passage, result);
        }
        return evidence.isMoved(move.around(), move.there())
                ? result(Grade.MOVED, move.at(), Found.MOVED)
                : doubtful(move.at(), Found.TWINS);
    }

    /** What is not placed but was written anew in its place is suggested as whole clauses. */
    private Result suggested(Range passage, Result result) {
        Range place = result.place();
        boolean gone = result.reason().equals(Found.GONE) && (place == null || place.isEmpty());
        boolean unsure = result.reason().equals(Found.UNSURE) && !result.grade().isPlaced();
        Candidate instead = gone || unsure ? clauses.instead(passage) : null;
        return instead != null && (gone || (place != null && instead.place().overlaps(place)))
                ? doubtful(instead, Found.UNSURE)
                : result;
    }

    private Result compared(Range passage) {
        Candidate compared = candidates.compared(passage);
        if (compared == null || compared.kept() < KEPT) {
            return searched(passage, compared);
        }
        Result result = compared.isSame(passage) ? same(passage, compared) : edited(passage, compared);
        boolean inOrder = result.grade() == Grade.DOUBTFUL
                && compared.place().equals(result.place())
                && isDense(passage, compared)
                && !strangers.have(passage, compared)
                && (order.knows(passage, compared) || isWithin(passage, compared));
        return !inOrder
                ? result
                : compared.isSame(passage)
                        ? result(Grade.EXACT, compared, Found.AROUND)
                        : result(Grade.EDITED, compared, Found.EDITED);
    }

    /**
     * Whether a few words stand in a clause that is known by itself, between letters that still stand right beside them: whoever knows
     * where the clause is knows where they are.
     */
    private boolean isWithin(Range passage, Candidate compared) {
        int size = texts.old().size();
        Range wide = new Range(Math.max(0, passage.from() - BRIEF), Math.min(size, passage.until() + BRIEF));
        Range place = compared.place();
        boolean fits = passage.length() <= BRIEF && wide.length() == passage.length() + 2 * BRIEF;
        // Words as they were may be those of another sentence that was kept; with a change in them they are not.
        if (!fits || compared.isSame(passage) || !evidence.isHeld(passage, place)) {
            return false;
        }
        Result around = of(wide);
        Range there = around.place();
        return around.grade().isPlaced()
                && around.grade() != Grade.MOVED
                && there != null
                && there.from() < place.from()
                && there.until() > place.until();
    }

    private Result same(Range passage, Candidate compared) {
        if (texts.isTwin(passage)) {
            return doubtful(compared, Found.TWINS);
        }
        boolean unique = texts.isUnique(passage);
        if (compared.score() >= (unique ? WHOLE : UNTOUCHED)) {
            return result(Grade.EXACT, compared, Found.SAME);
        }
        if (sentence.knows(passage, compared)) {
            return result(Grade.EXACT, compared, Found.AROUND);
        }
        if (!evidence.isPinned(passage, compared) && !evidence.isFramed(passage, compared)) {
            return searched(passage, compared);
        }
        return unique || isBeyondDoubt(passage, compared) || company.knows(passage, compared.place())
                ? result(Grade.EXACT, compared, Found.AROUND)
                : doubtful(compared, Found.TWINS);
    }

    /** Words that stand twice may have been torn apart here and stand whole there, in nearly the same company. */
    private boolean isBeyondDoubt(Range passage, Candidate compared) {
        boolean known = passage.length() > BRIEF
                || evidence.hasUntouchedSide(passage, compared)
                        && (passage.length() > Evidence.SHORT || evidence.isEmbedded(passage, compared));
        return known && !hasRival(passage, compared) && !isAnothers(passage, compared);
    }

    private Result edited(Range passage, Candidate compared) {
        boolean pinned = evidence.isPinned(passage, compared);
        if (!pinned && !evidence.isFramed(passage, compared)) {
            return isKnown(passage, compared)
                    ? result(Grade.EDITED, compared, Found.EDITED)
                    : searched(passage, compared);
        }
        if (passage.length() <= Evidence.SHORT) {
            return doubtful(compared, Found.SHORT);
        }
        boolean sure = isDense(passage, compared)
                && (compared.score() >= FLOOR || evidence.hasTrace(passage, compared))
                && !strangers.have(passage, compared)
                && (pinned || !rivals.exist(passage, compared));
        return sure || isKnown(passage, compared)
                ? result(Grade.EDITED, compared, Found.EDITED)
                : doubtful(compared, Found.UNSURE);
    }

    private boolean isKnown(Range passage, Candidate compared) {
        return passage.length() > Evidence.SHORT
                && isDense(passage, compared)
                && !strangers.have(passage, compared)
                && company.knows(passage, compared.place());
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

    /** Not, or not surely, where the comparison of the texts leads. */
    private Result searched(Range passage, @Nullable Candidate compared) {
        List<Candidate> same = best(candidates.same(passage));
        if (!same.isEmpty()) {
            Candidate best = same.getFirst();
            if (compared != null && compared.isSame(passage) && compared.score() >= best.score()) {
                return doubtful(compared, Found.TWINS);
            }
            if (evidence.isMoved(passage, best)) {
                return result(Grade.MOVED, best, Found.MOVED);
            }
            if (best.score() >= FLOOR || texts.isUnique(passage)) {
                return doubtful(best, same.size() > 1 || !texts.isUnique(passage) ? Found.TWINS : Found.SHORT);
            }
        } else if (passage.length() > Evidence.SHORT) {
            List<Candidate> reworded = best(new Rewording(texts, passage).find());
            if (!reworded.isEmpty() && reworded.getFirst().score() >= FLOOR) {
                return isClear(passage, reworded)
                        ? result(Grade.EDITED, reworded.getFirst(), Found.MOVED_EDITED)
                        : doubtful(reworded.getFirst(), Found.UNSURE);
            }
        }
        if (compared != null && compared.kept() >= HINT) {
            boolean isShort = passage.length() <= Evidence.SHORT;
            return doubtful(compared, isShort ? Found.SHORT : compared.kept() == 1 ? Found.TWINS : Found.UNSURE);
        }
        Candidate part = candidates.part(passage);
        return part != null && same.isEmpty() ? doubtful(part, Found.PART) : gone(passage, same);
    }

    private static List<Candidate> best(List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return sorted;
    }

    private static boolean isDense(Range passage, Candidate candidate) {
        return candidate.kept() * passage.length() >= DENSE * candidate.place().length();
    }

    private boolean isClear(Range passage, List<Candidate> candidates) {
        Candidate best = candidates.getFirst();
        boolean leads =
                candidates.size() == 1 || best.score() - candidates.get(1).score() >= LEAD;
        return leads
                && best.kept() >= KEPT
                && best.score() >= CERTAIN
                && isDense(passage, best)
                && texts.hasUnique(texts.lines(best.runs(), Evidence.LONG_RUN));
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
