package org.yandu.store;

import java.sql.SQLException;

/**
 * How one kind of record stands in its table. The only place that knows both.
 *
 * @param <R> the record
 */
interface Codec<R> {

    Table table();

    Row row(R record, Bodies bodies) throws SQLException;

    R record(Row row, Bodies bodies) throws SQLException;
}
