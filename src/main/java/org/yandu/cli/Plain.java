package org.yandu.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How things are shown to people in a terminal. */
final class Plain {

    /** Enough of an id to be the only one in any library a person fills by hand; a beginning is accepted everywhere. */
    private static final int ID = 8;

    /** Ids given by people are readable and stay whole; those longer than this were made by a program. */
    private static final int READABLE = 20;

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private Plain() {}

    static String id(String id) {
        return id.length() <= READABLE ? id : id.substring(0, ID);
    }

    static String time(Instant instant) {
        return MINUTE.format(instant);
    }

    /** With a heading row; the key's text holds the headings, with {@code |} between them. Nothing when there are no rows. */
    static List<String> headed(Reply reply, String key, Columns columns) {
        if (columns.isEmpty()) {
            return new ArrayList<>();
        }
        return columns.headed(reply.texts().get(key).split("\\|")).lines();
    }
}
