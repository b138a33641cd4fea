package org.yandu.anchor;

import java.util.BitSet;

/**
 * Letters of the old text whose partner could as well be another: in 加强领导。加强领导。 with one of the two deleted, nothing in the
 * text says which one. A pure deletion or insertion can be slid over such letters without changing anything.
 */
final class Twins {

    private Twins() {}

    static BitSet of(int[] old, int[] now, Alignment alignment) {
        BitSet twins = new BitSet(old.length);
        int x = 0;
        int y = 0;
        while (x < old.length || y < now.length) {
            int untilX = x;
            while (untilX < old.length && alignment.forward(untilX) == Alignment.NONE) {
                untilX++;
            }
            int untilY = untilX < old.length ? alignment.forward(untilX) : now.length;
            if (untilY == y && untilX > x) {
                slide(old, new Range(x, untilX), twins, x, untilX, alignment);
            } else if (untilX == x && untilY > y) {
                slide(now, new Range(y, untilY), twins, x, x, alignment);
            }
            x = untilX;
            y = untilY;
            while (x < old.length && alignment.forward(x) == y) {
                x++;
                y++;
            }
        }
        return twins;
    }

    /** Marks what lies before {@code left} and from {@code right} on, as far as the change can be slid that way. */
    private static void slide(int[] text, Range change, BitSet twins, int left, int right, Alignment alignment) {
        int back = 0;
        while (change.from() - back > 0
                && left - back > 0
                && isKept(alignment, left, left - back - 1)
                && text[change.from() - back - 1] == text[change.until() - back - 1]) {
            back++;
        }
        int on = 0;
        while (change.until() + on < text.length
                && right + on < alignment.oldSize()
                && isKept(alignment, right, right + on)
                && text[change.from() + on] == text[change.until() + on]) {
            on++;
        }
        twins.set(left - back, left);
        twins.set(right, right + on);
    }

    /** Whether all letters between the change and this one have partners side by side. */
    private static boolean isKept(Alignment alignment, int border, int letter) {
        int here = alignment.forward(letter);
        int next = letter < border ? letter + 1 : letter - 1;
        boolean nearest = letter == border || next == border;
        return here != Alignment.NONE
                && (nearest || alignment.forward(next) == (letter < border ? here + 1 : here - 1));
    }
}
