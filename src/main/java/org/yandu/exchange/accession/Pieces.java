package org.yandu.exchange.accession;

import java.util.Arrays;

/**
 * The letters of a text cut where they say so themselves, so that words put in or taken out leave all pieces before and behind them as
 * they were (content-defined chunking: Muthitacharoen, Chen and Mazières 2001). Of each
 * piece only a hash and its length are kept, an eighth of the text.
 */
final class Pieces {

    /** Letters that decide whether a piece ends behind them. */
    private static final int WINDOW = 4;

    /** Every sixteenth window ends a piece, so that a word that was changed touches about as many letters. */
    private static final int ENDS = 15;

    /** What the low byte of a number holds. */
    private static final int LONGEST = 255;

    /**
     * Letters in one go that only one of two texts has, for a passage: two sentences, longer than a running head, a caption or a note
     * that another format leaves out or puts elsewhere.
     */
    private static final int PASSAGE = 100;

    /** A single word that differs takes one piece or two with it, however long these are. */
    private static final int FEWEST = 4;

    /** Hash above, length in the lowest byte. */
    private final int[] inOrder;

    private final int[] sorted;

    private Pieces(int[] inOrder) {
        this.inOrder = inOrder;
        this.sorted = inOrder.clone();
        Arrays.sort(sorted);
    }

    static Pieces of(CharSequence letters) {
        int[] pieces = new int[letters.length() / (ENDS + 1) + 8];
        int size = 0;
        int hash = 1;
        int length = 0;
        for (int i = 0; i < letters.length(); i++) {
            hash = hash * 31 + letters.charAt(i);
            length++;
            if (length == LONGEST || i + 1 == letters.length() || (length >= WINDOW && ends(letters, i))) {
                pieces = size == pieces.length ? Arrays.copyOf(pieces, size * 2) : pieces;
                pieces[size++] = mixed(hash) << 8 | length;
                hash = 1;
                length = 0;
            }
        }
        return new Pieces(Arrays.copyOf(pieces, size));
    }

    private static boolean ends(CharSequence letters, int at) {
        int window = 0;
        for (int i = at - WINDOW + 1; i <= at; i++) {
            window = window * 31 + letters.charAt(i);
        }
        return (mixed(window) & ENDS) == 0;
    }

    /** The finalizer of MurmurHash3 (Appleby). */
    private static int mixed(int hash) {
        int h = (hash ^ hash >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }

    /** Whether a passage amid these is not in the others. What stands before and behind all they share, a page may have put there. */
    boolean haveMoreThan(Pieces other) {
        int run = 0;
        int letters = 0;
        boolean begun = false;
        for (int piece : inOrder) {
            if (Arrays.binarySearch(other.sorted, piece) >= 0) {
                if (begun && run >= FEWEST && letters >= PASSAGE) {
                    return true;
                }
                begun = true;
                run = 0;
                letters = 0;
            } else {
                run++;
                letters += piece & LONGEST;
            }
        }
        return false;
    }
}
