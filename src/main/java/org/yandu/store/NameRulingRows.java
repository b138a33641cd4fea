package org.yandu.store;

import java.util.List;
import org.yandu.workspace.NameKind;
import org.yandu.workspace.NameRuling;
import org.yandu.workspace.NameRuling.Verdict;

/** {@link NameRuling} in table {@code name_ruling}. */
final class NameRulingRows implements Codec<NameRuling> {

    private static final Table TABLE =
            new Table(Shape.plain("name_ruling", List.of("id", "name", "kind", "verdict", "target", "made")));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(NameRuling each, Bodies bodies) {
        return new Row()
                .set("id", each.id())
                .set("name", each.name())
                .set("kind", each.kind().name())
                .set("verdict", each.verdict().name())
                .set("target", each.target())
                .set("made", each.made());
    }

    @Override
    public NameRuling record(Row row, Bodies bodies) {
        return new NameRuling(
                row.id(),
                row.text("name"),
                NameKind.valueOf(row.text("kind")),
                Verdict.valueOf(row.text("verdict")),
                row.textOrNull("target"),
                row.instant("made"));
    }
}
