package org.yandu.intake.cleaning;

import java.util.BitSet;
import java.util.Collection;

/**
 * Which characters stand in a folded line at all: asked before a pattern is tried that needs one of them. A pattern is tried at every
 * character of a paragraph, such a question is one pass over it, and for nearly all lines the answer is no.
 */
final class LineChars {

    private LineChars() {}

    static boolean hasDigit(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (isDigit(folded.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasLatin(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (isLatin(folded.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a dot stands between a Latin letter, digit or hyphen and two Latin letters, as in every name of a site. */
    static boolean hasDomain(String folded) {
        for (int dot = folded.indexOf('.', 1);
                dot > 0 && dot + 2 < folded.length();
                dot = folded.indexOf('.', dot + 1)) {
            char before = folded.charAt(dot - 1);
            if ((isLatin(before) || isDigit(before) || before == '-')
                    && isLatin(folded.charAt(dot + 1))
                    && isLatin(folded.charAt(dot + 2))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody speaks: the mark of a sentence, or two commas. */
    static boolean isSpoken(String folded) {
        int commas = 0;
        for (int i = 0; i < folded.length(); i++) {
            switch (folded.charAt(i)) {
                case '。', ';', '!', '?' -> {
                    return true;
                }
                case ',' -> {
                    if (++commas > 1) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean hasAny(String folded, BitSet chars) {
        for (int i = 0; i < folded.length(); i++) {
            if (chars.get(folded.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** With which any of some words begins. */
    static BitSet first(Collection<String> words) {
        BitSet first = new BitSet();
        words.forEach(word -> first.set(word.charAt(0)));
        return first;
    }
}
