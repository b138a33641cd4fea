package org.yandu.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands in its table, the lists that hang on it included. Values are {@code String}, {@code Long},
 * {@code List<Row>} or {@code null}; two rows are equal when all their values are.
 */
final class Row {

    /** Always nine decimals, so that moments sort as text. */
    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    /** Characters of a moment in the years 0 to 9999: {@code 2026-03-01T08:00:00.000000000Z}. */
    private static final int MOMENT_LENGTH = 30;

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** By hand where the form is the usual one: to parse two moments took a third of the time an annotation takes to read. */
    static Instant parsed(String moment) {
        if (moment.length() != MOMENT_LENGTH) {
            return Instant.parse(moment);
        }
        return LocalDateTime.of(
                        digits(moment, 0, 4),
                        digits(moment, 5, 7),
                        digits(moment, 8, 10),
                        digits(moment, 11, 13),
                        digits(moment, 14, 16),
                        digits(moment, 17, 19),
                        digits(moment, 20, 29))
                .toInstant(ZoneOffset.UTC);
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** Fills in one value and returns this row; only for the one who makes it. */
    Row set(String column, @Nullable Object value) {
        Object kept = value;
        if (value instanceof Integer number) {
            kept = (long) number;
        } else if (value instanceof Instant instant) {
            kept = moment(instant);
        } else if (value instanceof Enum<?> constant) {
            kept = constant.name();
        }
        values.put(column, kept);
        return this;
    }

    Map<String, @Nullable Object> values() {
        return Collections.unmodifiableMap(values);
    }

    @Nullable
    Object get(String column) {
        return values.get(column);
    }

    String id() {
        return text("id");
    }

    String text(String column) {
        return (String) Objects.requireNonNull(values.get(column), column);
    }

    @Nullable
    String textOrNull(String column) {
        return (String) values.get(column);
    }

    int number(String column) {
        return Math.toIntExact((Long) Objects.requireNonNull(values.get(column), column));
    }

    @Nullable
    Integer numberOrNull(String column) {
        return values.get(column) == null ? null : number(column);
    }

    Instant instant(String column) {
        return parsed(text(column));
    }

    @SuppressWarnings("unchecked") // only RowJson and the codecs set lists, and only of rows
    List<Row> list(String field) {
        return (List<Row>) Objects.requireNonNull(values.get(field), field);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && row.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
