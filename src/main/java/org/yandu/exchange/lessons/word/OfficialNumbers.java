package org.yandu.exchange.lessons.word;

import java.util.regex.Pattern;

/** Numbers headings as official documents do (GB/T 9704—2012, 7.3.3): 一、 （一） 1. （1）. */
final class OfficialNumbers {

    /** Somebody has numbered it already. */
    private static final Pattern NUMBERED = Pattern.compile(
            "^(第[一二三四五六七八九十百0-9]+[章节条部编讲]|[一二三四五六七八九十百]+[、.．]|[（(][一二三四五六七八九十百0-9]+[)）]|\\d+[.．、]).*");

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private final int[] counts = new int[WordStyles.HEADINGS + 1];

    /** @param level from 1 */
    String numbered(int level, String words) {
        if (level > 4 || NUMBERED.matcher(words).matches()) {
            return words;
        }
        counts[level]++;
        java.util.Arrays.fill(counts, level + 1, counts.length, 0);
        int count = counts[level];
        return switch (level) {
            case 1 -> chinese(count) + "、" + words;
            case 2 -> "（" + chinese(count) + "）" + words;
            case 3 -> count + "." + words;
            default -> "（" + count + "）" + words;
        };
    }

    /** Up to 99; a document of more parts has other headings. */
    static String chinese(int number) {
        if (number < 10) {
            return DIGITS[number];
        }
        String tens = number < 20 ? "十" : DIGITS[number / 10 % 10] + "十";
        return tens + DIGITS[number % 10];
    }
}
