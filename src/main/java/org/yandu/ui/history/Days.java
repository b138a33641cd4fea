package org.yandu.ui.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.yandu.language.Texts;

/** Days and moments as one says them, in the time zone of the clock. */
final class Days {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final Clock clock;

    Days(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    LocalDate dayOf(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    /** Today, yesterday, a day of this year, or a day of another one. */
    String name(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.equals(today)) {
            return texts.get("history.today");
        }
        if (day.equals(today.minusDays(1))) {
            return texts.get("history.yesterday");
        }
        String pattern = texts.get(day.getYear() == today.getYear() ? "history.day" : "history.day_of_year");
        return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(day);
    }

    String time(Instant moment) {
        return TIME.format(moment.atZone(clock.getZone()));
    }

    /** Day and time together. */
    String moment(Instant moment) {
        return name(dayOf(moment)) + " " + time(moment);
    }
}
