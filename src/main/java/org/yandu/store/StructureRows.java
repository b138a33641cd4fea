package org.yandu.store;

import java.util.ArrayList;
import java.util.List;
import org.yandu.document.CodePoints;
import org.yandu.document.MarkedHeading;
import org.yandu.document.Structure;
import org.yandu.document.TextSpan;

/** {@link Structure} as the list {@code structure} of a version. */
final class StructureRows {

    static final Shape.Listed LIST =
            new Shape.Listed("structure", "structure", "version_id", List.of("start_cp", "end_cp", "kind", "level"));

    private static final String TABLE = "TABLE";
    private static final String NOTE = "NOTE";

    private StructureRows() {}

    static List<Row> rows(Structure structure, CodePoints codePoints) {
        List<Row> rows = new ArrayList<>();
        structure.headings().forEach(h -> rows.add(row(codePoints.fromUtf16(h.span()), h.by().name(), h.level())));
        structure.tables().forEach(span -> rows.add(row(codePoints.fromUtf16(span), TABLE, 0)));
        structure.notes().forEach(span -> rows.add(row(codePoints.fromUtf16(span), NOTE, 0)));
        return rows;
    }

    private static Row row(TextSpan span, String kind, int level) {
        return new Row()
                .set("start_cp", span.start())
                .set("end_cp", span.end())
                .set("kind", kind)
                .set("level", level);
    }

    static Structure structure(List<Row> rows, CodePoints codePoints) {
        List<MarkedHeading> headings = new ArrayList<>();
        List<TextSpan> tables = new ArrayList<>();
        List<TextSpan> notes = new ArrayList<>();
        for (Row row : rows) {
            TextSpan span = codePoints.toUtf16(new TextSpan(row.number("start_cp"), row.number("end_cp")));
            switch (row.text("kind")) {
                case TABLE -> tables.add(span);
                case NOTE -> notes.add(span);
                default ->
                    headings.add(
                            new MarkedHeading(span, row.number("level"), MarkedHeading.By.valueOf(row.text("kind"))));
            }
        }
        return headings.isEmpty() && tables.isEmpty() && notes.isEmpty()
                ? Structure.NONE
                : new Structure(headings, tables, notes);
    }
}
