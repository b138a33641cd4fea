package org.yandu.intake.manuscript;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads when something was left in a file, as formats write it. What names no time zone is in the zone of this machine, which is
 * most often that of the writer; what is no moment, or an empty one from before there were such programs, is {@code null}.
 */
public final class Moments {

    private static final int EARLIEST = 1980;

    /** 2023-04-13T10:05:00.123+08:00, 2023-04-13, D:20230413100500+08'00'. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:D:)?(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:[T ]?(\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:\\.\\d+)?)?"
                    + "\\s*(?:(Z)|([+-]\\d{2})[:']?(\\d{2})?)?.*");

    private Moments() {}

    /** As ISO 8601 and as PDF write it, down to the second. */
    public static @Nullable Instant of(@Nullable String said) {
        Matcher m = WRITTEN.matcher(said == null ? "" : said.strip());
        if (!m.matches()) {
            return null;
        }
        ZoneId zone = ZoneId.systemDefault();
        try {
            if (m.group(7) != null) {
                zone = ZoneOffset.UTC;
            } else if (m.group(8) != null) {
                int sign = m.group(8).startsWith("-") ? -1 : 1;
                zone = ZoneOffset.ofHoursMinutes(number(m.group(8)), sign * number(m.group(9)));
            }
            return at(
                    LocalDateTime.of(
                            number(m.group(1)),
                            number(m.group(2)),
                            number(m.group(3)),
                            number(m.group(4)),
                            number(m.group(5)),
                            number(m.group(6))),
                    zone);
        } catch (DateTimeException e) {
            // A thirteenth month, or a 61st minute.
            return null;
        }
    }

    /**
     * As {@link #of}, for programs that write their local time and a Z behind it all the same: Word, and after it WPS and LibreOffice,
     * in DOCX files.
     */
    public static @Nullable Instant local(@Nullable String said) {
        return of(said == null || !said.endsWith("Z") ? said : said.substring(0, said.length() - 1));
    }

    /**
     * As old Word packs it into four bytes (DTTM, [MS-DOC] 2.9.75): from the lowest bit on 6 of minutes, 5 of hours, 5 of the day, 4 of
     * the month, 9 of the years since 1900.
     */
    public static @Nullable Instant packed(int dttm) {
        try {
            return at(
                    LocalDateTime.of(
                            1900 + (dttm >>> 20 & 0x1FF),
                            dttm >>> 16 & 0xF,
                            dttm >>> 11 & 0x1F,
                            dttm >>> 6 & 0x1F,
                            dttm & 0x3F),
                    ZoneId.systemDefault());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Instant at(LocalDateTime time, ZoneId zone) {
        return time.getYear() < EARLIEST ? null : time.atZone(zone).toInstant();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
