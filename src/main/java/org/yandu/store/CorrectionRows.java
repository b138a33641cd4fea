package org.yandu.store;

import java.sql.SQLException;
import java.util.List;
import org.yandu.document.TextSpan;
import org.yandu.outline.Correction;

/** {@link Correction} in table {@code correction}. */
final class CorrectionRows implements Codec<Correction> {

    private static final Table TABLE = new Table(Shape.plain(
            "correction",
            List.of("id", "document_id", "version_id", "start_cp", "end_cp", "level", "title", "created")));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(Correction correction, Bodies bodies) throws SQLException {
        TextSpan span = bodies.codePoints(correction.versionId()).fromUtf16(correction.span());
        return new Row()
                .set("id", correction.id())
                .set("document_id", correction.documentId())
                .set("version_id", correction.versionId())
                .set("start_cp", span.start())
                .set("end_cp", span.end())
                .set("level", correction.level())
                .set("title", correction.title())
                .set("created", correction.created());
    }

    @Override
    public Correction record(Row row, Bodies bodies) throws SQLException {
        return new Correction(
                row.id(),
                row.text("document_id"),
                row.text("version_id"),
                bodies.codePoints(row.text("version_id"))
                        .toUtf16(new TextSpan(row.number("start_cp"), row.number("end_cp"))),
                row.number("level"),
                row.textOrNull("title"),
                row.instant("created"));
    }
}
