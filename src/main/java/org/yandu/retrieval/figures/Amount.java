package org.yandu.retrieval.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads numerals: 1,234.5, 9430 with 万 behind it, 1亿2000 with 万 behind it, 三千五百, 二〇二, 三点五, 贰拾, 廿三. */
final class Amount {

    /** What Chinese numerals are written with. */
    static final String NUMERALS = "一二三四五六七八九十百千万亿两零〇廿卅";

    /** What sums of money are written with, so that nobody may change them. */
    static final String FORMAL = "壹贰叁参肆伍陆柒捌玖拾佰仟万亿零";

    private static final Map<Character, Character> PLAIN = Map.ofEntries(
            Map.entry('壹', '一'),
            Map.entry('贰', '二'),
            Map.entry('叁', '三'),
            Map.entry('参', '三'),
            Map.entry('肆', '四'),
            Map.entry('伍', '五'),
            Map.entry('陆', '六'),
            Map.entry('柒', '七'),
            Map.entry('捌', '八'),
            Map.entry('玖', '九'),
            Map.entry('拾', '十'),
            Map.entry('佰', '百'),
            Map.entry('仟', '千'));

    private static final String DIGITS = "〇一二三四五六七八九";

    /** 1亿 of 1亿2000万. */
    private static final Pattern HIGH = Pattern.compile("([\\d,.]+)(万亿|亿|万)");

    /** 1 the tens before, 2 and 3 the digits, 4 what they count: 十七八, 七八, 二三十, 三四百万. */
    private static final Pattern ABOUT = Pattern.compile("([一二三四五六七八九]?十)?([一二三四五六七八九两])([二三四五六七八九])([十百千]?[万亿]?)");

    /** What nobody writes, and what no number of this machine would hold. */
    private static final Pattern TOO_MANY = Pattern.compile("万万|亿.*亿");

    /** No numeral of a text is longer; beyond, digits are some code. */
    private static final int LONGEST = 40;

    private Amount() {}

    /** The two ends of 七八. */
    record Ends(BigDecimal low, BigDecimal high) {}

    /**
     * @param numeral Arabic, with or without thousands separators, or Chinese
     * @param scale such as 万, 百亿; {@code null} for none
     * @return {@code null} when it is no number
     */
    static @Nullable BigDecimal of(String numeral, @Nullable String scale) {
        if (numeral.length() > LONGEST) {
            return null;
        }
        BigDecimal number = isArabic(numeral) ? null : chinese(plainly(numeral));
        if (isArabic(numeral)) {
            return arabic(numeral, scale);
        }
        return number == null || scale == null ? number : plain(number.multiply(scale(scale)));
    }

    /** 七八 and 三五 are no 78 and 35, but about so many; {@code null} for other numerals. */
    static @Nullable Ends about(String numeral) {
        Matcher m = ABOUT.matcher(numeral);
        if (!m.matches()) {
            return null;
        }
        int low = digit(m.group(2).charAt(0));
        int high = digit(m.group(3).charAt(0));
        boolean next = high == low + 1 || low == 3 && high == 5 && m.group(1) == null;
        if (!next || m.group(1) != null && !m.group(4).isEmpty()) {
            return null;
        }
        BigDecimal tens = m.group(1) == null ? BigDecimal.ZERO : chinese(m.group(1));
        BigDecimal weight = scale(m.group(4));
        return tens == null
                ? null
                : new Ends(
                        tens.add(weight.multiply(BigDecimal.valueOf(low))),
                        tens.add(weight.multiply(BigDecimal.valueOf(high))));
    }

    private static BigDecimal arabic(String numeral, @Nullable String scale) {
        String digits = numeral.replaceAll("[,\n]", "");
        BigDecimal sum = BigDecimal.ZERO;
        Matcher high = HIGH.matcher(digits);
        int done = 0;
        while (high.lookingAt()) {
            sum = sum.add(new BigDecimal(high.group(1)).multiply(scale(high.group(2))));
            done = high.end();
            high.region(done, digits.length());
        }
        BigDecimal last = new BigDecimal(digits.substring(done));
        BigDecimal scaled = scale == null ? last : last.multiply(scale(scale));
        return scale == null && done == 0 ? last : plain(sum.add(scaled));
    }

    /** Without the zeros a decimal point leaves behind when it moves. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    static boolean isArabic(String numeral) {
        return !numeral.isEmpty() && numeral.charAt(0) >= '0' && numeral.charAt(0) <= '9';
    }

    private static String plainly(String numeral) {
        return numeral.chars()
                .mapToObj(c -> String.valueOf(PLAIN.getOrDefault((char) c, (char) c)))
                .collect(Collectors.joining());
    }

    private static BigDecimal scale(String scale) {
        long product = 1;
        for (int i = 0; i < scale.length(); i++) {
            product *= weight(scale.charAt(i));
        }
        return BigDecimal.valueOf(product);
    }

    private static long weight(char c) {
        return switch (c) {
            case '十' -> 10L;
            case '百' -> 100L;
            case '千' -> 1_000L;
            case '万' -> 10_000L;
            case '亿' -> 100_000_000L;
            default -> 1L;
        };
    }

    private static @Nullable BigDecimal chinese(String numeral) {
        int point = numeral.indexOf('点');
        Long whole = whole(point < 0 ? numeral : numeral.substring(0, point));
        if (whole == null) {
            return null;
        }
        if (point < 0) {
            return BigDecimal.valueOf(whole);
        }
        int end = numeral.length();
        while (end > point + 1 && weight(numeral.charAt(end - 1)) > 1) {
            end--;
        }
        StringBuilder decimals = new StringBuilder();
        for (int i = point + 1; i < end; i++) {
            int digit = digit(numeral.charAt(i));
            if (digit < 0) {
                return null;
            }
            decimals.append(digit);
        }
        // 三点五万: what stands behind the decimals counts them all.
        return decimals.isEmpty()
                ? null
                : plain(new BigDecimal(whole + "." + decimals).multiply(scale(numeral.substring(end))));
    }

    /** 三千五百万, 十二, 廿三, 一百零八, 二〇一八; {@code null} for 百年 and what else begins with a mere weight other than ten. */
    private static @Nullable Long whole(String numeral) {
        boolean tens = !numeral.isEmpty() && "廿卅".indexOf(numeral.charAt(0)) >= 0;
        if (tens) {
            return numeral.length() > 2 ? null : Long.valueOf((numeral.charAt(0) == '廿' ? 20 : 30) + one(numeral));
        }
        if (numeral.isEmpty() || numeral.length() > 16 || numeral.charAt(0) != '十' && digit(numeral.charAt(0)) < 0) {
            return null;
        }
        if (numeral.chars().allMatch(c -> digit((char) c) >= 0)) {
            return positional(numeral);
        }
        return TOO_MANY.matcher(numeral).find() ? null : weighed(numeral);
    }

    private static int one(String numeral) {
        return numeral.length() < 2 ? 0 : Math.max(0, digit(numeral.charAt(1)));
    }

    private static @Nullable Long weighed(String numeral) {
        long total = 0;
        long section = 0;
        long number = 0;
        long last = 1;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int digit = digit(c);
            if (digit >= 0) {
                if (number != 0 && digit != 0) {
                    return null; // 三五百 is about so much, 一三十 nothing
                }
                number = digit;
                last = digit == 0 ? 1 : last;
            } else if (c == '万' || c == '亿') {
                // 一万亿: what stands before 亿 is all that came so far.
                section += number;
                total = c == '亿' ? (total + section) * weight(c) : total + section * weight(c);
                section = 0;
                number = 0;
                last = weight(c);
            } else {
                section +=
                        Math.max(number, i == 0 || "零〇".indexOf(numeral.charAt(i - 1)) >= 0 ? 1 : number) * weight(c);
                number = 0;
                last = weight(c);
            }
        }
        // 两百五 is 250 and 一万二 12000; 十二 stays.
        return total + section + (last >= 100 ? number * (last / 10) : number);
    }

    /** Without a weight two digits are no number: 五四, 七一. */
    private static @Nullable Long positional(String numeral) {
        if (numeral.length() == 2 && digit(numeral.charAt(1)) != 0 && digit(numeral.charAt(0)) != 0) {
            return null;
        }
        long number = 0;
        for (int i = 0; i < numeral.length(); i++) {
            number = number * 10 + digit(numeral.charAt(i));
        }
        return number;
    }

    private static int digit(char c) {
        return switch (c) {
            case '零', '○' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }
}
