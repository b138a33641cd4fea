package org.yandu.store;

import java.util.List;
import org.yandu.workspace.SavedRetrieval;

/** {@link SavedRetrieval} in table {@code saved_retrieval}. */
final class SavedRetrievalRows implements Codec<SavedRetrieval> {

    private static final Table TABLE =
            new Table(Shape.plain("saved_retrieval", List.of("id", "name", "query", "position", "created")));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(SavedRetrieval each, Bodies bodies) {
        return new Row()
                .set("id", each.id())
                .set("name", each.name())
                .set("query", each.query())
                .set("position", each.position())
                .set("created", each.created());
    }

    @Override
    public SavedRetrieval record(Row row, Bodies bodies) {
        return new SavedRetrieval(
                row.id(), row.text("name"), row.text("query"), row.number("position"), row.instant("created"));
    }
}
