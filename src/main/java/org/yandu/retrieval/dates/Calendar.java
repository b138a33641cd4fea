package org.yandu.retrieval.dates;

import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.numbers.Numeral;

/** Makes ISO 8601 of the numerals of a date, or nothing when no calendar has such a day. */
final class Calendar {

    /** Years a policy text speaks of; 5000年 and 1200年 are how long something has lasted. */
    private static final int FIRST = 1800;

    private static final int LAST = 2099;

    private static final String DIGITS = "零一二三四五六七八九";

    private Calendar() {}

    /** @return {@code null} when it is no year */
    static @Nullable String year(String numeral) {
        int year = Numeral.read(numeral);
        return year < FIRST || year > LAST ? null : String.valueOf(year);
    }

    /** Four digits, as ISO 8601 has it. */
    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    /** @return {@code null} when there is no such month */
    static @Nullable String month(String year, String month) {
        int number = number(month);
        return number < 1 || number > 12 ? null : String.format(Locale.ROOT, "%s-%02d", year, number);
    }

    /**
     * @param yearMonth {@code 2018-11}
     * @return {@code null} when the month has no such day
     */
    static @Nullable String day(String yearMonth, String day) {
        int number = number(day);
        return YearMonth.parse(yearMonth).isValidDay(number)
                ? String.format(Locale.ROOT, "%s-%02d", yearMonth, number)
                : null;
    }

    /** @return {@code --04-13}, {@code null} when no year has such a day */
    static @Nullable String dayWithoutYear(String month, String day) {
        int m = number(month);
        int d = number(day);
        if (m < 1 || m > 12 || d < 1 || d > MonthDay.of(m, 1).getMonth().maxLength()) {
            return null;
        }
        return String.format(Locale.ROOT, "--%02d-%02d", m, d);
    }

    /** @return {@code --04}, {@code null} when there is no such month */
    static @Nullable String monthWithoutYear(String month) {
        int number = number(month);
        return number < 1 || number > 12 ? null : String.format(Locale.ROOT, "--%02d", number);
    }

    /** Up to 999: 13, 十三, 二十, 廿三, 九, 一百一十二, 一一二; 0 for what cannot be read. */
    static int number(String numeral) {
        if (numeral.isEmpty() || numeral.length() > 6) {
            return 0;
        }
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        boolean weighed = numeral.chars().anyMatch(c -> "十廿卅百".indexOf(c) >= 0);
        return weighed ? weighed(numeral) : positional(numeral);
    }

    private static int weighed(String numeral) {
        int sum = 0;
        int last = -1;
        int weight = 1000;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int of = c == '百' ? 100 : c == '十' || c == '廿' || c == '卅' ? 10 : 0;
            if (of == 0) {
                last = digit(c);
            } else if (of >= weight || of == 100 && last < 1) {
                return 0;
            } else {
                sum += c == '廿' ? 20 : c == '卅' ? 30 : of * (last < 1 ? 1 : last);
                weight = of;
                last = -1;
            }
        }
        return sum + Math.max(0, last);
    }

    private static int positional(String numeral) {
        int number = 0;
        for (int i = 0; i < numeral.length(); i++) {
            number = number * 10 + Math.max(0, digit(numeral.charAt(i)));
        }
        // 二三 is no 23, but one hundred and twelve may be written 一一二.
        return numeral.length() == 2 ? 0 : number;
    }

    private static int digit(char c) {
        return c == '〇' || c == '○' ? 0 : DIGITS.indexOf(c);
    }
}
