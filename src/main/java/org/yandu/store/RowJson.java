package org.yandu.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows as JSON: for the journal, and for the lists that SQLite aggregates. Columns are the keys. */
final class RowJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RowJson() {}

    static String write(Row row) {
        return JSON.writeValueAsString(tree(row));
    }

    static Row read(String json) {
        return row(JSON.readTree(json));
    }

    static List<Row> readList(String json) {
        List<Row> rows = new ArrayList<>();
        JSON.readTree(json).forEach(node -> rows.add(row(node)));
        return rows;
    }

    static String writeStrings(List<String> strings) {
        return JSON.writeValueAsString(strings);
    }

    static List<String> readStrings(String json) {
        List<String> strings = new ArrayList<>();
        JSON.readTree(json).forEach(node -> strings.add(node.asString()));
        return strings;
    }

    private static ObjectNode tree(Row row) {
        ObjectNode object = JSON.createObjectNode();
        row.values().forEach((column, value) -> {
            if (value instanceof List<?> list) {
                list(object.putArray(column), list);
            } else if (value instanceof Long number) {
                object.put(column, number);
            } else {
                object.put(column, (String) value);
            }
        });
        return object;
    }

    private static void list(ArrayNode array, List<?> rows) {
        rows.forEach(row -> array.add(tree((Row) row)));
    }

    private static Row row(JsonNode object) {
        Row row = new Row();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            row.set(field.getKey(), value(field.getValue()));
        }
        return row;
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isArray()) {
            List<Row> rows = new ArrayList<>();
            node.forEach(each -> rows.add(row(each)));
            return rows;
        }
        return node.isNumber() ? (Object) node.asLong() : node.asString();
    }
}
