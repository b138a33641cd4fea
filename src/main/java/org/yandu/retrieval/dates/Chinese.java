package org.yandu.retrieval.dates;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.dates.DateSpan.Kind;

/** Reads what {@link Expression#CHINESE} has matched: groups 1 year, 2-3 months, 4-5 days, 6-8 where it ends. */
final class Chinese {

    private Chinese() {}

    static @Nullable DateSpan read(Matcher m) {
        String year = Calendar.year(m.group(1));
        if (year == null) {
            return null;
        }
        String from = join(year, m.group(2), m.group(4));
        if (from == null || m.group(4) != null && from.length() < 10) {
            return null;
        }
        DateSpan plain = DateSpan.of(from.length() == 4 ? Kind.YEAR : from.length() == 7 ? Kind.MONTH : Kind.DAY, from);
        String to = end(m, year, from);
        DateSpan range = to == null ? null : Expression.range(from, to);
        return range == null ? plain : range;
    }

    /** 1-11月 and 13-15日 name their end within, all others behind. */
    private static @Nullable String end(Matcher m, String year, String from) {
        if (m.group(5) != null) {
            return join(year, m.group(2), m.group(5));
        }
        if (m.group(3) != null) {
            return join(year, m.group(3), m.group(4));
        }
        String endYear = m.group(6) == null ? year : Calendar.year(m.group(6));
        if (endYear == null) {
            return null;
        }
        if (m.group(6) != null || m.group(7) != null) {
            return join(endYear, m.group(7), m.group(7) == null ? null : m.group(8));
        }
        return m.group(8) == null || from.length() < 10 ? null : Calendar.day(from.substring(0, 7), m.group(8));
    }

    private static @Nullable String join(String year, @Nullable String month, @Nullable String day) {
        if (month == null) {
            return year;
        }
        String of = Calendar.month(year, month);
        return of == null || day == null ? of : Calendar.day(of, day);
    }
}
