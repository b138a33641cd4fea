package org.yandu.store;

import java.util.List;
import org.yandu.document.Document;
import org.yandu.document.Header;

/** {@link Document} in table {@code document}. */
final class DocumentRows implements Codec<Document> {

    private static final Table TABLE = new Table(Shape.plain(
            "document",
            List.of(
                    "id",
                    "title",
                    "subtitle",
                    "author",
                    "issuer",
                    "number",
                    "date",
                    "source",
                    "format",
                    "added",
                    "current_version")));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(Document document, Bodies bodies) {
        Header header = document.header();
        return new Row()
                .set("id", document.id())
                .set("title", header.title())
                .set("subtitle", header.subtitle())
                .set("author", header.author())
                .set("issuer", header.issuer())
                .set("number", header.number())
                .set("date", header.date())
                .set("source", header.source())
                .set("format", document.format())
                .set("added", document.added())
                .set("current_version", document.currentVersion());
    }

    @Override
    public Document record(Row row, Bodies bodies) {
        Header header = new Header(
                row.text("title"),
                row.textOrNull("subtitle"),
                row.textOrNull("author"),
                row.textOrNull("issuer"),
                row.textOrNull("number"),
                row.textOrNull("date"),
                row.textOrNull("source"));
        return new Document(row.id(), header, row.text("format"), row.instant("added"), row.text("current_version"));
    }
}
