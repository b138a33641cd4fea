package org.yandu.store.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.yandu.document.SearchText;
import org.yandu.workspace.Phrase;

/**
 * Makes the lists of a segment from its texts. They lie one behind the other, a place apart, so that no phrase runs from one into the
 * next. First every gram is counted, then its places are put where there is room for just so many.
 */
public final class SegmentBuilder {

    /** Called for every gram of a text, in the order of its places. */
    private interface Visitor {
        void gram(long gram, int place);
    }

    private final List<SearchText> texts = new ArrayList<>();
    private int length;

    /** @return where the text begins in the segment */
    public int add(SearchText text) {
        int base = length;
        texts.add(text);
        length += text.length() + 1;
        return base;
    }

    /** How many places there are. */
    public int length() {
        return length;
    }

    /** @param out takes the first gram of every block, and the block; in ascending order */
    public void build(BiConsumer<Long, byte[]> out) {
        GramCounts counts = new GramCounts(Math.max(1024, length / 4));
        visit((gram, place) -> counts.count(gram));
        long[] grams = counts.sorted();
        int[] ends = counts.startsInOrder(grams);
        int[] places = new int[counts.total()];
        visit((gram, place) -> places[counts.next(gram)] = place);
        Blocks.Writer blocks = new Blocks.Writer(out);
        ByteSink list = new ByteSink(1024);
        int from = 0;
        for (int i = 0; i < grams.length; i++) {
            list.clear();
            int last = 0;
            for (; from < ends[i]; from++) {
                list.number(places[from] - last);
                last = places[from];
            }
            blocks.add(grams[i], list);
        }
        blocks.flush();
    }

    private void visit(Visitor visitor) {
        int base = 0;
        for (SearchText text : texts) {
            visit(text, base, visitor);
            base += text.length() + 1;
        }
    }

    private static void visit(SearchText text, int base, Visitor visitor) {
        for (int paragraph : text.paragraphs()) {
            visitor.gram(Gram.first(SearchText.BARRIER), base + paragraph);
        }
        for (int at = 0; at < text.length(); at++) {
            int c = text.codePointAt(at);
            if (c != SearchText.BARRIER) {
                int next = at + 1 < text.length() ? text.codePointAt(at + 1) : SearchText.BARRIER;
                visitor.gram(Gram.of(c, next == SearchText.BARRIER ? 0 : next, 0), base + at);
                if (isPassedOver(next) && !SearchText.isPunctuation(c)) {
                    acrossPunctuation(text, at, base, visitor);
                }
            }
        }
    }

    private static void acrossPunctuation(SearchText text, int at, int base, Visitor visitor) {
        int next = at + 1;
        while (next < text.length() && next - at <= Phrase.MOST_BETWEEN && isPassedOver(text.codePointAt(next))) {
            next++;
        }
        if (next < text.length() && !SearchText.isPunctuation(text.codePointAt(next))) {
            visitor.gram(Gram.of(text.codePointAt(at), text.codePointAt(next), next - at - 1), base + at);
        }
    }

    private static boolean isPassedOver(int codePoint) {
        return codePoint != SearchText.BARRIER && SearchText.isPunctuation(codePoint);
    }

    /** How often every gram stands, and then where the next of its places goes. A hash table, for there are a hundred thousands of them. */
    private static final class GramCounts {

        private static final long EMPTY = -1;

        private long[] grams;
        private int[] values;
        private int size;
        private int total;

        GramCounts(int expected) {
            int capacity = Integer.highestOneBit(expected * 2) * 2;
            grams = new long[capacity];
            values = new int[capacity];
            Arrays.fill(grams, EMPTY);
        }

        int total() {
            return total;
        }

        void count(long gram) {
            int slot = slot(gram);
            if (grams[slot] == EMPTY) {
                if (size * 2 >= grams.length) {
                    grow();
                    slot = slot(gram);
                }
                grams[slot] = gram;
                size++;
            }
            values[slot]++;
            total++;
        }

        long[] sorted() {
            long[] all = new long[size];
            int next = 0;
            for (long gram : grams) {
                if (gram != EMPTY) {
                    all[next++] = gram;
                }
            }
            Arrays.sort(all);
            return all;
        }

        /** Turns counts into the places where lists begin; returns where each ends. */
        int[] startsInOrder(long[] sorted) {
            int[] ends = new int[sorted.length];
            int at = 0;
            for (int i = 0; i < sorted.length; i++) {
                int slot = slot(sorted[i]);
                int count = values[slot];
                values[slot] = at;
                at += count;
                ends[i] = at;
            }
            return ends;
        }

        int next(long gram) {
            return values[slot(gram)]++;
        }

        private int slot(long gram) {
            // Fibonacci hashing: the multiplier is 2^64 divided by the golden ratio.
            int slot = (int) ((gram * 0x9E3779B97F4A7C15L) >>> (Long.numberOfLeadingZeros(grams.length) + 1));
            while (grams[slot] != EMPTY && grams[slot] != gram) {
                slot = (slot + 1) & (grams.length - 1);
            }
            return slot;
        }

        private void grow() {
            long[] before = grams;
            int[] counted = values;
            grams = new long[before.length * 2];
            values = new int[grams.length];
            Arrays.fill(grams, EMPTY);
            for (int i = 0; i < before.length; i++) {
                if (before[i] != EMPTY) {
                    int slot = slot(before[i]);
                    grams[slot] = before[i];
                    values[slot] = counted[i];
                }
            }
        }
    }
}
