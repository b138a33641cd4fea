package org.yandu.store;

import java.sql.SQLException;
import java.util.List;
import org.yandu.anchor.Grade;
import org.yandu.annotation.Transfer;
import org.yandu.annotation.Transfer.Decision;
import org.yandu.document.TextSpan;

/** {@link Transfer} in table {@code transfer}. */
final class TransferRows implements Codec<Transfer> {

    private static final double THOUSANDTHS = 1000;

    private static final Table TABLE = new Table(Shape.plain(
            "transfer",
            List.of(
                    "id",
                    "annotation_id",
                    "document_id",
                    "from_version",
                    "to_version",
                    "grade",
                    "score",
                    "reason",
                    "before_start_cp",
                    "before_end_cp",
                    "after_start_cp",
                    "after_end_cp",
                    "decision")));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(Transfer transfer, Bodies bodies) throws SQLException {
        TextSpan before = bodies.codePoints(transfer.fromVersion()).fromUtf16(transfer.before());
        TextSpan after = transfer.after() == null
                ? null
                : bodies.codePoints(transfer.toVersion()).fromUtf16(transfer.after());
        return new Row()
                .set("id", transfer.id())
                .set("annotation_id", transfer.annotationId())
                .set("document_id", transfer.documentId())
                .set("from_version", transfer.fromVersion())
                .set("to_version", transfer.toVersion())
                .set("grade", transfer.grade())
                .set("score", (int) Math.round(transfer.score() * THOUSANDTHS))
                .set("reason", transfer.reason())
                .set("before_start_cp", before.start())
                .set("before_end_cp", before.end())
                .set("after_start_cp", after == null ? null : after.start())
                .set("after_end_cp", after == null ? null : after.end())
                .set("decision", transfer.decision());
    }

    @Override
    public Transfer record(Row row, Bodies bodies) throws SQLException {
        Integer start = row.numberOrNull("after_start_cp");
        return new Transfer(
                row.id(),
                row.text("annotation_id"),
                row.text("document_id"),
                row.text("from_version"),
                row.text("to_version"),
                Grade.valueOf(row.text("grade")),
                row.number("score") / THOUSANDTHS,
                row.text("reason"),
                bodies.codePoints(row.text("from_version"))
                        .toUtf16(new TextSpan(row.number("before_start_cp"), row.number("before_end_cp"))),
                start == null
                        ? null
                        : bodies.codePoints(row.text("to_version"))
                                .toUtf16(new TextSpan(start, row.number("after_end_cp"))),
                Decision.valueOf(row.text("decision")));
    }
}
