package org.yandu.anchor;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A second look at a place that has rivals near by: what stands around passage and place for half a page on either side, instead of
 * one line. Where sections say much the same, the next sentence is the same formula in all of them; their headings and the
 * order of their sentences are not. A place is believed when every other explanation, the passage elsewhere or another
 * passage here, fits half a page worse by more than a sentence.
 */
final class Company {

    /** Letters on each side: two paragraphs, so that something of the section is among them. */
    private static final int WIDE = 280;

    /** Letters by which every other explanation must be worse: more than the sentence that may have been put in or left out. */
    private static final int LEAD = 32;

    /** Share of what stood around that must still do so: unlike texts made of the same formulae share less. */
    private static final double AROUND = 0.5;

    /** Of letters that are at a place of their own by what both texts have in common. */
    private static final double SETTLED = 0.9;

    /** Windows that are compared; words with more of them stand everywhere and are not told apart. */
    private static final int MOST = 64;

    /** Of the votes of the best window: a rival may be cut otherwise than its window. */
    private static final double SHARE = 0.6;

    private final Comparison texts;
    private final int[] old;
    private final int[] now;

    Company(Comparison texts) {
        this.texts = texts;
        this.old = texts.old().codes();
        this.now = texts.now().codes();
    }

    /** Whether nothing else explains what the two texts have here nearly as well. */
    boolean knows(Range passage, Range place) {
        int around = around(passage, place);
        if (around < AROUND * (Math.min(WIDE, passage.from()) + Math.min(WIDE, old.length - passage.until()))) {
            return false;
        }
        int words = words(passage, place);
        // A few words are soon written down again: for them it counts nothing that something else explains the other
        // place.
        boolean brief = passage.length() <= Verdict.BRIEF;
        List<Range> elsewhere = rivals(old, passage, now, texts.newGrams(), place);
        List<Range> others = rivals(now, place, old, texts.oldGrams(), passage);
        return elsewhere.size() < MOST
                && others.size() < MOST
                && elsewhere.stream()
                        .allMatch(there -> isWorse(words, around, passage, there, !brief && isTaken(there, passage)))
                && others.stream()
                        .allMatch(other -> isWorse(words, around, other, place, !brief && hasPlace(other, place)));
    }

    /** @param settled whether something else explains that side; otherwise no company makes up for words that fit better elsewhere */
    private boolean isWorse(int words, int around, Range passage, Range place, boolean settled) {
        int theirs = words(passage, place);
        return (settled || theirs <= words) && words + around - theirs - around(passage, place) >= LEAD;
    }

    /** Whether what stands there stood there before, as something else. */
    private boolean isTaken(Range there, Range passage) {
        int taken = 0;
        for (int i = there.from(); i < there.until(); i++) {
            int back = texts.alignment().back(i);
            taken += back != Alignment.NONE && (back < passage.from() || back >= passage.until()) ? 1 : 0;
        }
        return taken >= SETTLED * there.length();
    }

    private boolean hasPlace(Range other, Range place) {
        int kept = 0;
        for (int i = other.from(); i < other.until(); i++) {
            int at = texts.alignment().forward(i);
            kept += at != Alignment.NONE && (at < place.from() || at >= place.until()) ? 1 : 0;
        }
        return kept >= SETTLED * other.length();
    }

    /** Letters both have, less those that only one has. */
    private int words(Range passage, Range place) {
        return 3 * common(passage.from(), passage.until(), place.from(), place.until())
                - passage.length()
                - place.length();
    }

    private int around(Range passage, Range place) {
        return common(passage.from() - WIDE, passage.from(), place.from() - WIDE, place.from())
                + common(passage.until(), passage.until() + WIDE, place.until(), place.until() + WIDE);
    }

    private int common(int from, int until, int fromNow, int untilNow) {
        int[] a = Arrays.copyOfRange(old, Math.max(0, from), Math.min(old.length, until));
        int[] b = Arrays.copyOfRange(now, Math.max(0, fromNow), Math.min(now.length, untilNow));
        return Alignment.of(a, b).kept(new Range(0, a.length));
    }

    /** Where words of one text stand in the other, more or less, but for the place in question. */
    private List<Range> rivals(int[] of, Range words, int[] in, Grams grams, Range place) {
        Collection<Integer> starts = Windows.of(of, words, grams, i -> i < place.from() || i >= place.until())
                .best(MOST, SHARE);
        // The very words elsewhere are found for certain, however near they are.
        List<Integer> same = grams.find(of, words);
        return Stream.concat(
                        same.stream().map(start -> new Range(start, start + words.length())),
                        starts.stream().map(start -> there(of, words, in, start)))
                .filter(there -> !there.isEmpty() && !there.overlaps(place))
                .distinct()
                .toList();
    }

    private static Range there(int[] of, Range words, int[] in, int start) {
        int width = Windows.width(words.length());
        int from = Math.max(0, start - width);
        int until = Math.min(in.length, start + words.length() + 3 * width);
        Alignment alignment =
                Alignment.of(Arrays.copyOfRange(of, words.from(), words.until()), Arrays.copyOfRange(in, from, until));
        int first = alignment.placeBefore(0);
        int last = alignment.placeAfter(words.length());
        return first < last ? new Range(from + first, from + last) : new Range(from, from);
    }
}
