package org.yandu.store;

import java.sql.SQLException;
import java.util.List;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Selector.TextQuote;
import org.yandu.annotation.Rejection;
import org.yandu.document.TextSpan;

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
    public String name() {
        return "rejection";
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(Rejection each, Bodies bodies) throws SQLException {
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
                .set("code_id", each.codeId())
                .set("coder", each.coder())
                .set("created", each.created());
    }

    @Override
    public Rejection record(Row row, Bodies bodies) throws SQLException {
        TextSpan span = bodies.codePoints(row.text("version_id"))
                .toUtf16(new TextSpan(row.number("start_cp"), row.number("end_cp")));
        return new Rejection(
                row.id(),
                row.text("document_id"),
                row.text("version_id"),
                new Anchor(span, new TextQuote(row.text("exact"), row.text("prefix"), row.text("suffix"))),
                row.text("code_id"),
                row.text("coder"),
                row.instant("created"));
    }
}
