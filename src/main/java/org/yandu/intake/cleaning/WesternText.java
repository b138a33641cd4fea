package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Pattern;

/** What is Latin in a text: there blanks part the words, and a line is broken only between two of them. */
final class WesternText {

    private static final int FIRST_OTHER = 0x2000;

    /** Three words in small letters in a row: titles, names and addresses have hardly any. */
    private static final Pattern PROSE = Pattern.compile("(?:(?<![^ (\"'])[a-zà-ÿ]{2,}[,;]? +){2}[a-zà-ÿ]{1,}");

    private WesternText() {}

    static boolean isWestern(char c) {
        return c < FIRST_OTHER;
    }

    /** What cannot be broken at the beginning of a line; empty where it begins with a Chinese character. */
    static String firstWord(String words) {
        int end = 0;
        while (end < words.length() && isWestern(words.charAt(end)) && !Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        return words.substring(0, end);
    }

    static boolean isProse(String words) {
        return PROSE.matcher(words).find();
    }

    /** Whether there are more Latin words than Chinese characters. */
    static boolean isMostly(List<Line> lines) {
        int words = 0;
        int others = 0;
        for (Line line : lines) {
            boolean inWord = false;
            for (int i = 0; i < line.words().length(); i++) {
                char c = line.words().charAt(i);
                boolean letter = isWestern(c) && Character.isLetter(c);
                words += letter && !inWord ? 1 : 0;
                others += isWestern(c) ? 0 : 1;
                inWord = letter;
            }
        }
        return words > others;
    }
}
