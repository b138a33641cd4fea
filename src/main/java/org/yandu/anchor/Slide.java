package org.yandu.anchor;

import java.util.function.IntPredicate;

/**
 * What was put in or taken out can often be slid to and fro without changing anything: 坚持甲。坚持乙。 has lost 坚持甲。 as well as 甲。坚持.
 * Nobody writes the second, so every such change is put where a sentence or a line begins.
 */
final class Slide {

    private final int[] partner;
    private final int[] old;
    private final int[] now;
    private final IntPredicate oldStarts;
    private final IntPredicate newStarts;

    private Slide(int[] partner, Letters old, Letters now) {
        this.partner = partner;
        this.old = old.codes();
        this.now = now.codes();
        this.oldStarts = old::startsSentence;
        this.newStarts = now::startsSentence;
    }

    /** @param partner for each letter of the old text that of the new one, or {@link Alignment#NONE}; is changed */
    static void all(int[] partner, Letters old, Letters now) {
        new Slide(partner, old, now).all();
    }

    private void all() {
        int x = 0;
        int y = 0;
        while (x < old.length || y < now.length) {
            while (x < old.length && partner[x] == y) {
                x++;
                y++;
            }
            int untilX = x;
            while (untilX < old.length && partner[untilX] == Alignment.NONE) {
                untilX++;
            }
            int untilY = untilX < old.length ? partner[untilX] : now.length;
            if (untilY == y && untilX > x) {
                int by = by(old, x, untilX, oldStarts, new Range(x, y));
                shift(x, untilX, by, 0);
                x = untilX + Math.max(0, by);
                y += Math.max(0, by);
            } else if (untilX == x && untilY > y) {
                int by = by(now, y, untilY, newStarts, new Range(x, y));
                shift(x, x, by, untilY - y);
                x += Math.max(0, by);
                y = untilY + Math.max(0, by);
            } else {
                x = untilX;
                y = untilY;
            }
        }
    }

    /** How far to slide what lies between two letters of a text: to the nearest beginning of a sentence, or not at all. */
    private int by(int[] text, int from, int until, IntPredicate starts, Range at) {
        int x = at.from();
        int y = at.until();
        for (int back = 0; ; back++) {
            if (starts.test(from - back)) {
                return -back;
            }
            boolean further = from - back > 0
                    && x - back > 0
                    && partner[x - back - 1] == y - back - 1
                    && text[from - back - 1] == text[until - back - 1];
            if (!further) {
                break;
            }
        }
        boolean deleted = text == old;
        int next = deleted ? until : x;
        int place = deleted ? y : until;
        for (int on = 0; ; on++) {
            if (starts.test(from + on)) {
                return on;
            }
            boolean further = until + on < text.length
                    && next + on < old.length
                    && partner[next + on] == place + on
                    && text[from + on] == text[until + on];
            if (!further) {
                return 0;
            }
        }
    }

    /**
     * @param from first letter of the old text that is gone, the one after the change when nothing is
     * @param put letters that are new
     */
    private void shift(int from, int until, int by, int put) {
        int gone = until - from;
        for (int i = 1; i <= -by; i++) {
            int place = partner[from - i];
            partner[from - i] = Alignment.NONE;
            partner[until - i] = place + put;
        }
        for (int i = 0; i < by; i++) {
            int place = partner[until + i];
            partner[until + i] = Alignment.NONE;
            partner[until + i - gone] = place - put;
        }
    }
}
