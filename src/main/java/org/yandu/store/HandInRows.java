package org.yandu.store;

import java.util.List;
import org.yandu.annotation.task.HandIn;

/** {@link HandIn} in table {@code hand_in}. */
final class HandInRows implements Codec<HandIn> {

    private static final Table TABLE = new Table(Shape.plain(
            "hand_in", List.of("id", "assignment_id", "coder", "signer", "made", "sha256", "file_name", "merged")));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(HandIn each, Bodies bodies) {
        return new Row()
                .set("id", each.id())
                .set("assignment_id", each.assignmentId())
                .set("coder", each.coder())
                .set("signer", each.signer())
                .set("made", each.made())
                .set("sha256", each.sha256())
                .set("file_name", each.fileName())
                .set("merged", each.merged());
    }

    @Override
    public HandIn record(Row row, Bodies bodies) {
        return new HandIn(
                row.id(),
                row.text("assignment_id"),
                row.text("coder"),
                row.textOrNull("signer"),
                row.instant("made"),
                row.text("sha256"),
                row.text("file_name"),
                row.instant("merged"));
    }
}
