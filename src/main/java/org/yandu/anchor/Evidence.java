package org.yandu.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What speaks for a place: an unbroken stretch through the passage that both texts have once, or its surroundings. A unique
 * neighbour says where the neighbour is; whether a formula beside it is still the same one, it does not say.
 */
final class Evidence {

    /** Share of the letters on one side that must be left when nothing is unique; unlike text shares a fifth of them. */
    private static final double SIDE = 0.7;

    /** Share of them that is more than unlike text has in common, for what is pinned anyway. */
    private static final double TRACE = 0.5;

    /** Letters up to which a quotation is ambiguous in 18 % of cases (facts.md): it counts only as it stands, in its context. */
    static final int SHORT = 8;

    /** Letters an unbroken stretch must have: a clause; more than one where it stands somewhere else; a moved sentence. */
    private static final int RUN = 8;

    static final int LONG_RUN = 12;

    /** Letters about a short passage: 习近平新时代中国特色社会主义思想 has eight about any eight, and is no sign of anything. */
    private static final int AROUND = 10;

    private static final int MOVED_RUN = 16;

    /** Letters next to a passage that nobody overlooks: a clause. */
    private static final int NEAR = 8;

    /** Letters of a word or two. */
    private static final int WORD = 3;

    private final Comparison texts;

    Evidence(Comparison texts) {
        this.texts = texts;
    }

    /** Whether something unique goes through a passage; for a short one much more than itself, or one of its sides. */
    boolean isPinned(Range passage, Candidate candidate) {
        int run = passage.length() > SHORT || hasSide(passage, candidate) ? RUN : passage.length() + AROUND;
        return hasUnique(passage, texts.lines(candidate.runs(), run));
    }

    /** Whether what stood on both sides still stands there. */
    boolean isFramed(Range passage, Candidate candidate) {
        return isBeside(passage, candidate, true) && isBeside(passage, candidate, false);
    }

    /** Whether nothing at all has changed on one side. */
    boolean hasUntouchedSide(Range passage, Candidate candidate) {
        return side(passage, candidate, true) == 1 || side(passage, candidate, false) == 1;
    }

    /** Whether at least the words on both sides are as they were. */
    boolean isEmbedded(Range passage, Candidate candidate) {
        return candidate.runs().stream()
                .anyMatch(run -> run.from() <= Math.max(0, passage.from() - NEAR)
                        && run.until() >= Math.min(texts.old().size(), passage.until() + NEAR));
    }

    /**
     * Moved as it is, as a whole sentence or together with one of its sides: formulae, and beginnings of sentences, are written down
     * again by themselves.
     */
    boolean isMoved(Range passage, Candidate candidate) {
        return (hasSide(passage, candidate) || isWholeSentence(passage, candidate))
                && hasUnique(passage, texts.lines(candidate.runs(), MOVED_RUN));
    }

    /** Whether the letters on both sides, a word on each, still stand right beside the place. */
    boolean isHeld(Range passage, Range place) {
        Alignment alignment = texts.alignment();
        for (int i = 1; i <= WORD; i++) {
            if (passage.from() < i
                    || passage.until() + i > alignment.oldSize()
                    || place.from() < i
                    || alignment.forward(passage.from() - i) != place.from() - i
                    || alignment.forward(passage.until() + i - 1) != place.until() + i - 1) {
                return false;
            }
        }
        return true;
    }

    private boolean hasSide(Range passage, Candidate candidate) {
        return isBeside(passage, candidate, true) || isBeside(passage, candidate, false);
    }

    /** Whether something of what stood on one side, at least, still stands there, or a sentence of the passage is there as it was. */
    boolean hasTrace(Range passage, Candidate candidate) {
        return Math.max(side(passage, candidate, true), side(passage, candidate, false)) >= TRACE
                || hasUnique(
                        passage,
                        texts.lines(candidate.runs(), RUN).stream()
                                .filter(piece -> texts.old().startsSentence(piece.from())
                                        && texts.old().startsSentence(piece.until()))
                                .collect(Collectors.toCollection(ArrayList::new)));
    }

    private boolean isWholeSentence(Range passage, Candidate candidate) {
        Letters old = texts.old();
        return candidate.runs().stream().anyMatch(run -> {
            int from = passage.from();
            while (from > run.from() && !old.startsSentence(from)) {
                from--;
            }
            int until = passage.until();
            while (until < run.until() && !old.startsSentence(until)) {
                until++;
            }
            return old.startsSentence(from) && old.startsSentence(until);
        });
    }

    private boolean hasUnique(Range passage, List<Range> pieces) {
        pieces.removeIf(piece -> !piece.overlaps(passage));
        return texts.hasUnique(pieces);
    }

    /** Whether what stood before, or after, still stands there. */
    private boolean isBeside(Range passage, Candidate candidate, boolean before) {
        return side(passage, candidate, before) >= SIDE;
    }

    /** Share of what stood on one side; where the text begins or ends there, it does so still. */
    private double side(Range passage, Candidate candidate, boolean before) {
        Range place = candidate.place();
        boolean edge =
                before ? passage.from() == 0 : passage.until() == texts.old().size();
        if (edge) {
            return (before ? place.from() == 0 : place.until() == texts.now().size()) ? 1 : 0;
        }
        Likeness likeness = texts.likeness();
        return before ? likeness.before(passage, place) : likeness.after(passage, place);
    }
}
