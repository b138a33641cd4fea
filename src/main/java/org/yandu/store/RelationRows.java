package org.yandu.store;

import java.util.List;
import org.yandu.annotation.Relation;

/** {@link Relation} in table {@code relation}. */
final class RelationRows implements Codec<Relation> {

    private static final Table TABLE =
            new Table(Shape.plain("relation", List.of("id", "from_id", "to_id", "kind", "note", "coder", "created")));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(Relation each, Bodies bodies) {
        return new Row()
                .set("id", each.id())
                .set("from_id", each.from())
                .set("to_id", each.to())
                .set("kind", each.kind())
                .set("note", each.note())
                .set("coder", each.coder())
                .set("created", each.created());
    }

    @Override
    public Relation record(Row row, Bodies bodies) {
        return new Relation(
                row.id(),
                row.text("from_id"),
                row.text("to_id"),
                Relation.Kind.valueOf(row.text("kind")),
                row.text("note"),
                row.text("coder"),
                row.instant("created"));
    }
}
