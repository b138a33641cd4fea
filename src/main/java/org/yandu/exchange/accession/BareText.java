package org.yandu.exchange.accession;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.yandu.document.Folded;
import org.yandu.document.Folding;
import org.yandu.document.Noise;

/**
 * What a text says, whatever it is written in: its letters and figures after folding, without noise. Word, PDF and plain text of one
 * paper differ in blanks, bullets, table rules and punctuation, and in nothing else; two files of one format that differ in punctuation
 * were written so, 一、 is not （一）. A sample of it tells which few of thousands are worth comparing letter by letter.
 */
final class BareText {

    /** Long enough that unrelated texts of one office share few, short enough that an edited sentence still shares some. */
    private static final int RUN = 8;

    /**
     * The smallest hashes of a text's runs are a fair sample of them (bottom-k sketch, Cohen and Kaplan 2007): 256 tell a share of
     * nine tenths to within two hundredths.
     */
    private static final int SAMPLE = 256;

    /** Where six tenths of all runs are shared, that none of the smallest 27 hashes is happens once in some ten thousand millions. */
    private static final int LOWEST = 27;

    /** Half of the shorter text again: a thorough revision leaves as much, another year's report does not. */
    private static final double OF_SHORTER = 0.5;

    /** A notice that only quotes a paragraph of its annex is no newer text of it. */
    private static final double OF_LONGER = 0.25;

    /** Three quarters of either: the same text under whatever title. */
    private static final double MOSTLY = 0.6;

    /** Letters below which a text says too little to be told by them, such as a title alone. */
    private static final int LEAST = 24;

    /** For comparing it letter by letter; made anew each time it is asked for. */
    private final Supplier<Wording> wording;

    private final int letters;
    private final long whole;
    private final long written;
    private final long[] sample;

    private BareText(String letters, long written, Supplier<Wording> wording) {
        this.written = written;
        this.wording = wording;
        this.letters = letters.length();
        long all = 1;
        long power = 1;
        for (int i = 0; i < RUN; i++) {
            power *= BASE;
        }
        long rolling = 0;
        Smallest smallest = new Smallest();
        for (int i = 0; i < letters.length(); i++) {
            all = all * BASE + letters.charAt(i);
            rolling = rolling * BASE + letters.charAt(i) - (i < RUN ? 0 : power * letters.charAt(i - RUN));
            if (i >= RUN - 1) {
                smallest.add(mixed(rolling));
            }
        }
        this.whole = mixed(all);
        this.sample = smallest.sorted();
    }

    /** Of ten million numbers no more than some thousand are held. */
    private static final class Smallest {
        private final long[] held = new long[16 * SAMPLE];
        private int size;
        private long most = Long.MAX_VALUE;

        void add(long number) {
            if (number < most) {
                held[size++] = number;
                if (size == held.length) {
                    tidy();
                    most = size == SAMPLE ? held[size - 1] : most;
                }
            }
        }

        private void tidy() {
            long[] unlike = Arrays.stream(held, 0, size)
                    .sorted()
                    .distinct()
                    .limit(SAMPLE)
                    .toArray();
            System.arraycopy(unlike, 0, held, 0, unlike.length);
            size = unlike.length;
        }

        long[] sorted() {
            tidy();
            return Arrays.copyOf(held, size);
        }
    }

    /** An odd number without pattern (Steele and Vigna 2021). */
    private static final long BASE = 0xd1342543de82ef95L;

    private static long mixed(long hash) {
        long h = (hash ^ hash >>> 32) * 0xbea225f9eb34556dL;
        return h ^ h >>> 29;
    }

    /** Holds what the text says, which takes as much room as the text: it cannot be read a second time. */
    static BareText of(String text, List<Noise> noise) {
        Folded folded = Folding.fold(text, noise);
        String written = Wording.written(text, noise, folded);
        return of(folded.text(), () -> new Wording(written));
    }

    /** @param again what holds the text, asked when it has to be compared letter by letter */
    static BareText of(String text, List<Noise> noise, Supplier<String> again) {
        return of(Folding.fold(text, noise).text(), () -> new Wording(Wording.written(again.get(), noise)));
    }

    private static BareText of(String folded, Supplier<Wording> wording) {
        StringBuilder letters = new StringBuilder(folded.length());
        long written = 1;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            // What could not be read is no punctuation: the file that was got again is another one.
            if (Wording.isLetter(folded, i)) {
                letters.appendCodePoint(c);
            }
            i += Character.charCount(c);
            written = Character.isWhitespace(c) ? written : written * BASE + c;
        }
        return new BareText(letters.toString(), mixed(written), wording);
    }

    /** Whether two texts that say the same are written with the same punctuation. */
    boolean isWrittenAlike(BareText other) {
        return written == other.written;
    }

    boolean isSame(BareText other) {
        return letters >= LEAST && letters == other.letters && whole == other.whole;
    }

    /** Whether two texts in two formats are the same but for what turning one into the other does. */
    Sameness sameness(String format, BareText other, String otherFormat) {
        if (isSame(other)) {
            return Sameness.EXACT;
        }
        boolean close = letters >= LEAST && other.letters >= LEAST && isMostly(other);
        return close ? Sameness.of(wording.get(), format, other.wording.get(), otherFormat) : Sameness.CHANGED;
    }

    /** Whether one may be a newer text of the other: most of the shorter is in the longer (Broder 1997, containment). */
    boolean isRevised(BareText other) {
        double shared = shared(other);
        double both = shared / (1 + shared) * (runs() + other.runs());
        int shorter = Math.min(runs(), other.runs());
        int longer = Math.max(runs(), other.runs());
        return shorter > 0 && both >= OF_SHORTER * shorter && both >= OF_LONGER * longer;
    }

    /** Whether most of either is in the other. */
    boolean isMostly(BareText other) {
        return shared(other) >= MOSTLY;
    }

    private int runs() {
        return Math.max(0, letters - RUN + 1);
    }

    int letters() {
        return letters;
    }

    /** The same for texts that say the same. */
    long whole() {
        return whole;
    }

    /** Two texts of which most is the same have one of these in common. */
    long[] lowest() {
        return lowest(LOWEST);
    }

    /** The smallest hashes of its runs. */
    long[] lowest(int most) {
        return Arrays.copyOf(sample, Math.min(most, sample.length));
    }

    /** Jaccard's measure, estimated. */
    double shared(BareText other) {
        int size = Math.min(SAMPLE, Math.max(sample.length, other.sample.length));
        int both = 0;
        int seen = 0;
        int i = 0;
        int j = 0;
        while (seen < size && i < sample.length && j < other.sample.length) {
            int order = Long.compare(sample[i], other.sample[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            seen++;
        }
        seen = Math.min(size, seen + (sample.length - i) + (other.sample.length - j));
        return seen == 0 ? 0 : (double) both / seen;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BareText that
                && letters == that.letters
                && whole == that.whole
                && written == that.written
                && Arrays.equals(sample, that.sample);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(whole);
    }
}
