package org.yandu.intake.cleaning;

import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.yandu.intake.manuscript.Dates;

/** What a paper itself sets above its title, below the way through the site: a word of the editor, an abstract with its keywords, a table. */
final class OverTitle {

    /** 导读频道 is a column of the site. */
    private static final Pattern ASIDE = Pattern.compile(
            "^[\\[(]?\\s?(?:编者按|编者注|编辑按|按语|核心提示|阅读提示|导读|(?:内容)?摘\\s?要|(?:内容)?提要|关\\s?键\\s?词)\\s?[\\])]?\\s?(?::|(?=.{12})\\p{IsHan}|(?<=[\\])])).*");

    /** Fewer cells may be the number of a page and what stands beside it. */
    private static final int CELLS = 6;

    private OverTitle() {}

    /** Whether folded words are an editor's, an abstract or keywords, however short they are. */
    static boolean isAside(String folded) {
        return ASIDE.matcher(folded).matches();
    }

    /**
     * Where a table begins that ends above a title: cells in lines of their own, half of them figures.
     *
     * @param words of a line, folded
     * @param page whether a line is the page's
     * @param title the line of it
     * @return the line of the title where there is no table
     */
    static int table(IntFunction<String> words, IntPredicate page, int title) {
        int from = title;
        int figures = 0;
        while (from > 0 && !page.test(from - 1)) {
            from--;
            figures += isFigure(words.apply(from)) ? 1 : 0;
        }
        return title - from >= CELLS && figures * 2 >= title - from ? from : title;
    }

    private static boolean isFigure(String words) {
        return LineChars.isDigit(words.charAt(0)) && !(Dates.isAll(words) && words.indexOf('月') > 0);
    }
}
