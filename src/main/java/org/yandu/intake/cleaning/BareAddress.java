package org.yandu.intake.cleaning;

/**
 * A folded line in which addresses stand undisguised: without characters that take no room, without blanks around dots and between single
 * letters, and with a plain dot for every other sign that stands for one. Offsets lead back to the line.
 */
final class BareAddress {

    /** Signs that stand for the dot. */
    private static final String DOTS = ".。·•・｡,．";

    private static final char SAID = '点';

    private final StringBuilder text = new StringBuilder();
    private final int[] offsets;

    private BareAddress(int length) {
        this.offsets = new int[length];
    }

    /** Whether what may be the dot of an address stands before a Latin letter; hardly any line has one. */
    static boolean mayHold(String folded) {
        for (int i = 1; i + 1 < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == SAID || DOTS.indexOf(c) >= 0) {
                char next = folded.charAt(after(folded, i + 1));
                char before = folded.charAt(before(folded, i - 1));
                if (isName(before) && (LineChars.isLatin(next) || before == 'w')) {
                    return true;
                }
            }
        }
        return false;
    }

    static BareAddress of(String folded) {
        BareAddress bare = new BareAddress(folded.length());
        int runEnd = 0;
        boolean within = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (isRoom(c) && i >= runEnd) {
                // What is beside a run of blanks is the same for all of them; a page may hold eighty thousand.
                runEnd = after(folded, i);
                within = isWithin(folded, i);
            }
            if (isInvisible(c) || c == ' ' && within) {
                continue;
            }
            bare.offsets[bare.text.length()] = i;
            bare.text.append(isDot(folded, i) ? '.' : c);
        }
        return bare;
    }

    String text() {
        return text.toString();
    }

    /** Where in the line a place begins. */
    int from(int at) {
        return offsets[at];
    }

    /** Behind which character of the line a place ends. */
    int to(int at) {
        return offsets[at - 1] + 1;
    }

    private static boolean isDot(String folded, int i) {
        char c = folded.charAt(i);
        if (c != SAID && DOTS.indexOf(c) < 0 || i == 0 || i + 1 == folded.length()) {
            return false;
        }
        char before = folded.charAt(before(folded, i - 1));
        char next = folded.charAt(after(folded, i + 1));
        return isName(before) && (isName(next) || before == 'w' && Character.isIdeographic(next))
                || c == '.' && Character.isIdeographic(before);
    }

    /** A blank beside a dot, or between two letters that each stand alone. */
    private static boolean isWithin(String folded, int i) {
        int before = before(folded, i);
        int next = after(folded, i);
        return isName(folded.charAt(before)) && isDot(folded, next)
                || isDot(folded, before) && isName(folded.charAt(next))
                || isAlone(folded, before) && isAlone(folded, next);
    }

    private static boolean isAlone(String folded, int i) {
        return isName(folded.charAt(i))
                && (i == 0 || !isName(folded.charAt(i - 1)))
                && (i + 1 == folded.length() || !isName(folded.charAt(i + 1)));
    }

    private static int before(String folded, int from) {
        int at = from;
        while (at > 0 && isRoom(folded.charAt(at))) {
            at--;
        }
        return at;
    }

    private static int after(String folded, int from) {
        int at = from;
        while (at + 1 < folded.length() && isRoom(folded.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isRoom(char c) {
        return c == ' ' || isInvisible(c);
    }

    private static boolean isInvisible(char c) {
        return c >= '\u200B' && c <= '\u200D' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }

    private static boolean isName(char c) {
        return LineChars.isLatin(c) || LineChars.isDigit(c) || c == '-';
    }
}
