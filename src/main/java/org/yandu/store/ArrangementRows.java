package org.yandu.store;

import java.sql.SQLException;
import java.util.List;
import org.yandu.document.CodePoints;
import org.yandu.document.TextSpan;
import org.yandu.outline.order.Arrangement;
import org.yandu.outline.order.Arrangement.Part;
import org.yandu.store.Shape.Listed;

/** {@link Arrangement} in table {@code arrangement} with {@code arrangement_part}. */
final class ArrangementRows implements Codec<Arrangement> {

    private static final Table TABLE = new Table(new Shape(
            "arrangement",
            List.of("id", "document_id", "version_id"),
            List.of(new Listed(
                    "parts", "arrangement_part", "arrangement_id", List.of("start_cp", "end_cp", "heading"))),
            null));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(Arrangement arrangement, Bodies bodies) throws SQLException {
        CodePoints codePoints = bodies.codePoints(arrangement.versionId());
        return new Row()
                .set("id", arrangement.id())
                .set("document_id", arrangement.documentId())
                .set("version_id", arrangement.versionId())
                .set(
                        "parts",
                        arrangement.parts().stream()
                                .map(part -> row(part, codePoints))
                                .toList());
    }

    private static Row row(Part part, CodePoints codePoints) {
        TextSpan span = codePoints.fromUtf16(part.span());
        return new Row().set("start_cp", span.start()).set("end_cp", span.end()).set("heading", part.heading() ? 1 : 0);
    }

    @Override
    public Arrangement record(Row row, Bodies bodies) throws SQLException {
        CodePoints codePoints = bodies.codePoints(row.text("version_id"));
        return new Arrangement(
                row.id(),
                row.text("document_id"),
                row.text("version_id"),
                row.list("parts").stream()
                        .map(part -> new Part(
                                codePoints.toUtf16(new TextSpan(part.number("start_cp"), part.number("end_cp"))),
                                part.number("heading") == 1))
                        .toList());
    }
}
