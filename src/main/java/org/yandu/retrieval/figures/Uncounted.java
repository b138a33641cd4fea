package org.yandu.retrieval.figures;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.yandu.retrieval.figures.Figure.Kind;

/**
 * What looks like a figure and counts nothing: ordinals, clock times, articles, slogans with numerals, and parts of names.
 *
 * <p>A numeral in Arabic figures is more likely to count than one in Chinese, which is part of many words.
 */
final class Uncounted {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    /** A slogan is no longer; what it counts with is part of its name: “三改一拆”, “五水共治”. */
    private static final int SLOGAN = 16;

    /** Said without quotation marks as well, and named by their number. */
    private static final Pattern NAMED = Pattern.compile("两个(?:维护|确立|一百年|毫不动摇|结合|健康|务必|大局|先行|巩固)"
            + "|三个(?:代表|自信|务必|区分开来|面向|倡导)|四个(?:意识|自信|全面|伟大|服从|合格|最严)|五个(?:文明|统筹)|八项规定");

    /** 四处 and 四周 are everywhere, 两头 both ends, 二次 and 二期 the second. */
    private static final Pattern WORDS =
            Pattern.compile("四(?:(?<![了有共等设建的].)处|周)|两(?:头|面|岸|侧|端|旁|边|口)|二(?:次(?=[一-龥])|级|类|期|部|班|线|组)|八股|一成不变");

    /** 第三、四条, 第5至8条. */
    private static final Pattern ORDINAL = Pattern.compile(
            "第 ?[\\d一二三四五六七八九十百]{1,5} ?(?:[、,和及至到~-]{1,2} ?[\\d一二三四五六七八九十百]{1,5} ?)*[、,和及至到~-]{1,2} ?$");

    private static final int ORDINAL_REACH = 24;

    /** 前三位, 前十名 are places. */
    private static final String PLACES = "位 名 强 条 款 项 届 批 期 级";

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2} ?[时点:] ?$");

    /** A day of the month has the same words as so many days: said to last, or to be a term. */
    private static final Pattern LASTS_BEFORE =
            Pattern.compile("(?:公示|公告|满|少于|多于|超过|不足|低于|高于|连续|期限|期为|提前|延长|历时|为期|拘留|之日起|每隔|共|近|约|长达|休假)$");

    private static final Pattern LASTS_BEHIND = Pattern.compile("^(?:内|以内|之内|以上|以下|之久|左右|的期限)");

    private static final Pattern WITHIN_BEHIND = Pattern.compile("^(?:内|以内|之内|以上|以下)");

    private static final int REACH = 3;

    private static final Pattern PART_BEFORE = Pattern.compile("(?:占|约|近|达|达到|超|超过|不足|不到|不少于|不低于|为|降|的|过|有)$");

    private static final Pattern PART_BEHIND = Pattern.compile("^ ?(?:的|以上|以下|左右|强|弱|多|以内)");

    private static final Pattern NTH = Pattern.compile("第 ?$");

    private static final String BURDENED = "减担抱自胜辜欺承背重肩增";

    private final String folded;

    Uncounted(String folded) {
        this.folded = folded;
    }

    /** Whether a numeral before a unit counts something. */
    boolean counts(int start, int end, String numeral, BigDecimal number, Units.Unit unit) {
        if (isOrdinal(start, unit)
                || isHeading(start, numeral, number, unit)
                || unit.name().equals("日") && !lasts(start, end, number)) {
            return false;
        }
        if (Amount.isArabic(numeral)) {
            boolean clock = unit.name().equals("分") && before(start, 6, CLOCK);
            // 2019起, 2020届 and 2014卷 are years.
            boolean year = YEAR.matcher(numeral).matches() && ("起届级".contains(unit.name()) || unit.strict());
            boolean section = number.scale() > 0 && "章节条款页".contains(unit.name());
            return !clock && !year && !section;
        }
        if (Amount.FORMAL.indexOf(numeral.charAt(0)) >= 0 && Amount.NUMERALS.indexOf(numeral.charAt(0)) < 0) {
            return unit.kind() == Kind.MONEY || numeral.matches(".*[拾佰仟].*");
        }
        return countsInChinese(start, end, numeral, number, unit);
    }

    private boolean countsInChinese(int start, int end, String numeral, BigDecimal number, Units.Unit unit) {
        if (number.compareTo(BigDecimal.ONE) == 0) {
            // 一个, 一批, 一次 are articles; 一年内 is a term.
            boolean term = unit.kind() == Kind.PERIOD && behind(end, WITHIN_BEHIND);
            if (!term && !"%倍成番".contains(unit.name())) {
                return false;
            }
        }
        boolean tens = numeral.charAt(0) == '十' && start > 0 && "数几".indexOf(folded.charAt(start - 1)) >= 0;
        if (tens || unit.name().equals("分") || unit.strict() && numeral.length() == 1 && unit.kind() != Kind.PERIOD) {
            return false; // 数十个; 十分; 三里, but 七日
        }
        boolean name = NAMED.matcher(folded).region(start, folded.length()).lookingAt()
                || WORDS.matcher(folded)
                        .useTransparentBounds(true)
                        .region(start, folded.length())
                        .lookingAt();
        return !name
                && !isInSlogan(start, end)
                && !((numeral.length() == 1 || unit.name().equals("届")) && goesOnCounting(end));
    }

    /** 4 尾声 and 1.1 样本: a number, then a space. */
    private boolean isHeading(int start, String numeral, BigDecimal number, Units.Unit unit) {
        int behind = start + numeral.length();
        boolean first = start == 0 || folded.charAt(start - 1) == '\n';
        boolean title = unit.kind() == Kind.COUNT
                && unit.name().length() == 1
                && !unit.name().equals("个");
        boolean section = number.scale() > 0 && (unit.kind() == Kind.COUNT || unit.kind() == Kind.PERIOD);
        return first && behind < folded.length() && folded.charAt(behind) == ' ' && (title || section);
    }

    private boolean isOrdinal(int start, Units.Unit unit) {
        boolean place = start > 0 && folded.charAt(start - 1) == '前' && PLACES.contains(unit.name());
        return place || before(start, ORDINAL_REACH, ORDINAL);
    }

    private boolean lasts(int start, int end, BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(31)) > 0
                || before(start, REACH, LASTS_BEFORE)
                || behind(end, LASTS_BEHIND);
    }

    private boolean before(int start, int reach, Pattern pattern) {
        return pattern.matcher(folded.substring(Math.max(0, start - reach), start))
                .find();
    }

    /** Never the rest of the text, which would be copied for every figure in it. */
    private boolean behind(int end, Pattern pattern) {
        return pattern.matcher(folded)
                .region(end, Math.min(folded.length(), end + REACH))
                .lookingAt();
    }

    /** 三位一体, 四梁八柱, 十八届三中全会: another numeral follows at once. */
    private boolean goesOnCounting(int end) {
        return end < folded.length() && "一二三四五六七八九十".indexOf(folded.charAt(end)) >= 0;
    }

    private boolean isInSlogan(int start, int end) {
        int from = start;
        while (from > 0 && start - from < SLOGAN && isInside(folded.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < folded.length() && to - end < SLOGAN && isInside(folded.charAt(to))) {
            to++;
        }
        return from > 0
                && to < folded.length()
                && folded.charAt(from - 1) == '"'
                && folded.charAt(to) == '"'
                && to - from <= SLOGAN;
    }

    private static boolean isInside(char c) {
        return c != '"' && "。,;:!?\n".indexOf(c) < 0;
    }

    /** Whether 1/3 is said to be a part of something. */
    boolean isPart(int start, int end) {
        return !before(start, 2, NTH) && (behind(end, PART_BEHIND) || before(start, REACH, PART_BEFORE));
    }

    /** 从5家到10家: two figures of two times. */
    boolean isGrowth(int start, String to) {
        return to.equals("到") && start > 0 && "从由自".indexOf(folded.charAt(start - 1)) >= 0;
    }

    /** Whether a number stands in a sentence, so that it may go on in the next line. */
    boolean goesOnInLine(int start) {
        return start > 0 && Character.isIdeographic(folded.charAt(start - 1));
    }

    /**
     * How many characters before a number say that it is below nothing: 负, 零下 or a minus. A dash is none, and a hyphen only where
     * no other number or word in letters stands before it.
     *
     * @param text as it stands, since folding makes one of minus and dash
     */
    int sign(int start, String text, Units.Unit unit) {
        if (start > 1 && folded.startsWith("零下", start - 2)) {
            return 2;
        }
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        if (before == '负' || before == '負') {
            // 减负三十八亿元 lifts a burden.
            return start > 1 && BURDENED.indexOf(folded.charAt(start - 2)) >= 0 ? 0 : 1;
        }
        boolean minus = "-−－﹣".indexOf(before) >= 0;
        boolean can = unit.kind() == Kind.SHARE
                || unit.kind() == Kind.POINTS
                || unit.kind() == Kind.MONEY
                || unit.name().equals("摄氏度");
        boolean joined = start > 1
                && (Character.isLetterOrDigit(folded.charAt(start - 2)) && folded.charAt(start - 2) < 0x80
                        || "-%‰)元".indexOf(folded.charAt(start - 2)) >= 0);
        return minus && can && !joined ? 1 : 0;
    }
}
