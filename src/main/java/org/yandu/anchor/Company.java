package org.yandu.anchor;

import java.util.Arrays;
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

    private final Comparison texts;
    private final int[] old;
    private final int[] now;
    private final Settled settled;

    Company(Comparison texts) {
        this.texts = texts;
        this.old = texts.old().codes();
        this.now = texts.now().codes();
        this.settled = new Settled(texts.alignment());
    }

    /** Whether nothing else explains what the two texts have here nearly as well. */
    boolean knows(Range passage, Range place) {
        if (share(passage, place) < AROUND) {
            return false;
        }
        int around = around(passage, place);
        int words = words(passage, place);
        // A few words are soon written down again: for them it counts nothing that something else explains the other
        // place.
        boolean brief = passage.length() <= Verdict.BRIEF;
        List<Range> elsewhere = rivals(old, passage, now, texts.newGrams(), place);
        List<Range> others = rivals(now, place, old, texts.oldGrams(), passage);
        return elsewhere.size() < Echo.MOST
                && others.size() < Echo.MOST
                && elsewhere.stream()
                        .allMatch(there ->
                                isWorse(words, around, passage, there, !brief && settled.isTaken(there, passage)))
                && others.stream()
                        .allMatch(other ->
                                isWorse(words, around, other, place, !brief && settled.hasPlace(other, place)));
    }

    /** Share of what stood around that still does so. */
    double share(Range passage, Range place) {
        int stood = Math.min(WIDE, passage.from()) + Math.min(WIDE, old.length - passage.until());
        return stood == 0 ? 1 : (double) around(passage, place) / stood;
    }

    /**
     * Whether everything else fits worse, words and surroundings taken together.
     *
     * @param lead by how many letters at least
     */
    boolean isBest(Range passage, Range place, int lead) {
        int worth = words(passage, place) + around(passage, place) - lead;
        return rivals(old, passage, now, texts.newGrams(), place).stream()
                        .allMatch(there -> words(passage, there) + around(passage, there) <= worth)
                && rivals(now, place, old, texts.oldGrams(), passage).stream()
                        .allMatch(other -> words(other, place) + around(other, place) <= worth);
    }

    /** @param explained whether something else explains that side; otherwise no company makes up for words that fit better elsewhere */
    private boolean isWorse(int words, int around, Range passage, Range place, boolean explained) {
        int theirs = words(passage, place);
        return (explained || theirs <= words) && words + around - theirs - around(passage, place) >= LEAD;
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
        Echo.All all = Echo.of(of, words, in, grams, i -> i < place.from() || i >= place.until());
        // The very words elsewhere are found for certain, however near they are.
        List<Integer> same = grams.find(of, words);
        return Stream.concat(
                        same.stream().map(start -> new Range(start, start + words.length())),
                        all.echoes().stream().map(Echo::there))
                .filter(there -> !there.overlaps(place))
                .distinct()
                .toList();
    }
}
