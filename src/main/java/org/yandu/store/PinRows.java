package org.yandu.store;

import java.sql.SQLException;
import java.util.List;
import org.yandu.annotation.Pin;

/** {@link Pin} in table {@code pin}. */
final class PinRows implements Codec<Pin> {

    private static final Table TABLE = new Table(Shape.plain(
            "pin",
            List.of(
                    "id",
                    "knot",
                    "document_id",
                    "version_id",
                    "start_cp",
                    "end_cp",
                    "exact",
                    "prefix",
                    "suffix",
                    "created")));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(Pin each, Bodies bodies) throws SQLException {
        Row row = new Row()
                .set("id", each.id())
                .set("knot", each.knot())
                .set("document_id", each.documentId())
                .set("version_id", each.versionId());
        return PlaceColumns.set(row, each.versionId(), each.anchor(), bodies).set("created", each.created());
    }

    @Override
    public Pin record(Row row, Bodies bodies) throws SQLException {
        return new Pin(
                row.id(),
                row.text("knot"),
                row.text("document_id"),
                row.text("version_id"),
                PlaceColumns.get(row, row.text("version_id"), bodies),
                row.instant("created"));
    }
}
