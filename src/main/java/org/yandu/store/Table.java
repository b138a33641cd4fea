package org.yandu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        insertList(link, row);
    }

    void update(Link link, Row before, Row after) throws SQLException {
        List<@Nullable Object> values = values(after);
        values.add(after.id());
        link.run(update, values.toArray());
        Listed list = shape.list();
        if (list != null && !before.list(list.field()).equals(after.list(list.field()))) {
            deleteList(link, list, after.id());
            insertList(link, after);
        }
    }

    void delete(Link link, String id) throws SQLException {
        Listed list = shape.list();
        if (list != null) {
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
        Listed list = shape.list();
        if (list != null) {
            row.set(
                    list.field(),
                    RowJson.readList(result.getString(shape.columns().size() + 1)));
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

    private void insertList(Link link, Row row) throws SQLException {
        Listed list = shape.list();
        if (list == null) {
            return;
        }
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

    /** The columns, and the list as one JSON array, so that a thousand records are one query and not a thousand. */
    private static String selected(Shape shape) {
        String columns =
                shape.columns().stream().map(c -> shape.table() + "." + c).collect(Collectors.joining(", "));
        Listed list = shape.list();
        if (list == null) {
            return columns;
        }
        String fields = list.columns().stream().map(c -> "'" + c + "', " + c).collect(Collectors.joining(", "));
        return columns + ", (SELECT json_group_array(json_object(" + fields + ") ORDER BY position) FROM "
                + list.table() + " WHERE " + list.owner() + " = " + shape.table() + ".id)";
    }
}
