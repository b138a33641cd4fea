package org.yandu.store;

import java.sql.SQLException;
import java.util.List;
import org.yandu.annotation.Rejection;

/** {@link Rejection} in table {@code rejection}. */
final class RejectionRows implements Codec<Rejection> {

    private static final Table TABLE = new Table(Shape.plain(
            "rejection",
            List.of(
                    "id",
                    "document_id",
                    "version_id",
                    "start_cp",
                    "end_cp",
                    "exact",
                    "prefix",
                    "suffix",
                    "code_id",
                    "coder",
                    "created")));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(Rejection each, Bodies bodies) throws SQLException {
        Row row = new Row()
                .set("id", each.id())
                .set("document_id", each.documentId())
                .set("version_id", each.versionId());
        return PlaceColumns.set(row, each.versionId(), each.anchor(), bodies)
                .set("code_id", each.codeId())
                .set("coder", each.coder())
                .set("created", each.created());
    }

    @Override
    public Rejection record(Row row, Bodies bodies) throws SQLException {
        return new Rejection(
                row.id(),
                row.text("document_id"),
                row.text("version_id"),
                PlaceColumns.get(row, row.text("version_id"), bodies),
                row.text("code_id"),
                row.text("coder"),
                row.instant("created"));
    }
}
