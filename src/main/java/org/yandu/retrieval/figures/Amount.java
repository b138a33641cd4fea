package org.yandu.retrieval.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numerals: 1,234.5, 9430 with 万 behind it, 三千五百, 二〇二, 三点五. */
final class Amount {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Amount() {}

    /**
     * @param numeral Arabic, with or without thousands separators, or Chinese
     * @param scale such as 万, 百亿; {@code null} for none
     * @return {@code null} when it is no number
     */
    static @Nullable BigDecimal of(String numeral, @Nullable String scale) {
        BigDecimal number = isArabic(numeral) ? new BigDecimal(numeral.replace(",", "")) : chinese(numeral);
        return number == null || scale == null ? number : plain(number.multiply(BigDecimal.valueOf(scale(scale))));
    }

    /** Without the zeros a decimal point leaves behind when it moves. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    static boolean isArabic(String numeral) {
        return !numeral.isEmpty() && numeral.charAt(0) >= '0' && numeral.charAt(0) <= '9';
    }

    private static long scale(String scale) {
        long product = 1;
        for (int i = 0; i < scale.length(); i++) {
            product *= weight(scale.charAt(i));
        }
        return product;
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
        StringBuilder decimals = new StringBuilder();
        for (int i = point + 1; i < numeral.length(); i++) {
            int digit = digit(numeral.charAt(i));
            if (digit < 0) {
                return null;
            }
            decimals.append(digit);
        }
        return decimals.isEmpty() ? null : new BigDecimal(whole + "." + decimals);
    }

    /** 三千五百万, 十二, 一百零八, 二〇一八; {@code null} for 百年 and what else begins with a mere weight other than ten. */
    private static @Nullable Long whole(String numeral) {
        if (numeral.isEmpty() || numeral.length() > 16 || numeral.charAt(0) != '十' && digit(numeral.charAt(0)) < 0) {
            return null;
        }
        if (numeral.chars().allMatch(c -> digit((char) c) >= 0)) {
            return positional(numeral);
        }
        long total = 0;
        long section = 0;
        long number = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int digit = digit(c);
            if (digit >= 0) {
                number = digit;
            } else if (c == '万' || c == '亿') {
                // 一万亿: what stands before 亿 is all that came so far.
                section += number;
                total = c == '亿' ? (total + section) * weight(c) : total + section * weight(c);
                section = 0;
                number = 0;
            } else {
                section += Math.max(number, i == 0 ? 1 : number) * weight(c);
                number = 0;
            }
        }
        return total + section + number;
    }

    private static Long positional(String numeral) {
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
