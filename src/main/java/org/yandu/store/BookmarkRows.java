package org.yandu.store;

import java.sql.SQLException;
import java.util.List;
import org.yandu.annotation.Bookmark;

/** {@link Bookmark} in table {@code bookmark}. */
final class BookmarkRows implements Codec<Bookmark> {

    private static final Table TABLE = new Table(Shape.plain(
            "bookmark",
            List.of(
                    "id",
                    "document_id",
                    "version_id",
                    "start_cp",
                    "end_cp",
                    "exact",
                    "prefix",
                    "suffix",
                    "name",
                    "created")));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(Bookmark each, Bodies bodies) throws SQLException {
        Row row = new Row()
                .set("id", each.id())
                .set("document_id", each.documentId())
                .set("version_id", each.versionId());
        return PlaceColumns.set(row, each.versionId(), each.anchor(), bodies)
                .set("name", each.name())
                .set("created", each.created());
    }

    @Override
    public Bookmark record(Row row, Bodies bodies) throws SQLException {
        return new Bookmark(
                row.id(),
                row.text("document_id"),
                row.text("version_id"),
                PlaceColumns.get(row, row.text("version_id"), bodies),
                row.text("name"),
                row.instant("created"));
    }
}
