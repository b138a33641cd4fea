package org.yandu.retrieval.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a date expression means, from its first to its last day, both as exact as the text says.
 *
 * @param kind how it was said
 * @param from ISO 8601: {@code 2018}, {@code 2018-11}, {@code 2018-11-16}; {@code --11-16} for a day and {@code --11} for a month
 *     without a year; four digits for a year before 1000 as well
 * @param to the same as {@code from} unless it is a stretch; inclusive
 */
public record DateSpan(Kind kind, String from, String to) {

    /** How a date was said. */
    public enum Kind {
        DAY,
        MONTH,
        YEAR,
        /** From one to another, as 2016-2020年; a half or a quarter of a year. */
        RANGE,
        /** A five-year plan's years. */
        PLAN,
        DECADE,
        /** 4月13日 of a year that is not said, or 10月1日至7日. */
        DAY_WITHOUT_YEAR,
        /** 10月 of a year that is not said, or 5月至8月. */
        MONTH_WITHOUT_YEAR
    }

    private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    static DateSpan of(Kind kind, String when) {
        return new DateSpan(kind, when, when);
    }

    /** Whether its year is known, so that it has a place on a time line. */
    public boolean isPlaced() {
        return kind != Kind.DAY_WITHOUT_YEAR && kind != Kind.MONTH_WITHOUT_YEAR;
    }

    /** @throws IllegalStateException when it is not {@link #isPlaced} */
    public LocalDate firstDay() {
        return day(from, false);
    }

    /** @throws IllegalStateException when it is not {@link #isPlaced} */
    public LocalDate lastDay() {
        return day(to, true);
    }

    private LocalDate day(String iso, boolean last) {
        LocalDate day = read(iso, last);
        if (day == null) {
            throw new IllegalStateException("no year: " + iso);
        }
        return day;
    }

    /**
     * The first or last day of a date in ISO 8601, whole or shortened.
     *
     * @return {@code null} for what is none
     */
    public static @Nullable LocalDate read(String iso, boolean last) {
        if (!ISO.matcher(iso).matches()) {
            return null;
        }
        int year = Integer.parseInt(iso.substring(0, 4));
        if (iso.length() == 4) {
            return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
        }
        int month = Integer.parseInt(iso.substring(5, 7));
        if (month < 1 || month > 12) {
            return null;
        }
        YearMonth of = YearMonth.of(year, month);
        if (iso.length() == 7) {
            return last ? of.atEndOfMonth() : of.atDay(1);
        }
        int day = Integer.parseInt(iso.substring(8));
        return of.isValidDay(day) ? of.atDay(day) : null;
    }
}
