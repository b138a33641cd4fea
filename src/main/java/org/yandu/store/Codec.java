package org.yandu.store;

import java.sql.SQLException;

/**
 * How one kind of record stands in its table. The only place that knows both.
 *
 * @param <R> the record
 */
interface Codec<R> {

    /** Name of the kind in the journal, never to be changed. */
    String name();

    Table table();

    Row row(R record, Bodies bodies) throws SQLException;

    R record(Row row, Bodies bodies) throws SQLException;
}
