package org.yandu.retrieval.dates;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.dates.DateSpan.Kind;

/** A way dates are written in, over folded text. Where two find the same place, the one named first counts. */
enum Expression {

    /** 2016-2020年, 2016至2020年. */
    YEARS(Parts.NUMERAL + "(?<![\\d.])" + Parts.YEAR + "\\s*" + Parts.TO + "\\s*" + Parts.YEAR + "\\s*年") {
        @Override
        @Nullable
        DateSpan read(Matcher m) {
            return range(Calendar.year(m.group(1)), Calendar.year(m.group(2)));
        }
    },

    /** (2016—2020), as in the names of plans. */
    IN_BRACKETS("(?<=[(\\[])" + Parts.YEAR + "\\s*" + Parts.TO + "\\s*" + Parts.YEAR + "(?=[)\\]])") {
        @Override
        @Nullable
        DateSpan read(Matcher m) {
            return range(Calendar.year(m.group(1)), Calendar.year(m.group(2)));
        }
    },

    /** 2019年三季度, 2023年上半年, 2021年前三季度. */
    PART(Parts.NUMERAL + "(?<![\\d.])" + Parts.YEAR + "\\s*年\\s*(?:(前|第)?([一二三四1-4])季度|([上下])半年)") {
        @Override
        @Nullable
        DateSpan read(Matcher m) {
            String year = Calendar.year(m.group(1));
            if (year == null) {
                return null;
            }
            if (m.group(4) != null) {
                return m.group(4).equals("上") ? months(year, 1, 6) : months(year, 7, 12);
            }
            int quarter = Calendar.number(m.group(3));
            return months(year, "前".equals(m.group(2)) ? 1 : 3 * quarter - 2, 3 * quarter);
        }
    },

    /** 嘉靖二十一年, 民国18年, 民國112年3月5日. */
    ERA("(?=[" + Eras.firsts() + "])(" + Eras.any() + ")\\s*(元|\\d{1,3}|[一二三四五六七八九十百零〇廿卅]{1,6})\\s*年(?![级龄])(?:\\s*"
            + Parts.NUMBER + "\\s*月(?!初)(?:\\s*" + Parts.NUMBER + "\\s*[日号])?)?") {
        @Override
        @Nullable
        DateSpan read(Matcher m) {
            return Eras.read(m);
        }
    },

    /** 2018年, 2018年11月, 2018年11月16日, and up to where they last: 2018年3月至11月, 2018年1-11月, 2016年至2020年. */
    CHINESE(Parts.NUMERAL + "(?<!近|约|达|[\\d.])" + Parts.YEAR + "\\s*年(?:\\s*" + Parts.NUMBER + "(?:\\s*" + Parts.TO
            + "\\s*"
            + Parts.NUMBER
            + ")?\\s*月(?!初[一二三四五六七八九十])(?:\\s*" + Parts.NUMBER + "(?:\\s*" + Parts.TO + "\\s*" + Parts.NUMBER
            + ")?\\s*[日号])?)?"
            + "(?:\\s*" + Parts.TO + "\\s*(?:" + Parts.YEAR + "\\s*年)?(?:\\s*" + Parts.NUMBER + "\\s*月)?(?:\\s*"
            + Parts.NUMBER + "\\s*[日号])?)?") {
        @Override
        @Nullable
        DateSpan read(Matcher m) {
            return Chinese.read(m);
        }
    },

    /** 2023-04-13, 2023/4/13, 2023.4.13. */
    FIGURES("(?=\\d)(?<![\\d.\\-/])(\\d{4})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})(?![\\d%]|[-/.]\\d)") {
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

    /** 20世纪90年代, 上世纪六七十年代. */
    DECADE("(?=[\\d十二上])(?<!\\d)(?:(1[89]|20|21)|(十[八九]|二十一?)|(上)个?)世纪\\s*" + Parts.DECADE + "年代") {
        @Override
        @Nullable
        DateSpan read(Matcher m) {
            // Whoever writes of the last century does so in this one.
            int century = m.group(3) != null
                    ? 20
                    : m.group(1) != null ? Integer.parseInt(m.group(1)) : Calendar.number(m.group(2));
            return decades((century - 1) * 100, m.group(4), m.group(5), m.group(6));
        }
    },

    /** 1980年代. */
    DECADE_OF_YEAR("(?=\\d)(?<!\\d)(1[89]\\d|20\\d)0年代") {
        @Override
        @Nullable
        DateSpan read(Matcher m) {
            return decades(0, m.group(1), null, null);
        }
    },

    /** 80年代, 五十年代: of the twentieth century, unless another was named just before. Later and earlier ones may be of several. */
    BARE_DECADE(Parts.NUMERAL + "(?<![\\d一二三四五六七八九十]|世纪\\s?|(?:十九|19|21|二十一)世纪[^。;!?\n]{0,40})" + Parts.DECADE + "年代") {
        @Override
        @Nullable
        DateSpan read(Matcher m) {
            DateSpan found = decades(1900, m.group(1), m.group(2), m.group(3));
            // 20年代 may be of this century or of the last.
            return found == null || found.from().compareTo("1930") < 0 ? null : found;
        }
    },

    /** 4月13日, 10月1日至7日, 4月30日至5月2日, 4月13-15日. */
    DAY(Parts.NUMERAL + "(?<!" + Parts.MOON + "|\\d|[一二三四五六七八九十])" + Parts.NUMBER + "\\s*月\\s*" + Parts.NUMBER
            + "(?:\\s*" + Parts.TO
            + "\\s*" + Parts.NUMBER + ")?\\s*[日号](?!线|楼|院|文)(?:\\s*" + Parts.TO + "\\s*(?:" + Parts.NUMBER
            + "\\s*月)?\\s*" + Parts.NUMBER + "\\s*[日号])?") {
        @Override
        @Nullable
        DateSpan read(Matcher m) {
            String from = Calendar.dayWithoutYear(m.group(1), m.group(2));
            String last = m.group(3) != null ? m.group(3) : m.group(5);
            String month = m.group(4) != null ? m.group(4) : m.group(1);
            String to = last == null ? from : Calendar.dayWithoutYear(month, last);
            return from == null || to == null ? null : new DateSpan(Kind.DAY_WITHOUT_YEAR, from, to);
        }
    },

    /** 10月, 同年10月, 十月底, 5月至8月, 1-9月; not 10个月, 月均, nor the month of a year that is said before it, nor 三月三 and 四月初八 of the moon. */
    MONTH(
            Parts.NUMERAL + "(?<!" + Parts.MOON + "|\\d|[一二三四五六七八九十个第每]|[\\d一二三四五六七八九零〇○]年\\s?)(?:" + Parts.NUMBER
                    + "(?:\\s*月(?:份)?)?\\s*" + Parts.TO + "\\s*)?" + Parts.NUMBER
                    + "\\s*月(?!\\s*[\\d一二三四五六七八九十]{1,3}\\s*[日号]|\\s*初[一二三四五六七八九十]|[均度球亮薪息饼嫂刊票季租供]|(?<=[一二三四五六七八九十]月)[一二三四五六七八九十廿])") {
        @Override
        @Nullable
        DateSpan read(Matcher m) {
            String to = Calendar.monthWithoutYear(m.group(2));
            String from = m.group(1) == null ? to : Calendar.monthWithoutYear(m.group(1));
            return from == null || to == null ? null : new DateSpan(Kind.MONTH_WITHOUT_YEAR, from, to);
        }
    };

    private static final class Parts {

        /** Asked first, since most characters are none. */
        static final String NUMERAL = "(?=[\\d一二三四五六七八九十廿卅零〇])";

        static final String YEAR = "(\\d{4}|[一二三四五六七八九零〇○]{4})";

        static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})";

        /** 90, 九十, 六七十. */
        static final String DECADE = "(?:(\\d)0|([三四五六七八九一二])?([一二三四五六七八九])十)";

        /** What counts by the moon has no day in this calendar. */
        static final String MOON = "农历|阴历|夏历|旧历|古历";

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

    private static DateSpan months(String year, int from, int to) {
        return new DateSpan(
                Kind.RANGE,
                String.format(Locale.ROOT, "%s-%02d", year, from),
                String.format(Locale.ROOT, "%s-%02d", year, to));
    }

    /** @param tens the decade in a figure, or else {@code second} in Chinese and, when two are named, {@code first} before it */
    private static @Nullable DateSpan decades(
            int century, @Nullable String tens, @Nullable String first, @Nullable String second) {
        int to = tens != null ? Integer.parseInt(tens) : second == null ? -1 : Calendar.number(second);
        int from = first == null ? to : Calendar.number(first);
        if (to < 0 || from > to) {
            return null;
        }
        return new DateSpan(Kind.DECADE, Calendar.year(century + from * 10), Calendar.year(century + to * 10 + 9));
    }

    static @Nullable DateSpan range(@Nullable String from, @Nullable String to) {
        return from == null || to == null || from.compareTo(to) >= 0 ? null : new DateSpan(Kind.RANGE, from, to);
    }
}
