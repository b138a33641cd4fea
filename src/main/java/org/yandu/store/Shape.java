package org.yandu.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The table of one kind of record.
 *
 * @param columns the first is {@code id}
 * @param lists what hangs on the record, each in an order of its own
 * @param derived computed from the row at every write, never read back into the record
 */
record Shape(
        String table,
        List<String> columns,
        List<Listed> lists,
        @Nullable Derived derived) {

    /**
     * Rows of another table that belong to the record, numbered by their column {@code position}.
     *
     * @param field under which the row carries them
     * @param owner column that refers to the record
     */
    record Listed(String field, String table, String owner, List<String> columns) {}

    record Derived(String column, Function<Row, String> value) {}

    Shape {
        columns = List.copyOf(columns);
        lists = List.copyOf(lists);
    }

    /** A table on which nothing hangs. */
    static Shape plain(String table, List<String> columns) {
        return new Shape(table, columns, List.of(), null);
    }
}
