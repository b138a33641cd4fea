package org.yandu.exchange.accession;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.document.Header;
import org.yandu.outline.numbers.Numeral;

/**
 * Two documents of one kind that say nearly the same, since each follows the one before, or the one of the office above: the lists of two
 * years, the plans of two counties.
 */
final class OtherIssue {

    private static final Pattern NUMERALS = Pattern.compile("[\\d〇零一二三四五六七八九十百]+");

    /** The state of rules that go on: the same document, however it says so. */
    private static final Pattern STATE = Pattern.compile("[\\d〇零一二三四五六七八九十]+年?(?:第[一二三四五六七八九]次)?(?:修订|修正|修改|版)");

    /** What is written anew each time. */
    private static final Pattern OF_ONE_OCCASION =
            Pattern.compile("(?:(?<!研究|调研|调查)报告|总结|工作要点|工作计划|工作安排|通知|通告|公告|通报|公报|讲话|致辞|献词|贺词|纪要)$");

    /** A notice that only brings rules is as old as it is, the rules go on. */
    private static final Pattern BRINGS_RULES = Pattern.compile("印发|转发|发布|公布");

    private static final int YEAR = 4;

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /** From the first draft to the last, in days. */
    private static final int LONGEST_ON_WAY = 60;

    /** From where two titles part: the rest of a place's or a body's name. */
    private static final Pattern PLACE =
            Pattern.compile("[\\p{IsHan}]{0,5}?(?:[省市县区旗州盟乡镇村]|街道|社区|大学|学院|学校|中学|小学|公司|集团|医院)");

    /** A numeral or a place that was read wrongly leaves most of a title as it is. */
    private static final int SHORTEST = 4;

    private OtherIssue() {}

    static boolean is(Header one, Header other) {
        if (one.number() != null && other.number() != null) {
            return !bare(one.number()).equals(bare(other.number()));
        }
        String here = Age.title(one.title());
        String there = Age.title(other.title());
        return countsOtherwise(here, there)
                || isOfOtherPlace(here, there)
                || isOfOtherDay(here, one.date(), there, other.date())
                || isOfOtherOffice(one.issuer(), other.issuer());
    }

    /** 关于春节放假的通知 of two years, 关于召开例会的通知 of two months: a draft is not as long on its way. */
    private static boolean isOfOtherDay(String title, @Nullable String date, String other, @Nullable String otherDate) {
        return date != null
                && otherDate != null
                && isOfOneOccasion(title)
                && isOfOneOccasion(other)
                && (!date.substring(0, YEAR).equals(otherDate.substring(0, YEAR)) || areFarApart(date, otherDate));
    }

    private static boolean areFarApart(String one, String other) {
        Matcher here = DAY.matcher(one);
        Matcher there = DAY.matcher(other);
        return here.matches() && there.matches() && Math.abs(day(here) - day(there)) > LONGEST_ON_WAY;
    }

    /** Near enough, and good for days that no calendar has, as a reader may write them. */
    private static int day(MatchResult date) {
        return (Integer.parseInt(date.group(1)) * 12 + Integer.parseInt(date.group(2))) * 31
                + Integer.parseInt(date.group(3));
    }

    private static boolean isOfOneOccasion(String title) {
        return OF_ONE_OCCASION.matcher(title).find()
                && !BRINGS_RULES.matcher(title).find();
    }

    /** 政府工作报告 of two counties. */
    private static boolean isOfOtherOffice(@Nullable String one, @Nullable String other) {
        return one != null && other != null && isOfOtherPlace(Folding.fold(one), Folding.fold(other));
    }

    /** 〔2024〕 is written with brackets of all kinds. */
    private static String bare(String number) {
        return Folding.fold(number).replaceAll("[^\\p{IsHan}\\d]", "");
    }

    /** 第三批…所 and 第四批…站, 2022年 and 2023年. */
    private static boolean countsOtherwise(String one, String other) {
        List<Integer> here = numerals(STATE.matcher(one).replaceAll(""));
        List<Integer> there = numerals(STATE.matcher(other).replaceAll(""));
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
        Parting parting = Parting.of(one, other);
        // 关于…的意见 and 东山市人民政府关于…的意见 are one, told with its organ and without.
        return parting.left() > 0
                && parting.end() >= SHORTEST
                && PLACE.matcher(one.substring(parting.begin())).lookingAt()
                && PLACE.matcher(other.substring(parting.begin())).lookingAt();
    }
}
