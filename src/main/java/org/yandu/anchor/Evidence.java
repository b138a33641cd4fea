package org.yandu.anchor;

import java.util.List;

/**
 * What speaks for a place: an unbroken stretch through the passage that both texts have once, or its surroundings. A unique
 * neighbour says where the neighbour is; whether a formula beside it is still the same one, it does not say.
 */
final class Evidence {

    /** Share of the letters on one side that must be left when nothing is unique; unlike text shares a fifth of them. */
    private static final double SIDE = 0.7;

    /** Letters up to which a quotation is ambiguous in 18 % of cases (facts.md): it counts only as it stands, in its context. */
    static final int SHORT = 8;

    /** Letters an unbroken stretch must have: a clause; more than one where it stands somewhere else; a moved sentence. */
    private static final int RUN = 8;

    static final int LONG_RUN = 12;

    /** Letters about a short passage: 习近平新时代中国特色社会主义思想 has eight about any eight, and is no sign of anything. */
    private static final int AROUND = 10;

    private static final int MOVED_RUN = 16;

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
        Likeness likeness = texts.likeness();
        return likeness.before(passage, candidate.place()) == 1 || likeness.after(passage, candidate.place()) == 1;
    }

    /**
     * Moved as it is, as a whole sentence or together with one of its sides: formulae, and beginnings of sentences, are written down
     * again by themselves.
     */
    boolean isMoved(Range passage, Candidate candidate) {
        return (hasSide(passage, candidate) || isWholeSentence(passage, candidate))
                && hasUnique(passage, texts.lines(candidate.runs(), MOVED_RUN));
    }

    boolean hasSide(Range passage, Candidate candidate) {
        return isBeside(passage, candidate, true) || isBeside(passage, candidate, false);
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
        Likeness likeness = texts.likeness();
        double share =
                before ? likeness.before(passage, candidate.place()) : likeness.after(passage, candidate.place());
        return share >= SIDE;
    }
}
