package org.yandu.ui.versions;

/**
 * All that differs between a text and what has become of it, as one stretch: short to keep, whatever the length of the text.
 *
 * @param from in UTF-16 units of the text as it was
 * @param until the same, end exclusive
 * @param words what stands there now
 */
record Stretch(int from, int until, String words) {

    static Stretch between(String old, String now) {
        int least = Math.min(old.length(), now.length());
        int same = 0;
        while (same < least && old.charAt(same) == now.charAt(same)) {
            same++;
        }
        // Half a character cannot be written down.
        if (same > 0 && Character.isHighSurrogate(old.charAt(same - 1))) {
            same--;
        }
        int tail = 0;
        while (tail < least - same && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        if (tail > 0 && Character.isLowSurrogate(old.charAt(old.length() - tail))) {
            tail--;
        }
        return new Stretch(same, old.length() - tail, now.substring(same, now.length() - tail));
    }

    boolean fits(String old) {
        return from >= 0 && from <= until && until <= old.length();
    }

    /** @param old a text it {@linkplain #fits fits} */
    String in(String old) {
        return old.substring(0, from) + words + old.substring(until);
    }

    /**
     * Where a place of the text as it was is now; inside the stretch, as far from its start.
     *
     * @param length of the text as it is now, in UTF-16 units
     */
    int place(int place, int length) {
        int moved = place > from && place >= until ? place + words.length() - (until - from) : place;
        return Math.clamp(moved, 0, length);
    }
}
