package org.yandu.store;

import java.sql.SQLException;
import java.util.List;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Selector.TextQuote;
import org.yandu.document.TextSpan;

/** A place in a text as columns of a row that also names its version. */
final class PlaceColumns {

    static final List<String> NAMES = List.of("start_cp", "end_cp", "exact", "prefix", "suffix");

    private PlaceColumns() {}

    static Row set(Row row, String versionId, Anchor anchor, Bodies bodies) throws SQLException {
        TextSpan span = bodies.codePoints(versionId).fromUtf16(anchor.span());
        return row.set("start_cp", span.start())
                .set("end_cp", span.end())
                .set("exact", anchor.quote().exact())
                .set("prefix", anchor.quote().prefix())
                .set("suffix", anchor.quote().suffix());
    }

    static Anchor get(Row row, String versionId, Bodies bodies) throws SQLException {
        TextSpan span =
                bodies.codePoints(versionId).toUtf16(new TextSpan(row.number("start_cp"), row.number("end_cp")));
        return new Anchor(span, new TextQuote(row.text("exact"), row.text("prefix"), row.text("suffix")));
    }
}
