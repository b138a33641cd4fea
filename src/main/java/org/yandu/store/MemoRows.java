package org.yandu.store;

import java.util.List;
import org.yandu.annotation.Memo;

/** {@link Memo} in table {@code memo}. */
final class MemoRows implements Codec<Memo> {

    private static final Table TABLE = new Table(
            Shape.plain("memo", List.of("id", "kind", "subject_id", "title", "text", "coder", "created", "modified")));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(Memo each, Bodies bodies) {
        return new Row()
                .set("id", each.id())
                .set("kind", each.subject().kind())
                .set("subject_id", each.subject().id())
                .set("title", each.title())
                .set("text", each.text())
                .set("coder", each.coder())
                .set("created", each.created())
                .set("modified", each.modified());
    }

    @Override
    public Memo record(Row row, Bodies bodies) {
        return new Memo(
                row.id(),
                new Memo.Subject(Memo.Kind.valueOf(row.text("kind")), row.textOrNull("subject_id")),
                row.text("title"),
                row.text("text"),
                row.text("coder"),
                row.instant("created"),
                row.instant("modified"));
    }
}
