package org.yandu.retrieval.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.dates.DateSpan.Kind;

/** A way dates are written in, over folded text. Where two find the same place, the one named first counts. */
enum Expression {

    /** 2016-2020年, 2016至2020年. */
    YEARS("(?<![\\d.])" + Parts.YEAR + "\\s*" + Parts.TO + "\\s*" + Parts.YEAR + "\\s*年") {
        @Override
        @Nullable
        DateSpan read(Matcher m) {
            return range(Calendar.year(m.group(1)), Calendar.year(m.group(2)));
        }
    },

    /** 2018年, 2018年11月, 2018年11月16日, and up to where they last: 2018年3月至11月, 2018年1-11月, 2016年至2020年. */
    CHINESE("(?<!近|约|达|[\\d.])" + Parts.YEAR + "\\s*年(?:\\s*" + Parts.NUMBER + "(?:\\s*" + Parts.TO + "\\s*"
            + Parts.NUMBER
            + ")?\\s*月(?:\\s*" + Parts.NUMBER + "(?:\\s*" + Parts.TO + "\\s*" + Parts.NUMBER + ")?\\s*[日号])?)?"
            + "(?:\\s*" + Parts.TO + "\\s*(?:" + Parts.YEAR + "\\s*年)?(?:\\s*" + Parts.NUMBER + "\\s*月)?(?:\\s*"
            + Parts.NUMBER + "\\s*[日号])?)?") {
        @Override
        @Nullable
        DateSpan read(Matcher m) {
            return Chinese.read(m);
        }
    },

    /** 2023-04-13, 2023/4/13, 2023.4.13. */
    FIGURES("(?<![\\d.\\-/])(\\d{4})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})(?![\\d%]|[-/.]\\d)") {
        @Override
        @Nullable
        DateSpan read(Matcher m) {
            return day(Calendar.year(m.group(1)), m.group(3), m.group(4));
        }
    },

    /** “十三五”, 十三五时期, 第十三个五年规划; not “八五”普法, which is counted otherwise. */
    PLAN("[\"'「『](十[一二三四五六]?)五[\"'」』](?!普法)"
            + "|[\"'「『]?(?<![\\d一二三四五六七八九十第])([六七八九]|十[一二三四五六]?)五[\"'」』]?(?=时期|期间|规划|计划|末|以来)"
            + "|第(十[一二三四五六]?|[六七八九]|\\d{1,2})个五年(?:规划|计划)") {
        @Override
        @Nullable
        DateSpan read(Matcher m) {
            String numeral = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
            int number = Calendar.number(numeral);
            if (number < 6 || number > 20) {
                return null;
            }
            // The sixth began in 1981, and every fifth year another has since.
            int first = 1951 + 5 * number;
            return new DateSpan(Kind.PLAN, String.valueOf(first), String.valueOf(first + 4));
        }
    },

    /** 20世纪90年代. */
    DECADE("(?<!\\d)(?:(1[89]|20|21)|(十[八九]|二十一?))世纪(?:([0-9])0|([一二三四五六七八九])十)年代") {
        @Override
        DateSpan read(Matcher m) {
            int century = m.group(1) != null ? Integer.parseInt(m.group(1)) : Calendar.number(m.group(2));
            int decade = m.group(3) != null ? Integer.parseInt(m.group(3)) : Calendar.number(m.group(4));
            int first = (century - 1) * 100 + decade * 10;
            return new DateSpan(Kind.DECADE, String.valueOf(first), String.valueOf(first + 9));
        }
    },

    /** 4月13日. */
    DAY("(?<!\\d|[一二三四五六七八九十])" + Parts.NUMBER + "\\s*月\\s*" + Parts.NUMBER + "\\s*[日号](?!线|楼|院|文)") {
        @Override
        @Nullable
        DateSpan read(Matcher m) {
            String day = Calendar.dayWithoutYear(m.group(1), m.group(2));
            return day == null ? null : DateSpan.of(Kind.DAY_WITHOUT_YEAR, day);
        }
    },

    /** 10月, 同年10月, 十月底; not 10个月, 月均, nor the month of a year that is said before it. */
    MONTH("(?<!\\d|[一二三四五六七八九十个第每]|[\\d一二三四五六七八九零〇○]年\\s?)" + Parts.NUMBER
            + "\\s*月(?!\\s*[\\d一二三四五六七八九十]{1,3}\\s*[日号]|[均度球亮薪息饼嫂刊票季租供])") {
        @Override
        @Nullable
        DateSpan read(Matcher m) {
            String month = Calendar.monthWithoutYear(m.group(1));
            return month == null ? null : DateSpan.of(Kind.MONTH_WITHOUT_YEAR, month);
        }
    };

    private static final class Parts {

        static final String YEAR = "(\\d{4}|[一二三四五六七八九零〇○]{4})";

        static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";

        static final String TO = "(?:[-‐‑‒–—―~～─]{1,2}|至|到)";

        private Parts() {}
    }

    private final Pattern pattern;

    Expression(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    Matcher in(CharSequence folded) {
        return pattern.matcher(folded);
    }

    /** @return {@code null} when no calendar has such a date */
    abstract @Nullable DateSpan read(Matcher match);

    private static @Nullable DateSpan day(@Nullable String year, String month, String day) {
        String of = year == null ? null : Calendar.month(year, month);
        String whole = of == null ? null : Calendar.day(of, day);
        return whole == null ? null : DateSpan.of(Kind.DAY, whole);
    }

    static @Nullable DateSpan range(@Nullable String from, @Nullable String to) {
        return from == null || to == null || from.compareTo(to) >= 0 ? null : new DateSpan(Kind.RANGE, from, to);
    }
}
