package org.yandu.anchor;

import java.util.List;

/**
 * A sentence that stood elsewhere in the old text, word for word, is that sentence and no rewording of ours, however much the two
 * have in common: 要把信用建设纳入年度考核 has moved up to where 要把安全生产纳入年度考核 was deleted.
 */
final class Strangers {

    /** Share of a passage that may have gone to such a sentence by chance: a word or two of each. */
    private static final double CHANCE = 0.15;

    /** Letters of a sentence that is written twice by more than chance: a clause. */
    private static final int CLAUSE = 8;

    private final Comparison texts;

    Strangers(Comparison texts) {
        this.texts = texts;
    }

    /** Whether letters of a passage are taken for those of sentences that are others. */
    boolean have(Range passage, Candidate candidate) {
        int taken = 0;
        for (Range sentence : texts.newSentences(candidate.place())) {
            int ours = ours(passage, sentence);
            if (sentence.length() >= CLAUSE && ours > 0 && isAnother(passage, sentence)) {
                taken += ours;
            }
        }
        return taken > CHANCE * passage.length();
    }

    private int ours(Range passage, Range sentence) {
        int count = 0;
        for (int i = sentence.from(); i < sentence.until(); i++) {
            int partner = texts.alignment().back(i);
            count += partner >= passage.from() && partner < passage.until() ? 1 : 0;
        }
        return count;
    }

    /** The edges of a passage need not be those of a sentence: what is ours as a whole may go on beyond them. */
    private boolean isAnother(Range passage, Range sentence) {
        List<Integer> places = texts.placesInOldOfNew(sentence);
        return !places.isEmpty()
                && places.stream().noneMatch(start -> new Range(start, start + sentence.length()).overlaps(passage));
    }
}
