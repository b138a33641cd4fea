package org.yandu.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.Folding;
import org.yandu.intake.manuscript.Dates;
import org.yandu.outline.numbers.Numeral;

/** A date as a reader types it, in the one form it is kept in. */
public final class EnteredDate {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})\\s*[-/.]\\s*(\\d{1,2})");
    private static final Pattern CHINESE_YEAR = Pattern.compile("[零○〇一二三四五六七八九]{4}年");

    private EnteredDate() {}

    /**
     * @param entered such as 2023-04-13, 2023/4, 2023, 2023年4月13日 or 二〇二三年四月
     * @return as ISO 8601, as far as it says; empty when it is no date, or a day that does not exist
     */
    public static Optional<String> iso(String entered) {
        String folded = Folding.fold(entered).strip();
        Matcher year = YEAR.matcher(folded);
        if (year.matches()) {
            return existing(year.group(1));
        }
        Matcher month = MONTH.matcher(folded);
        if (month.matches()) {
            return existing(String.format(Locale.ROOT, "%s-%02d", month.group(1), Integer.parseInt(month.group(2))));
        }
        if (CHINESE_YEAR.matcher(folded).matches()) {
            return existing(String.format(Locale.ROOT, "%04d", Numeral.read(folded.substring(0, 4))));
        }
        Dates.Found found = Dates.first(folded);
        boolean whole = found != null && found.start() == 0 && found.end() == folded.length();
        return whole && found != null ? existing(found.iso()) : Optional.empty();
    }

    private static Optional<String> existing(String iso) {
        try {
            switch (iso.length()) {
                case 4 -> {
                    return iso.compareTo("1000") < 0 ? Optional.empty() : Optional.of(iso);
                }
                case 7 -> YearMonth.parse(iso);
                default -> LocalDate.parse(iso);
            }
            return Optional.of(iso);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
