package org.yandu.store;

import java.sql.SQLException;
import java.util.List;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Selector.TextQuote;
import org.yandu.annotation.Bookmark;
import org.yandu.document.TextSpan;

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
    public String name() {
        return "bookmark";
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(Bookmark each, Bodies bodies) throws SQLException {
        TextSpan span = bodies.codePoints(each.versionId()).fromUtf16(each.span());
        TextQuote quote = each.anchor().quote();
        return new Row()
                .set("id", each.id())
                .set("document_id", each.documentId())
                .set("version_id", each.versionId())
                .set("start_cp", span.start())
                .set("end_cp", span.end())
                .set("exact", quote.exact())
                .set("prefix", quote.prefix())
                .set("suffix", quote.suffix())
                .set("name", each.name())
                .set("created", each.created());
    }

    @Override
    public Bookmark record(Row row, Bodies bodies) throws SQLException {
        TextSpan span = bodies.codePoints(row.text("version_id"))
                .toUtf16(new TextSpan(row.number("start_cp"), row.number("end_cp")));
        return new Bookmark(
                row.id(),
                row.text("document_id"),
                row.text("version_id"),
                new Anchor(span, new TextQuote(row.text("exact"), row.text("prefix"), row.text("suffix"))),
                row.text("name"),
                row.instant("created"));
    }
}
