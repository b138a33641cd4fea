package org.yandu.intake.manuscript;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.numbers.Numeral;

/** Reads dates as documents write them: 2023年4月13日, 2023- 02- 24, 2023/4/13, 二〇二三年四月十三日, 2023年4月, 中華民國112年4月13日. */
public final class Dates {

    private static final String CHINESE = "〇零○o0一二三四五六七八九";

    /** The year before the first of the Republic. */
    public static final int MINGUO = 1911;

    private static final String MONTHS =
            "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    /** In Chinese, by the years of the Republic, and October 8, 2020 or 8 October 2020. */
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*(?:[-/.月]\\s*(\\d{1,2})(?!\\d)\\s*日?|月)"
                    + "|([" + CHINESE + "]{4})年\\s*([一二三四五六七八九十]{1,2})月(?:\\s*([一二三四五六七八九十]{1,3})日)?"
                    + "|民国\\s*(\\d{1,3}|[" + CHINESE
                    + "]{2,3})\\s*年\\s*(\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*月(?:\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日)?"
                    + "|(?<![a-z\\d])(?:(\\d{1,2})\\s+)?(" + MONTHS
                    + ")\\.?\\s+(?:(\\d{1,2}),?\\s+)?(\\d{4})(?!\\d)");

    private static final Pattern MISREAD = Pattern.compile("(?<=\\d)o(?=[\\d\\s年月日-])");

    private static final Pattern BEFORE = Pattern.compile("[(\\[\\s]*(?:公元|中华)?");

    private static final Pattern AFTER =
            Pattern.compile("日?[)\\]\\s,]*(?:[(]?星期[一二三四五六日天][)]?)?[)\\s]*(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s*");

    /**
     * @param iso as ISO 8601, as far as the text says
     * @param start of the date in the line it was read from
     * @param end exclusive
     */
    public record Found(String iso, int start, int end) {}

    private Dates() {}

    /** The date a property of a file holds, which may be no more than 2021-06 or 2021; null when it holds none. */
    public static @Nullable String property(@Nullable String said) {
        String stripped = said == null ? "" : said.strip();
        Found found = first(stripped);
        if (found != null) {
            return found.iso();
        }
        return stripped.matches("[12]\\d{3}(?:-(?:0[1-9]|1[0-2]))?") ? stripped : null;
    }

    /** The first date in a folded line, or null; months and days that do not exist are no dates. */
    public static @Nullable Found first(String folded) {
        if (!mayHold(folded)) {
            return null;
        }
        Matcher m = DATE.matcher(read(folded));
        while (m.find()) {
            String iso = iso(m);
            if (iso != null) {
                return new Found(iso, m.start(), m.end());
            }
        }
        return null;
    }

    /** Every date has the sign for a year, or a digit in it. */
    private static boolean mayHold(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '年' || c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    /** 2O17 年 9 月 25 曰 as a scanner reads it; each character stays where it is. */
    private static String read(String folded) {
        return MISREAD.matcher(folded).replaceAll("0").replace('曰', '日');
    }

    /** Whether a folded line is a date and nothing else but the day of the week and brackets. */
    public static boolean isAll(String folded) {
        Found found = first(folded);
        return found != null
                && BEFORE.matcher(folded.substring(0, found.start())).matches()
                && AFTER.matcher(folded.substring(found.end())).matches();
    }

    private static @Nullable String iso(Matcher m) {
        if (m.group(11) != null) {
            int month =
                    "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(m.group(11).substring(0, 3)) / 3 + 1;
            return iso(Integer.parseInt(m.group(13)), month, number(m.group(10) == null ? m.group(12) : m.group(10)));
        }
        if (m.group(1) != null) {
            return iso(Integer.parseInt(m.group(1)), number(m.group(2)), number(m.group(3)));
        }
        return m.group(7) != null
                ? iso(MINGUO + year(m.group(7)), number(m.group(8)), number(m.group(9)))
                : iso(year(m.group(4)), number(m.group(5)), number(m.group(6)));
    }

    /** @return null for what is no date; without a day when that is 0 */
    public static @Nullable String iso(int year, int month, int day) {
        if (year < 1000 || month < 1 || month > 12 || day > 31) {
            return null;
        }
        return day < 1
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    /** 0 for none. */
    private static int number(@Nullable String numeral) {
        return numeral == null ? 0 : Numeral.read(numeral);
    }

    /** An o between the numerals of a year was meant as 〇. */
    private static int year(String numeral) {
        return Numeral.read(numeral.replace('o', '〇'));
    }
}
