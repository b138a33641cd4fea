package org.yandu.exchange.script;

import java.util.ArrayList;
import java.util.List;
import org.yandu.document.SearchText;

/**
 * Breaks a title that is too long for one line where it says something else, so that no line holds its last two characters alone. GB/T
 * 9704—2012, 7.3.1, wants lines of a title to end with a whole word and to be of fitting lengths.
 */
public final class TitleLines {

    /** Where the longer line is so many times the shorter one it looks worse than it reads. */
    private static final double UNEVEN = 3;

    private TitleLines() {}

    /**
     * @param most Chinese characters that stand on a line; others count half
     * @return one line when it fits, and when no mark of punctuation breaks it well
     */
    public static List<String> of(String title, double most) {
        if (width(title) <= most) {
            return List.of(title);
        }
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int at : breaks(title)) {
            double left = width(title.substring(0, at).strip());
            double right = width(title.substring(at).strip());
            double longer = Math.max(left, right);
            if (longer <= most && longer <= UNEVEN * Math.min(left, right) && Math.abs(left - right) < least) {
                best = at;
                least = Math.abs(left - right);
            }
        }
        return best < 0
                ? List.of(title)
                : List.of(
                        title.substring(0, best).strip(), title.substring(best).strip());
    }

    /** Behind a colon, a comma or a blank, before a dash. */
    private static List<Integer> breaks(String title) {
        List<Integer> breaks = new ArrayList<>();
        for (int i = 1; i < title.length() - 1; i++) {
            char before = title.charAt(i - 1);
            boolean dash = title.startsWith("——", i);
            boolean mark = "：:，,、；; 　".indexOf(before) >= 0 && !SearchText.isPunctuation(title.codePointAt(i));
            boolean figures = Character.isDigit(title.charAt(i)) && i > 1 && Character.isDigit(title.charAt(i - 2));
            if (dash || mark && !figures) {
                breaks.add(i);
            }
        }
        return breaks;
    }

    private static double width(String words) {
        return words.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }
}
