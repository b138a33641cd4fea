package org.yandu.intake.cleaning;

import java.nio.charset.Charset;

/**
 * The first letter of a character's reading. Sites of gamblers call themselves by it: xpj001.com is 新葡京, dyj.cc 大赢家. Nothing
 * else tells where a name begins that is met once, so a domain that spells what stands before it is the best witness. The 3,755
 * common characters of GB 2312 are sorted by reading, which makes a table of 23 places enough; the others have no letter.
 */
final class Initials {

    /** Has the characters of GB 2312 at the same places, and is in the base module. */
    private static final Charset GB = Charset.forName("GB18030");

    private static final String LETTERS = "abcdefghjklmnopqrstwxyz";

    /** The first character of each of the letters. */
    private static final int[] FIRST = {
        0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6,
        0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1
    };

    private static final int LAST = 0xD7F9;

    private static final char NONE = '?';

    /** xd838.net for 迅达盈: so many characters of a name may be left out. */
    private static final int UNSPELT = 3;

    private Initials() {}

    /**
     * @param generic length of the end such as 娱乐, which need not be spelt
     * @return how many characters at the end of the name the domain's first letters, at least two, spell; otherwise 0
     */
    static int spelt(String name, int generic, String domain) {
        int letters = 0;
        while (letters < domain.length() && domain.charAt(letters) >= 'a' && domain.charAt(letters) <= 'z') {
            letters++;
        }
        int best = 0;
        for (int from = 0; letters >= 2 && from + letters <= name.length(); from++) {
            int length = name.length() - from;
            boolean whole = length == letters || length - generic == letters;
            if (spells(name, from, domain.substring(0, letters))) {
                if (whole) {
                    return length;
                }
                best = generic == 0 && length - letters <= UNSPELT ? length : best;
            }
        }
        return best;
    }

    private static boolean spells(String name, int from, String letters) {
        int known = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = of(name.charAt(from + i));
            if (letter != letters.charAt(i) && letter != NONE) {
                return false;
            }
            known += letter == NONE ? 0 : 1;
        }
        return known >= 2;
    }

    /** @return a letter from a to z, or a question mark */
    static char of(char c) {
        byte[] bytes = String.valueOf(c).getBytes(GB);
        int code = bytes.length != 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        if (code < FIRST[0] || code > LAST) {
            return NONE;
        }
        int at = FIRST.length - 1;
        while (code < FIRST[at]) {
            at--;
        }
        return LETTERS.charAt(at);
    }
}
