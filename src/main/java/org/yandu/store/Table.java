package org.yandu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.store.Shape.Derived;
import org.yandu.store.Shape.Listed;

/** Reads and writes the rows of one table with what hangs on them; the SQL follows from the {@link Shape}. */
final class Table {

    private final Shape shape;
    private final String select;
    private final String insert;
    private final String update;
    private final String delete;

    Table(Shape shape) {
        this.shape = shape;
        List<String> written = new ArrayList<>(shape.columns());
        Derived derived = shape.derived();
        if (derived != null) {
            written.add(derived.column());
        }
        this.select = "SELECT " + selected(shape) + " FROM ";
        this.insert = insertion(shape.table(), written);
        this.update = "UPDATE " + shape.table() + " SET "
                + written.stream().map(c -> c + " = ?").collect(Collectors.joining(", ")) + " WHERE id = ?";
        this.delete = "DELETE FROM " + shape.table() + " WHERE id = ?";
    }

    /** As SQL knows it. */
    String name() {
        return shape.table();
    }

    /** Makes something of a row. Rows are read one by one, since many would fill the memory. */
    interface Reader<R> {
        R read(Row row) throws SQLException;
    }

    /** @param tail conditions and order, in SQL */
    <R> List<R> select(Link link, Reader<R> reader, String tail, @Nullable Object... args) throws SQLException {
        return selectFrom(link, reader, shape.table() + " " + tail, args);
    }

    /** @param tables this one among others, joined; then conditions and order */
    <R> List<R> selectFrom(Link link, Reader<R> reader, String tables, @Nullable Object... args) throws SQLException {
        return link.all(select + tables, result -> reader.read(row(result)), args);
    }

    @Nullable
    Row find(Link link, String id) throws SQLException {
        List<Row> found = select(link, row -> row, "WHERE " + shape.table() + ".id = ?", id);
        return found.isEmpty() ? null : found.getFirst();
    }

    void insert(Link link, Row row) throws SQLException {
        link.run(insert, values(row).toArray());
        for (Listed list : shape.lists()) {
            insertList(link, list, row);
        }
    }

    void update(Link link, Row before, Row after) throws SQLException {
        List<@Nullable Object> values = values(after);
        values.add(after.id());
        link.run(update, values.toArray());
        for (Listed list : shape.lists()) {
            if (!before.list(list.field()).equals(after.list(list.field()))) {
                deleteList(link, list, after.id());
                insertList(link, list, after);
            }
        }
    }

    /** Whether two rows are the same but for what hangs on them. */
    boolean sameButLists(Row one, Row other) {
        return shape.columns().stream().allMatch(column -> Objects.equals(one.get(column), other.get(column)));
    }

    void delete(Link link, String id) throws SQLException {
        for (Listed list : shape.lists()) {
            deleteList(link, list, id);
        }
        link.run(delete, id);
    }

    private Row row(ResultSet result) throws SQLException {
        Row row = new Row();
        for (int i = 0; i < shape.columns().size(); i++) {
            Object value = result.getObject(i + 1);
            row.set(shape.columns().get(i), value);
        }
        int column = shape.columns().size();
        for (Listed list : shape.lists()) {
            row.set(list.field(), RowJson.readList(result.getString(++column)));
        }
        return row;
    }

    private List<@Nullable Object> values(Row row) {
        List<@Nullable Object> values = new ArrayList<>();
        shape.columns().forEach(column -> values.add(row.get(column)));
        Derived derived = shape.derived();
        if (derived != null) {
            values.add(derived.value().apply(row));
        }
        return values;
    }

    private static void insertList(Link link, Listed list, Row row) throws SQLException {
        List<String> columns = new ArrayList<>(List.of(list.owner(), "position"));
        columns.addAll(list.columns());
        String sql = insertion(list.table(), columns);
        int position = 0;
        for (Row item : row.list(list.field())) {
            List<@Nullable Object> values = new ArrayList<>(List.of(row.id(), position++));
            list.columns().forEach(column -> values.add(item.get(column)));
            link.run(sql, values.toArray());
        }
    }

    private static void deleteList(Link link, Listed list, String id) throws SQLException {
        link.run("DELETE FROM " + list.table() + " WHERE " + list.owner() + " = ?", id);
    }

    private static String insertion(String table, List<String> columns) {
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    /** The columns, and every list as one JSON array, so that a thousand records are one query and not a thousand. */
    private static String selected(Shape shape) {
        StringBuilder selected = new StringBuilder(
                shape.columns().stream().map(c -> shape.table() + "." + c).collect(Collectors.joining(", ")));
        for (Listed list : shape.lists()) {
            String fields =
                    list.columns().stream().map(c -> "'" + c + "', " + c).collect(Collectors.joining(", "));
            selected.append(", (SELECT json_group_array(json_object(")
                    .append(fields)
                    .append(") ORDER BY position) FROM ")
                    .append(list.table() + " WHERE " + list.owner() + " = " + shape.table() + ".id)");
        }
        return selected.toString();
    }
}
