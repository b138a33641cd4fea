package org.yandu.intake.cleaning;

import java.util.BitSet;
import java.util.List;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/**
 * Signs that a forum strews between the lines of what is copied from it, 9 Y8 f3 k. Q8 f$ Y) |. D#: many pieces of one or two characters, of which
 * some set one sign or another beside a letter as no formula and no program does. Such a row stands on a line of its own or at either end of one.
 */
final class StrewnSigns {

    /** A formula of so many single characters has hardly another sign than = and +. */
    private static final int LEAST = 6;

    /** So many signs stand beside a letter or digit, f$ Y) D#: a list has commas only. */
    private static final int ODD = 3;

    private static final int PIECE = 2;

    /** Without those of formulas. */
    private static final String SIGNS = "$#&!@~|;?\"`'[]%:";

    private StrewnSigns() {}

    static void find(Line line, List<Noise> found) {
        String folded = line.folded();
        int at = 0;
        while (at < folded.length()) {
            int end = isSign(folded, at) ? end(folded, at) : at;
            // What stands between here and where it failed would fail there, too.
            int on = end < 0 ? ~end : end;
            if (end > at) {
                found.add(new Noise(
                        new TextSpan(line.start() + at, line.start() + end),
                        Kind.ADVERTISEMENT,
                        "noise.advertisement"));
            }
            at = Math.max(on, next(folded, at));
        }
    }

    /** Behind a row of strewn signs that begins here, or {@code ~} where it fails. */
    private static int end(String folded, int start) {
        int pieces = 0;
        BitSet odd = new BitSet();
        int at = start;
        int end = start;
        while (at < folded.length() && isSign(folded, at)) {
            int from = at;
            while (at < folded.length() && isSign(folded, at)) {
                at++;
            }
            if (at - from > PIECE) {
                break;
            }
            pieces++;
            if (at - from == PIECE) {
                sign(folded, from, odd);
            }
            end = at;
            while (at < folded.length() && folded.charAt(at) == ' ') {
                at++;
            }
        }
        return pieces >= LEAST && odd.cardinality() >= ODD ? end : ~at;
    }

    /** The sign of a piece of two whose other character is none. */
    private static void sign(String folded, int at, BitSet odd) {
        char one = folded.charAt(at);
        char other = folded.charAt(at + 1);
        if (SIGNS.indexOf(one) >= 0 && Character.isLetterOrDigit(other)) {
            odd.set(one);
        } else if (SIGNS.indexOf(other) >= 0 && Character.isLetterOrDigit(one)) {
            odd.set(other);
        }
    }

    /** The next place where a row may begin: behind a blank, or where other characters end. */
    private static int next(String folded, int at) {
        int next = at;
        boolean sign = isSign(folded, at);
        while (next < folded.length() && isSign(folded, next) == sign) {
            next++;
        }
        return next;
    }

    private static boolean isSign(String folded, int at) {
        char c = folded.charAt(at);
        return c > ' ' && c < 127;
    }
}
