package org.yandu.exchange.lessons.word;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.yandu.outline.numbers.Numeral;

/** Numbers headings as official documents do (GB/T 9704—2012, 7.3.3): 一、 （一） 1. （1）. */
final class OfficialNumbers {

    /** Somebody has numbered it already. */
    private static final Pattern NUMBERED = Pattern.compile("^(第[" + Numeral.CHINESE + "0-9]+[章节条部编讲]|["
            + Numeral.CHINESE + "]+[、.．]|[（(][" + Numeral.CHINESE + "0-9]+[)）]|\\d+[.．、]).*");

    private final int[] counts = new int[WordStyles.HEADINGS + 1];

    /** @param level from 1 */
    String numbered(int level, String words) {
        if (level > 4 || NUMBERED.matcher(words).matches()) {
            return words;
        }
        counts[level]++;
        Arrays.fill(counts, level + 1, counts.length, 0);
        int count = counts[level];
        return switch (level) {
            case 1 -> Numeral.written(count) + "、" + words;
            case 2 -> "（" + Numeral.written(count) + "）" + words;
            case 3 -> count + "." + words;
            default -> "（" + count + "）" + words;
        };
    }
}
