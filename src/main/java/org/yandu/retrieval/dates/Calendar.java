package org.yandu.retrieval.dates;

import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes ISO 8601 of the numerals of a date, or nothing when no calendar has such a day. */
final class Calendar {

    /** Years a policy text speaks of; 5000年 and 1200年 are how long something has lasted. */
    private static final int FIRST = 1800;

    private static final int LAST = 2099;

    private static final String DIGITS = "零一二三四五六七八九";

    private Calendar() {}

    /** @return {@code null} when it is no year */
    static @Nullable String year(String numeral) {
        int year = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int digit = c >= '0' && c <= '9' ? c - '0' : c == '〇' || c == '○' ? 0 : DIGITS.indexOf(c);
            year = year * 10 + digit;
        }
        return year < FIRST || year > LAST ? null : String.valueOf(year);
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

    /** Up to 99: 13, 十三, 二十, 廿三, 九; 0 for what cannot be read. */
    static int number(String numeral) {
        int ten = numeral.indexOf('十');
        if (numeral.isEmpty()) {
            return 0;
        }
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        if (ten < 0) {
            return numeral.length() == 1 ? Math.max(0, DIGITS.indexOf(numeral.charAt(0))) : 0;
        }
        if (ten > 1 || numeral.length() > ten + 2) {
            return 0;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(0));
        int ones = ten + 1 == numeral.length() ? 0 : DIGITS.indexOf(numeral.charAt(ten + 1));
        return tens < 1 || ones < 0 ? 0 : tens * 10 + ones;
    }
}
