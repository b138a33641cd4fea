package org.yandu.anchor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A few words are soon written down again; the whole sentence they stand in is not. Where it stands in both texts as it was, in the
 * order of the two texts, it is known by itself when both have it once, and by what stood beside it when both have it several times, each
 * of them where the order says.
 */
final class WholeSentence {

    /** Letters of a sentence that nobody writes down a second time by chance. */
    private static final int SENTENCE = 12;

    /** Letters of a shorter one, such as a heading in a line of its own: a clause, which one side must confirm. */
    private static final int CLAUSE = 8;

    /** Letters next to a sentence that must all be left: a clause and what leads to it. */
    private static final int BESIDE = 16;

    /** Letters that go on unbroken beyond it. */
    private static final int RUN = 12;

    private final Comparison texts;
    private final Alignment alignment;

    WholeSentence(Comparison texts) {
        this.texts = texts;
        this.alignment = texts.alignment();
    }

    /** Whether the sentences about a passage leave no doubt that it is where the comparison has it. */
    boolean knows(Range passage, Candidate candidate) {
        Range sentence = about(passage, candidate);
        if (sentence == null || sentence.length() < CLAUSE) {
            return false;
        }
        // Two formulae one after the other may well be unique, and are written down that way again.
        if (hasUnique(sentence, SENTENCE) || hasUnique(sentence, CLAUSE) && hasSide(sentence)) {
            return true;
        }
        return (isContinued(sentence) || isBetween(sentence)) && isPaired(sentence);
    }

    private boolean hasUnique(Range sentences, int atLeast) {
        return texts.lines(List.of(sentences), atLeast).stream()
                .anyMatch(one -> one.length() >= atLeast && texts.isUnique(one));
    }

    /** From the beginning of the sentence a passage begins in to the end of that it ends in; null when they do not stand as they were. */
    private @Nullable Range about(Range passage, Candidate candidate) {
        for (int i = passage.from(); i < passage.until(); i++) {
            if (alignment.forward(i) != candidate.place().from() + i - passage.from()) {
                return null;
            }
        }
        Letters old = texts.old();
        int from = passage.from();
        while (!old.startsSentence(from) && alignment.forward(from - 1) == alignment.forward(from) - 1) {
            from--;
        }
        int until = passage.until();
        while (!old.startsSentence(until) && alignment.forward(until) == alignment.forward(until - 1) + 1) {
            until++;
        }
        return old.startsSentence(from) && old.startsSentence(until) ? new Range(from, until) : null;
    }

    /** Whether all that stood right before it, or right after it, is still there, whatever was put in between. */
    private boolean hasSide(Range sentence) {
        return isLeft(before(sentence)) || isLeft(after(sentence)) || beginsText(sentence);
    }

    private static Range before(Range sentence) {
        return new Range(Math.max(0, sentence.from() - BESIDE), sentence.from());
    }

    private Range after(Range sentence) {
        return new Range(sentence.until(), Math.min(alignment.oldSize(), sentence.until() + BESIDE));
    }

    private boolean isLeft(Range letters) {
        return letters.length() == BESIDE && alignment.kept(letters) == BESIDE;
    }

    /** Whether it is the first thing both texts say. */
    private boolean beginsText(Range sentence) {
        return sentence.from() == 0 && alignment.forward(0) == 0;
    }

    /** Whether it still stands right behind, or right before, what it stood beside: between foreign sentences it may be another. */
    private boolean isContinued(Range sentence) {
        Range led = new Range(Math.max(0, sentence.from() - RUN), sentence.until());
        Range followed = new Range(sentence.from(), Math.min(alignment.oldSize(), sentence.until() + RUN));
        boolean isLed = led.length() == sentence.length() + RUN || beginsText(led);
        boolean isFollowed = followed.length() == sentence.length() + RUN || endsText(followed);
        return isLed && isWhole(led) || isFollowed && isWhole(followed);
    }

    private boolean endsText(Range letters) {
        int last = alignment.oldSize() - 1;
        return letters.until() > last && alignment.forward(last) == texts.now().size() - 1;
    }

    /** Whether what stood on both sides, which both texts have once, still stands before and after it. */
    private boolean isBetween(Range sentence) {
        Range before = before(sentence);
        Range after = after(sentence);
        return (sentence.from() == 0 || isLeft(before) && texts.isUnique(before))
                && (sentence.until() == alignment.oldSize() || isLeft(after) && texts.isUnique(after));
    }

    /** Whether both texts have it as often, and each time it stands whole where the order of the texts has it: none came, none went. */
    private boolean isPaired(Range sentence) {
        List<Integer> places = texts.placesInOld(sentence);
        return places.size()
                        == texts.newGrams().find(texts.old().codes(), sentence).size()
                && places.stream().allMatch(start -> isWhole(new Range(start, start + sentence.length())));
    }

    private boolean isWhole(Range letters) {
        int first = alignment.forward(letters.from());
        for (int i = 0; i < letters.length(); i++) {
            if (first == Alignment.NONE || alignment.forward(letters.from() + i) != first + i) {
                return false;
            }
        }
        return true;
    }
}
