package org.yandu.store;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Rows as JSON: for the journal, and for the lists that SQLite aggregates. Columns are the keys. Token by token: every start of the program
 * reads rows, and Jackson's trees would bring five hundred classes along.
 */
final class RowJson {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private RowJson() {}

    static String write(Row row) {
        return written(to -> write(row, to));
    }

    static Row read(String json) {
        try (JsonParser from = parser(json)) {
            from.nextToken();
            return row(from);
        }
    }

    static List<Row> readList(String json) {
        try (JsonParser from = parser(json)) {
            from.nextToken();
            return rows(from);
        }
    }

    static String writeStrings(List<String> strings) {
        return written(to -> {
            to.writeStartArray();
            strings.forEach(to::writeString);
            to.writeEndArray();
        });
    }

    static List<String> readStrings(String json) {
        List<String> strings = new ArrayList<>();
        try (JsonParser from = parser(json)) {
            from.nextToken();
            expect(from, JsonToken.START_ARRAY);
            while (from.nextToken() != JsonToken.END_ARRAY) {
                strings.add(from.getString());
            }
        }
        return strings;
    }

    private interface Writing {
        void into(JsonGenerator to);
    }

    private static String written(Writing writing) {
        StringWriter json = new StringWriter();
        try (JsonGenerator to = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
            writing.into(to);
        }
        return json.toString();
    }

    private static JsonParser parser(String json) {
        return JSON.createParser(ObjectReadContext.empty(), json);
    }

    private static void write(Row row, JsonGenerator to) {
        to.writeStartObject();
        for (Map.Entry<String, @Nullable Object> field : row.values().entrySet()) {
            to.writeName(field.getKey());
            Object value = field.getValue();
            if (value instanceof List<?> list) {
                to.writeStartArray();
                list.forEach(each -> write((Row) each, to));
                to.writeEndArray();
            } else if (value instanceof Long number) {
                to.writeNumber((long) number);
            } else {
                to.writeString((String) value);
            }
        }
        to.writeEndObject();
    }

    /** The parser stands at the beginning of the object, and afterwards at its end. */
    private static Row row(JsonParser from) {
        expect(from, JsonToken.START_OBJECT);
        Row row = new Row();
        while (from.nextToken() != JsonToken.END_OBJECT) {
            String column = from.currentName();
            from.nextToken();
            row.set(column, value(from));
        }
        return row;
    }

    private static List<Row> rows(JsonParser from) {
        expect(from, JsonToken.START_ARRAY);
        List<Row> rows = new ArrayList<>();
        while (from.nextToken() != JsonToken.END_ARRAY) {
            rows.add(row(from));
        }
        return rows;
    }

    /** In a damaged library anything may stand there. */
    private static void expect(JsonParser from, JsonToken token) {
        if (from.currentToken() != token) {
            throw new StreamReadException(from, "no " + token + " but " + from.currentToken());
        }
    }

    private static @Nullable Object value(JsonParser from) {
        return switch (from.currentToken()) {
            case VALUE_NULL -> null;
            case START_ARRAY -> rows(from);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> from.getValueAsLong();
            default -> from.getString();
        };
    }
}
