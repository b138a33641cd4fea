package org.yandu.store;

import java.util.List;
import org.yandu.lesson.SourceFacts;
import org.yandu.lesson.SourceKind;

/** {@link SourceFacts} in table {@code source_facts}. */
final class SourceFactsRows implements Codec<SourceFacts> {

    private static final Table TABLE = new Table(Shape.plain(
            "source_facts",
            List.of(
                    "id",
                    "kind",
                    "address",
                    "accessed",
                    "city",
                    "publisher",
                    "pages",
                    "edition",
                    "host",
                    "host_by",
                    "others")));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(SourceFacts each, Bodies bodies) {
        return new Row()
                .set("id", each.documentId())
                .set("kind", each.kind())
                .set("address", each.address())
                .set("accessed", each.accessed())
                .set("city", each.city())
                .set("publisher", each.publisher())
                .set("pages", each.pages())
                .set("edition", each.volume().edition())
                .set("host", each.volume().host())
                .set("host_by", each.volume().hostBy())
                .set("others", each.volume().others());
    }

    @Override
    public SourceFacts record(Row row, Bodies bodies) {
        String kind = row.textOrNull("kind");
        return new SourceFacts(
                row.id(),
                kind == null ? null : SourceKind.valueOf(kind),
                row.textOrNull("address"),
                row.textOrNull("accessed"),
                row.textOrNull("city"),
                row.textOrNull("publisher"),
                row.textOrNull("pages"),
                new SourceFacts.Volume(
                        row.textOrNull("edition"),
                        row.textOrNull("host"),
                        row.textOrNull("host_by"),
                        row.textOrNull("others")));
    }
}
