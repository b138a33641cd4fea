package org.yandu.exchange.accession;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.outline.numbers.Numeral;

/**
 * Two documents of one kind that say nearly the same, since each follows the one before, or the one of the office above: the lists of two
 * years, the plans of two counties.
 */
final class OtherIssue {

    private static final Pattern NUMERALS = Pattern.compile("[\\d〇零一二三四五六七八九十百]+");

    /** From where two titles part: the rest of a place's or a body's name. */
    private static final Pattern PLACE =
            Pattern.compile("[\\p{IsHan}]{0,5}?(?:[省市县区旗州盟乡镇村]|街道|社区|大学|学院|学校|中学|小学|公司|集团|医院)");

    /** A numeral or a place that was read wrongly leaves most of a title as it is. */
    private static final int SHORTEST = 4;

    private OtherIssue() {}

    /**
     * @param one, other titles
     * @param number, otherNumber 发文字号, {@code null} when the text gives none
     */
    static boolean is(String one, @Nullable String number, String other, @Nullable String otherNumber) {
        if (number != null && otherNumber != null) {
            return !bare(number).equals(bare(otherNumber));
        }
        String here = Age.title(one);
        String there = Age.title(other);
        return countsOtherwise(here, there) || isOfOtherPlace(here, there);
    }

    /**
     * Whether two titles alone say so. What an office calls its file, 年度报告.txt in the folder of every year, says nothing against that.
     *
     * @param one, other titles
     */
    static boolean isByTitle(String one, String other) {
        return is(one, null, other, null);
    }

    /** 〔2024〕 is written with brackets of all kinds. */
    private static String bare(String number) {
        return Folding.fold(number).replaceAll("[^\\p{IsHan}\\d]", "");
    }

    /** 第三批…所 and 第四批…站, 2022年 and 2023年. */
    private static boolean countsOtherwise(String one, String other) {
        List<Integer> here = numerals(one);
        List<Integer> there = numerals(other);
        return here.size() == there.size() && !here.equals(there);
    }

    /** Their values, however they are written: 2023 and 二〇二三, 第12届 and 第十二届. */
    private static List<Integer> numerals(String title) {
        return NUMERALS.matcher(title)
                .results()
                .map(MatchResult::group)
                .map(numeral -> numeral.replace('零', '〇'))
                .map(Numeral::read)
                .toList();
    }

    /** 东山市社会信用条例 and 清河市社会信用条例: they part within a name and end alike. */
    private static boolean isOfOtherPlace(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int parted = 0;
        while (parted < shorter && one.charAt(parted) == other.charAt(parted)) {
            parted++;
        }
        int alike = 0;
        while (alike < shorter - parted
                && one.charAt(one.length() - 1 - alike) == other.charAt(other.length() - 1 - alike)) {
            alike++;
        }
        // 关于…的意见 and 东山市人民政府关于…的意见 are one, told with its organ and without.
        boolean left = alike + parted < shorter;
        return left
                && alike >= SHORTEST
                && PLACE.matcher(one.substring(parted)).lookingAt()
                && PLACE.matcher(other.substring(parted)).lookingAt();
    }
}
